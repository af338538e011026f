import type { MarkedToken, Token, Tokens } from "marked";
import { createElement, Fragment, type ReactNode } from "react";
import { isMethodPart, type MethodPart, soleSlot } from "@/lib/model/method-slots";
import { knownTokens, type Prose as Read } from "@/lib/view/method/prose";

interface ProseProps extends Read {
  /** The parts that come from the corpus or from the program, never from what somebody wrote of it. */
  readonly parts: Readonly<Record<MethodPart, ReactNode>>;
}

/**
 * A text as a page shows it. HTML in it is left out, and so are links to anything but a page, a section or a mail address: whatever
 * a corpus says, it stays text. A heading of level one is drawn as one of level two, since the page has a title of its own.
 */
export function Prose({ blocks, ...around }: ProseProps) {
  return inOrder(blocks.map((block) => drawBlock(block, around)));
}

/** Pieces of a text have no identity but their place, and never change it: they are children, not a list with keys. */
function inOrder(nodes: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

/** Three columns of text have no room on a phone: there a row is its cells below one another. */
const wideTable =
  "my-4 w-full max-w-[860px] sm:[&_td:last-child]:w-[25%] sm:[&_th:first-child]:w-[29%] max-sm:block max-sm:[&_:is(tbody,tr,th,td)]:block max-sm:[&_:is(th,td)]:pr-0 max-sm:[&_thead]:sr-only max-sm:[&_tr]:py-1.5 max-sm:[&_:is(th,td)]:py-0.5";

const headingClasses = {
  2: "mt-12 mb-3 max-w-[860px] scroll-mt-6 border-rule border-t pt-4 font-semibold font-serif text-[23px] leading-[30px] first:mt-0",
  3: "mt-7 mb-2 scroll-mt-6 font-semibold text-[15px] leading-6",
  4: "mt-5 mb-1 scroll-mt-6 font-semibold",
} as const;

function drawBlock(token: MarkedToken, around: Omit<ProseProps, "blocks">): ReactNode {
  const drawBlocks = (inner: readonly Token[]) =>
    inOrder(knownTokens(inner).map((each) => drawBlock(each, around)));
  switch (token.type) {
    case "heading": {
      const level = token.depth <= 2 ? 2 : token.depth === 3 ? 3 : 4;
      const Heading = `h${level}` as const;
      return (
        <Heading id={around.ids.get(token)} className={headingClasses[level]}>
          {drawInlines(token.tokens)}
        </Heading>
      );
    }
    case "paragraph":
    case "text": {
      const slot = soleSlot(token.raw);
      if (slot !== undefined && isMethodPart(slot)) return <div className="my-5">{around.parts[slot]}</div>;
      return (
        <p className="my-3 max-w-[68ch] text-[15px] leading-6">{drawInlines(token.tokens ?? [token])}</p>
      );
    }
    case "list": {
      const drawItem = (item: Tokens.ListItem) => (
        <li className="pl-1 [&>p]:my-1.5">{drawBlocks(item.tokens)}</li>
      );
      const List = token.ordered ? "ol" : "ul";
      return (
        <List
          start={token.ordered ? Number(token.start) : undefined}
          className={`my-3 max-w-[68ch] pl-5 text-[15px] leading-6 marker:text-ink2 ${token.ordered ? "list-decimal" : "list-disc"}`}
        >
          {inOrder(token.items.map(drawItem))}
        </List>
      );
    }
    case "table":
      return (
        <table className={token.header.length > 2 ? wideTable : "my-4 w-full max-w-[760px]"}>
          <thead>
            <tr className="border-rule border-b">{inOrder(token.header.map(drawHeadCell))}</tr>
          </thead>
          <tbody>{inOrder(token.rows.map(drawRow))}</tbody>
        </table>
      );
    case "blockquote":
      return (
        <blockquote className="my-3 max-w-[68ch] border-line2 border-l-2 pl-4 font-serif">
          {drawBlocks(token.tokens)}
        </blockquote>
      );
    case "code":
      return (
        <pre className="my-3 max-w-[760px] whitespace-pre-wrap bg-sunk px-4 py-3 text-[13px]">
          <code>{token.text}</code>
        </pre>
      );
    case "hr":
      return <hr className="my-8 border-line2" />;
    default:
      return null;
  }
}

/** The first cell of a row names it. */
function drawRow([name, ...cells]: readonly Tokens.TableCell[]): ReactNode {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-1.5 pr-6 text-left font-medium">
        {drawInlines(name?.tokens)}
      </th>
      {inOrder(cells.map(drawCell))}
    </tr>
  );
}

function drawHeadCell(cell: Tokens.TableCell): ReactNode {
  return (
    <th scope="col" className="py-1.5 pr-6 text-left font-semibold">
      {drawInlines(cell.tokens)}
    </th>
  );
}

function drawCell(cell: Tokens.TableCell): ReactNode {
  return <td className="py-1.5 pr-6 last:pr-0">{drawInlines(cell.tokens)}</td>;
}

function drawInlines(tokens: readonly Token[] | undefined): ReactNode {
  return inOrder(knownTokens(tokens).map(drawInline));
}

function drawInline(token: MarkedToken): ReactNode {
  switch (token.type) {
    case "text":
      return token.tokens ? drawInlines(token.tokens) : token.text;
    case "escape":
    case "image":
      return token.text;
    case "codespan":
      return <code className="bg-sunk px-1 text-[0.92em]">{token.text}</code>;
    case "br":
      return <br />;
    case "link": {
      const isSafe = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(token.href);
      const words = drawInlines(token.tokens);
      return isSafe ? (
        <a className="link" href={token.href}>
          {words}
        </a>
      ) : (
        words
      );
    }
    case "strong":
      return <strong className="font-semibold">{drawInlines(token.tokens)}</strong>;
    case "em":
      return <em>{drawInlines(token.tokens)}</em>;
    case "del":
      return <del>{drawInlines(token.tokens)}</del>;
    default:
      return null;
  }
}

import { createElement, Fragment, type ReactNode } from "react";
import type { MethodPart } from "@/lib/model/method-slots";
import type { Block, Inline } from "@/lib/view/method/prose";

interface ProseProps {
  readonly blocks: readonly Block[];
  /** The parts that come from the corpus or from the program, never from what somebody wrote of it. */
  readonly parts: Readonly<Record<MethodPart, ReactNode>>;
}

/** A text as a page shows it. */
export function Prose({ blocks, parts }: ProseProps) {
  return inOrder(blocks.map((block) => drawBlock(block, parts)));
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

function drawBlock(block: Block, parts: ProseProps["parts"]): ReactNode {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id} className={headingClasses[block.level]}>
          {drawInlines(block.children)}
        </Heading>
      );
    }
    case "paragraph":
      return <p className="my-3 max-w-[68ch] text-[15px] leading-6">{drawInlines(block.children)}</p>;
    case "list": {
      const drawItem = (item: readonly Block[]) => (
        <li className="pl-1 [&>p]:my-1.5">{inOrder(item.map((inner) => drawBlock(inner, parts)))}</li>
      );
      const List = block.start === undefined ? "ul" : "ol";
      return (
        <List
          start={block.start}
          className={`my-3 max-w-[68ch] pl-5 text-[15px] leading-6 marker:text-ink2 ${List === "ol" ? "list-decimal" : "list-disc"}`}
        >
          {inOrder(block.items.map(drawItem))}
        </List>
      );
    }
    case "table":
      return (
        <table className={block.head.length > 2 ? wideTable : "my-4 w-full max-w-[760px]"}>
          <thead>
            <tr className="border-rule border-b">{inOrder(block.head.map(drawHeadCell))}</tr>
          </thead>
          <tbody>{inOrder(block.rows.map(drawRow))}</tbody>
        </table>
      );
    case "quote":
      return (
        <blockquote className="my-3 max-w-[68ch] border-line2 border-l-2 pl-4 font-serif">
          {inOrder(block.blocks.map((inner) => drawBlock(inner, parts)))}
        </blockquote>
      );
    case "code":
      return (
        <pre className="my-3 max-w-[760px] whitespace-pre-wrap bg-sunk px-4 py-3 text-[13px]">
          <code>{block.text}</code>
        </pre>
      );
    case "rule":
      return <hr className="my-8 border-line2" />;
    case "part":
      return <div className="my-5">{parts[block.name]}</div>;
  }
}

/** The first cell of a row names it. */
function drawRow([name = [], ...cells]: readonly (readonly Inline[])[]): ReactNode {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-1.5 pr-6 text-left font-medium">
        {drawInlines(name)}
      </th>
      {inOrder(cells.map(drawCell))}
    </tr>
  );
}

function drawHeadCell(cell: readonly Inline[]): ReactNode {
  return (
    <th scope="col" className="py-1.5 pr-6 text-left font-semibold">
      {drawInlines(cell)}
    </th>
  );
}

function drawCell(cell: readonly Inline[]): ReactNode {
  return <td className="py-1.5 pr-6 last:pr-0">{drawInlines(cell)}</td>;
}

function drawInlines(inlines: readonly Inline[]): ReactNode {
  return inOrder(inlines.map(drawInline));
}

function drawInline(inline: Inline): ReactNode {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code className="bg-sunk px-1 text-[0.92em]">{inline.text}</code>;
    case "break":
      return <br />;
    case "link":
      return (
        <a className="link" href={inline.address}>
          {drawInlines(inline.children)}
        </a>
      );
    case "strong":
      return <strong className="font-semibold">{drawInlines(inline.children)}</strong>;
    case "emphasis":
      return <em>{drawInlines(inline.children)}</em>;
    case "deleted":
      return <del>{drawInlines(inline.children)}</del>;
  }
}

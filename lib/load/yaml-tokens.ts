import { CST, Lexer } from "yaml";

/** Marks of the lexer that stand for no character: a document begins, a flow collection ends, a text follows. */
const TEXT_FOLLOWS = "\u001f";
const MARKS = ["\u0002", "\u0018", TEXT_FOLLOWS];

/** A piece of YAML. */
interface YamlToken {
  readonly source: string;
  /** UTF-16 offset. */
  readonly offset: number;
  /** What the parser calls it; `text` where it is one without quotation marks, in block style too. */
  readonly type: CST.TokenType | "text" | null;
}

/** The pieces of a YAML text, all of its characters in their order, before anything is made of them. */
export function* yamlTokens(text: string): Generator<YamlToken> {
  let offset = 0;
  let isText = false;
  for (const source of new Lexer().lex(text)) {
    if (MARKS.includes(source)) {
      isText = source === TEXT_FOLLOWS;
      continue;
    }
    yield { source, offset, type: isText ? "text" : CST.tokenType(source) };
    isText = false;
    offset += source.length;
  }
}

import { withoutBlanks } from "@/lib/model/scripts-without-blanks";
import { countUtf8 } from "./broken-utf-8";

type ByteOrder = "little" | "big";

/** The order of the bytes of a text in UTF-16 that does not begin with a mark; undefined where it is no such text. */
export function byteOrderOf(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  return orderByZeros(bytes) ?? orderByLetters(bytes);
}

/** Every second byte is 0 where the text is Latin, and of most others at their blanks and ends of lines. */
function orderByZeros(bytes: Uint8Array): ByteOrder | undefined {
  const zeros = bytes.reduce(
    (sum, byte, at) => {
      if (byte === 0) sum[at % 2 === 0 ? "even" : "odd"] += 1;
      return sum;
    },
    { even: 0, odd: 0 },
  );
  const [few = 0, many = 0] = [zeros.even, zeros.odd].toSorted((a, b) => a - b);
  if (many < 2 || many < bytes.length / 20 || few > many / 10) return undefined;
  return zeros.odd === many ? "little" : "big";
}

/** Bytes that are none of UTF-8, by which a text in UTF-16 differs from one of bytes with a zero among them. */
const WRONG_MIN = 0.1;
/** Letters of scripts without blanks; the bytes the other way round make letters of every script, and what is none. */
const LETTERS_MIN = 0.8;
const LETTERS = new RegExp(`(?=\\p{L})${withoutBlanks}`, "gu");

/** A text in a script without blanks has few bytes that are 0, at ends of lines and in digits. */
function orderByLetters(bytes: Uint8Array): ByteOrder | undefined {
  if (countUtf8(bytes).wrong < WRONG_MIN * bytes.length) return undefined;
  const orders = (["little", "big"] as const).filter((order) => isWritten(bytes, order));
  return orders.length === 1 ? orders[0] : undefined;
}

function isWritten(bytes: Uint8Array, order: ByteOrder): boolean {
  try {
    const text = new TextDecoder(order === "little" ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
    if (/[\p{Cn}\p{Co}]|[^\P{Cc}\s]/u.test(text)) return false;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return letters > 0 && (text.match(LETTERS)?.length ?? 0) >= LETTERS_MIN * letters;
  } catch {
    return false;
  }
}

/** What becomes of one file of a corpus. */
export interface FileChange {
  /** Path from the corpus folder, with forward slashes. */
  readonly file: string;
  /** The bytes that the file is to hold; undefined where it is to go. */
  readonly bytes: Uint8Array | undefined;
  /** SHA-256 of the bytes that were read, in hexadecimal digits; undefined where there was no file. */
  readonly was: string | undefined;
}

/** Thrown where a change of several files is not made, or cannot be completed; its message is for the person who asked. */
export class ChangeError extends Error {
  override readonly name = "ChangeError";
}

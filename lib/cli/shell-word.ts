/** A path as a word of a command that people copy: in quotation marks where a shell would take it apart. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}._~:/\\-]+$/u.test(path) ? path : `"${path}"`;
}

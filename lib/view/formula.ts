/**
 * Texts that a spreadsheet would run as a formula where it is told no type (CWE-1236). The pattern of the CSV library ends at
 * a line break, and so passes a formula over that has one. The wide signs are read as the narrow ones where one writes Chinese
 * or Japanese.
 */
export const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

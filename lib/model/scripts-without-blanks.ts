/**
 * Scripts that are written without blanks between words, as a part of a pattern with the flag u: where a word of theirs
 * begins or ends cannot be seen. They are the scripts of Chinese and Japanese, and those of class SA in UAX 14.
 */
export const withoutBlanks =
  "[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}" +
  "\\p{scx=Tale}\\p{scx=Talu}\\p{scx=Lana}\\p{scx=Tavt}]";

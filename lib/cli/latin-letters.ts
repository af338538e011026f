/** Cyrillic letters as ids may have them, near enough to be recognised (after BGN/PCGN). */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  "а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya"
    .split(" ")
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, (all[at + 1] ?? "").replace("_", "")]] : [])),
);

/** A text with its Cyrillic letters in Latin ones, in lower case. */
export function inLatinLetters(text: string): string {
  return [...text.normalize("NFC").toLowerCase()].map((letter) => LATIN[letter] ?? letter).join("");
}

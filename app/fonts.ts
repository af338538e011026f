import localFont from "next/font/local";

// Served by the site itself. The Latin files are preloaded; the Cyrillic ones are fetched where a text needs them.
const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-inter",
  weight: "100 900",
  adjustFontFallback: "Arial",
});

const serif = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/vollkorn/files/vollkorn-latin-wght-normal.woff2",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/vollkorn/files/vollkorn-latin-wght-italic.woff2",
      style: "italic",
    },
  ],
  variable: "--font-vollkorn",
  weight: "400 900",
  adjustFontFallback: "Times New Roman",
});

const serifCyrillic = localFont({
  src: "../node_modules/@fontsource-variable/vollkorn/files/vollkorn-cyrillic-wght-normal.woff2",
  variable: "--font-vollkorn-cyrillic",
  weight: "400 900",
  preload: false,
  declarations: [{ prop: "unicode-range", value: "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116" }],
});

/** Class names that define the font variables of globals.css. */
export const fontVariables = [sans, serif, serifCyrillic].map(({ variable }) => variable).join(" ");

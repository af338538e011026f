/** The least and the greatest width of a column, and how far an arrow key moves its edge, in pixels. */
export const WIDTHS = { min: 64, max: 900, step: 16 } as const;

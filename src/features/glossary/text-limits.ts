/** Longest texts, in characters; the database says the same. */
export const textLimits = { name: 120, definition: 1200, reason: 600 } as const

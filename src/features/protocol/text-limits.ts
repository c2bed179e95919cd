/** Longest texts, in characters; the database says the same. */
export const textLimits = { name: 120, draft: 60_000, title: 160, article: 6000, reason: 600 } as const
/** Articles of a protocol. */
export const mostArticles = 100

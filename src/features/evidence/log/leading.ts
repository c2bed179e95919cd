/** Who carries it: us, us with the others, or the others. */
export const leadings = ['us', 'together', 'them'] as const
export type Leading = (typeof leadings)[number]

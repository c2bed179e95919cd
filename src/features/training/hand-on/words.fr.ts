export const fr = {}
export type Words = typeof fr

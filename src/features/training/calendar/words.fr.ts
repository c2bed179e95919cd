export const fr = {
  /** Whoever looks over a shoulder learns no more. */
  title: 'Formation',
}
export type Words = typeof fr

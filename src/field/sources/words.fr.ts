export const fr = {
  title: 'Sources',
  noYear: 'sans date',
  inPart: 'page lue en partie',
}

export type Words = typeof fr

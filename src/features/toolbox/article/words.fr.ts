export const fr = {
  source: 'source',
  contents: 'Dans cette page',
  next: 'À lire ensuite',
}

export type Words = typeof fr

export const fr = {
  title: 'Travail consigné pour cette action',
  none: 'Rien n’est encore consigné pour elle.',
  all: (count: number) => `Tout voir (${count})`,
}

export type Words = typeof fr

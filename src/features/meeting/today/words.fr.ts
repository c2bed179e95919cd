export const fr = {
  title: 'Vos prochaines rencontres',
  note: (meeting: string) => `Noter les présences : ${meeting}`,
  noteHint: 'La rencontre a eu lieu. Un geste par organisation suffit, et la rencontre compte dans vos résultats.',
  all: 'Toutes mes rencontres',
}
export type Words = typeof fr

export const fr = {
  title: 'Dates à trouver',
  answer: (collaboration: string, closing: string) =>
    `« ${collaboration} » attend vos disponibilités, jusqu’au ${closing} inclus.`,
  choose: (collaboration: string) => `« ${collaboration} » : les réponses sont closes, choisissez la date.`,
}
export type Words = typeof fr

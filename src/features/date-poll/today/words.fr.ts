export const fr = {
  title: 'Dates à trouver',
  answer: (collaboration: string, closing: string) =>
    `Dans « ${collaboration} » : donnez vos disponibilités jusqu’au ${closing} inclus.`,
  choose: (collaboration: string) => `Dans « ${collaboration} » : les réponses sont closes, choisissez la date.`,
}
export type Words = typeof fr

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  link: 'Sondages',
  title: 'Vos sondages',
  closes: (day: string) => `se ferme après le ${day}`,
  toConfirm: 'a plus de réponses que de personnes : gardez-le ou non',
  lead: (count: number) =>
    `${count} ${plural('fr', count, 'sondage demande', 'sondages demandent')} un coup d’œil cette semaine.`,
  all: 'Tous les sondages',
}
export type Words = typeof fr

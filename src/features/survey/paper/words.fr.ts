import type { Questionnaire } from '../model.ts'

type Voice = Record<Questionnaire['audience'], string>

export const fr = {
  title: 'Feuille à imprimer',
  lead: 'À afficher, ou à projeter devant un groupe. Elle ne dit pas le nom que vous donnez au sondage.',
  heading: {
    staff: 'Une minute pour dire ce que vous connaissez',
    youth: 'Dis-nous ce que tu en penses',
  } satisfies Voice,
  parts: { before: 'Avant la formation', after: 'Après la formation' },
  how: {
    staff: 'Visez le code avec un téléphone, ou tapez l’adresse.',
    youth: 'Vise le code avec ton téléphone, ou tape l’adresse.',
  } satisfies Voice,
  promise: {
    staff: 'Personne ne sait qui répond quoi. Une seule réponse par personne.',
    youth: 'Personne ne saura ce que tu réponds. Une seule réponse par personne.',
  } satisfies Voice,
  until: (day: string) => `Jusqu’au ${day}`,
  qr: (address: string) => `Code QR de l’adresse ${address}`,
}
export type Words = typeof fr

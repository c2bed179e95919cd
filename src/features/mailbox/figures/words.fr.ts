import { plural } from '../../../kernel/wording.ts'

const inHours = (count: number) => plural('fr', count, `${count}\u00a0heure`, `${count}\u00a0heures`)

export const fr = {
  title: 'Temps avant une première réponse',
  median: (hours: number) =>
    `La moitié des échanges ont eu une première réponse en ${inHours(hours)} de présence au plus.`,
  beyond: 'La moitié des échanges ont attendu plus de 72\u00a0heures de présence, ou attendent encore.',
  share: (share: number) => `Au moins ${share}\u00a0% ont eu une réponse dans le délai promis.`,
  noShare: 'Pas assez d’échanges pour dire combien ont eu une réponse dans le délai promis.',
  none: 'Pas assez d’échanges pour le dire.',
  how: 'Comment c’est calculé',
  formula: [
    'On prend les échanges commencés depuis un an, sauf les dix derniers jours et ceux que l’équipe a mis de côté. Un échange sans réponse compte comme une attente sans fin.',
    'Heures de présence\u00a0: celles où quelqu’un est là, selon les heures déclarées. Les autres heures ne comptent pas.',
    'Délai promis\u00a0: en heures de l’horloge, nuits comprises, comme les jeunes le lisent.',
    'Le temps est arrondi vers le haut, et la part vers le bas, à la dizaine. Le calcul se fait une fois par mois.',
    'Avec trop peu d’échanges, rien n’est dit\u00a0: un chiffre pourrait désigner quelqu’un.',
  ],
  youth: {
    title: 'Combien de temps avant une réponse',
    lead: 'Depuis un an, en comptant seulement les heures où quelqu’un est là\u00a0:',
    median: (hours: number) => `une fois sur deux, la première réponse est venue en ${inHours(hours)} ou moins`,
    beyond: 'une fois sur deux, il a fallu plus de 72\u00a0heures, ou il n’y a pas eu de réponse',
    share: (share: number, promise: number) =>
      `au moins ${share}\u00a0% des fois, dans le délai promis (${inHours(promise)}, nuits comprises)`,
    none: 'pas assez d’échanges pour le dire',
    how: 'Chiffres arrondis, refaits une fois par mois. Une équipe à qui trop peu de jeunes ont écrit n’a pas de chiffre\u00a0: il pourrait désigner quelqu’un.',
  },
}
export type Words = typeof fr

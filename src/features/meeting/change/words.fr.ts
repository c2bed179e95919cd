import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Modifier la rencontre',
  lead: 'Si le jour, l’heure ou le lieu change, les personnes qui répondent sont prévenues.',
  scope: 'Quelles rencontres',
  one: 'Celle-ci seulement',
  following: (count: number) =>
    `Celle-ci et ${plural('fr', count, 'celle qui suit', `les ${count} qui suivent`)}, du même nombre de jours`,
  submit: 'Enregistrer',
}
export type Words = typeof fr

import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')

export const fr = {
  title: (name: string) => `Toujours exact ? ${name}`,
  lead: 'Voici tout ce que dit la fiche. Confirmer, c’est dire que tout cela est vrai aujourd’hui.',
  facts: 'Ce que dit la fiche',
  checked: 'Vérification',
  notPublic: (field: string) => `${field} (non public)`,
  atPlace: (field: string, place: string) => `${field}, ${place}`,
  act: (name: string) => `Oui, « ${name} » est toujours exacte`,
  doneOne: (name: string) => `« ${name} » est vérifiée aujourd’hui.`,
  undo: 'Annuler cette vérification',
  ownTitle: (organization: string) => `Relire les fiches : ${organization}`,
  ownLead:
    'Chaque fiche est écrite en entier. Cochez celles que vous avez relues et qui sont exactes ; les autres ne changent pas.',
  tick: (name: string) => `« ${name} » est toujours exacte`,
  tickAll: 'Confirmer les fiches cochées',
  tickNone: 'Cochez au moins une fiche relue.',
  none: 'Aucune fiche publiée.',
  count: (count: number) => plural('fr', count, '1 fiche', `${number(count)} fiches`),
}
export type Words = typeof fr

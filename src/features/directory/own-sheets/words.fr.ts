import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const number = (value: number): string => formatNumber(value, 'fr')

export const fr = {
  title: (organization: string) => `Les services : ${organization}`,
  lead: 'Ces fiches disent au public et à vos partenaires ce que vous offrez. Sont-elles toujours exactes ?',
  toCheck: (count: number) => plural('fr', count, '1 fiche à vérifier', `${number(count)} fiches à vérifier`),
  allFresh: 'Toutes vos fiches ont été vérifiées depuis moins de cinq mois.',
  add: 'Ajouter un service',
  emptyTitle: 'Pas encore de service',
  empty:
    'Vos services apparaîtront ici, avec le jour où chacun a été vérifié. Le public et vos partenaires les trouveront dans le répertoire.',
  suggestionsTitle: 'Ce que l’on vous a signalé',
}
export type Words = typeof fr

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (count: number) => `Ce qui pourrait se dire ce mois-ci (${count})`,
  lead: 'Ça peut attendre. Si c’est vrai et que vous l’avez sous la main, une minute suffit.',
  total: 'le total du mois dernier reste à inscrire',
  headCount: 'sans un compte de moins d’un an, aucun pourcentage du personnel ne peut se calculer',
  action: 'l’action avance, sans travail consigné pour elle',
  more: (count: number) => `et ${count} ${plural('fr', count, 'autre action', 'autres actions')}`,
}

export type Words = typeof fr

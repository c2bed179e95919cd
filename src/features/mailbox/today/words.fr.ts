import { plural } from '../../../kernel/wording.ts'

export const fr = {
  wait: (count: number) =>
    plural('fr', count, `${count} jeune personne attend une réponse`, `${count} jeunes attendent une réponse`),
  first: (count: number) =>
    plural(
      'fr',
      count,
      'Vous êtes de service\u00a0: 1 nouvel échange vient d’abord à vous',
      `Vous êtes de service\u00a0: ${count} nouveaux échanges viennent d’abord à vous`,
    ),
  late: (count: number) =>
    plural(
      'fr',
      count,
      'Vous êtes la relève\u00a0: 1 échange attend depuis plus longtemps que promis',
      `Vous êtes la relève\u00a0: ${count} échanges attendent depuis plus longtemps que promis`,
    ),
}
export type Words = typeof fr

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  wait: (count: number) =>
    plural('fr', count, `${count} jeune personne attend une réponse`, `${count} jeunes attendent une réponse`),
}
export type Words = typeof fr

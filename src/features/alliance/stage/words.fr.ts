import type { StageNeed } from '../rules.ts'

export const fr = {
  needs: {
    agreement: 'Il faut d’abord une entente en vigueur.',
    people: 'Chaque membre doit avoir nommé qui répond et qui remplace.',
    lessons: 'Il faut écrire ce qu’on en retient.',
  } satisfies Record<StageNeed, string>,
}
export type Words = typeof fr

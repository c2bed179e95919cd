import { plural } from '../../../kernel/wording.ts'

export const fr = {
  all: 'Voir notre travail',
  waiting: (count: number) =>
    count === 1
      ? 'Une autre organisation dit que vous avez pris part à ceci. Est-ce bien vous ?'
      : `D’autres organisations disent que vous avez pris part à ${count} ${plural('fr', count, 'chose', 'choses')}. Est-ce bien vous ?`,
  allWaiting: 'Voir tout ce qui attend notre réponse',
}

export type Words = typeof fr

import type { TableNeed } from '../rules.ts'

export const fr = {
  needs: {
    members: 'Il faut au moins deux membres.',
    people: 'Chaque membre doit avoir nommé qui le représente.',
  } satisfies Record<TableNeed, string>,
}
export type Words = typeof fr

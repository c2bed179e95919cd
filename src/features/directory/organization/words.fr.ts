import { plural } from '../../../kernel/wording.ts'

export const fr = {
  services: (count: number) => plural('fr', count, 'Son service', `Ses ${count} services`),
  none: 'Aucun service n’est encore inscrit pour cet organisme.',
}
export type Words = typeof fr

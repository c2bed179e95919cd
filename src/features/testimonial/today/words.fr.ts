import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Témoignages',
  awaiting: (count: number) =>
    plural(
      'fr',
      count,
      'Un témoignage attend le consentement de votre organisation.',
      `${count} témoignages attendent le consentement de votre organisation.`,
    ),
  read: 'Lire et décider',
}
export type Words = typeof fr

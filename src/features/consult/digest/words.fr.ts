import { plural } from '../../../kernel/wording.ts'

/** Said in a mail: kinds and counts, never what is asked. */
export const fr = {
  question: (count: number) =>
    plural(
      'fr',
      count,
      'Une question de collègues attend votre réponse.',
      `${count} questions de collègues attendent votre réponse.`,
    ),
  answer: (count: number) =>
    plural('fr', count, 'Une de vos questions a une réponse.', `${count} de vos questions ont une réponse.`),
}
export type Words = typeof fr

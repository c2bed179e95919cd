import { plural } from '../../../kernel/wording.ts'

/** Said in a mail: kinds and counts, never a name, a place or a motive. */
export const fr = {
  change: (count: number) =>
    plural(
      'fr',
      count,
      'Un changement de protocole attend votre réponse.',
      `${count} changements de protocole attendent votre réponse.`,
    ),
}
export type Words = typeof fr

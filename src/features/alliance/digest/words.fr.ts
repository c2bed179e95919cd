import { plural } from '../../../kernel/wording.ts'

/** Said in a mail: kinds and counts, never a name, a place or a motive. */
export const fr = {
  accept: (count: number) =>
    plural('fr', count, 'Une entente est à lire et à accepter.', `${count} ententes sont à lire et à accepter.`),
  review: (count: number) => plural('fr', count, 'Une alliance est à revoir.', `${count} alliances sont à revoir.`),
}
export type Words = typeof fr

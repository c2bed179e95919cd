import { plural } from '../../../kernel/wording.ts'

/** Said in a mail: kinds and counts, never a name, a place or a motive. */
export const fr = {
  offered: (count: number) =>
    plural(
      'fr',
      count,
      'Une place s’est libérée pour vous dans une formation.',
      `${count} places se sont libérées pour vous dans des formations.`,
    ),
  refresh: (count: number) =>
    plural(
      'fr',
      count,
      'Vous avez une formation à refaire.',
      `Vous avez des formations à refaire, dans ${count} thèmes.`,
    ),
  elsewhere: (count: number) =>
    plural(
      'fr',
      count,
      'Une formation suivie ailleurs attend que vous la confirmiez.',
      `${count} formations suivies ailleurs attendent que vous les confirmiez.`,
    ),
  team: (count: number) =>
    plural(
      'fr',
      count,
      'Dans votre équipe, une formation est à refaire.',
      `Dans votre équipe, ${count} formations sont à refaire.`,
    ),
}
export type Words = typeof fr

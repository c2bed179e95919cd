import { plural } from '../../../kernel/wording.ts'

/** Said in a mail: kinds and counts, never a name, a place or a motive. */
export const fr = {
  invited: (count: number) =>
    plural('fr', count, 'Une invitation attend votre réponse.', `${count} invitations attendent votre réponse.`),
  voice: (count: number) =>
    plural('fr', count, 'Une proposition attend votre accord.', `${count} propositions attendent votre accord.`),
  late: (count: number) => plural('fr', count, 'Un engagement est en retard.', `${count} engagements sont en retard.`),
  due: (count: number) =>
    plural('fr', count, 'Un engagement est à tenir d’ici 7 jours.', `${count} engagements sont à tenir d’ici 7 jours.`),
  deputyLate: (count: number) =>
    plural(
      'fr',
      count,
      'Là où vous remplacez, un engagement est en retard.',
      `Là où vous remplacez, ${count} engagements sont en retard.`,
    ),
  deputyDue: (count: number) =>
    plural(
      'fr',
      count,
      'Là où vous remplacez, un engagement est à tenir d’ici 7 jours.',
      `Là où vous remplacez, ${count} engagements sont à tenir d’ici 7 jours.`,
    ),
}
export type Words = typeof fr

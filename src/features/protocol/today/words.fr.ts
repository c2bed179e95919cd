import { plural, quote } from '../../../kernel/wording.ts'

export const fr = {
  link: 'Protocoles',
  title: (count: number) =>
    count < 2 ? 'Répondre à un changement de protocole' : `Répondre à ${count} changements de protocole`,
  hint: 'Vos partenaires attendent la réponse de votre organisation.',
  newer: (name: string, number: number) => `Lire ${quote(name, 'fr')}, version ${number}`,
  newerHint: (number: number) =>
    `Votre organisation suit la version ${number}. Elle passe à la nouvelle quand vous l’adoptez.`,
  panel: {
    inForce: (count: number) =>
      `${count} ${plural('fr', count, 'protocole est en vigueur', 'protocoles sont en vigueur')}.`,
    open: (count: number) => `${count} ${plural('fr', count, 'changement est', 'changements sont')} à l’étude.`,
    ready: (count: number) =>
      `${count} ${plural('fr', count, 'peut entrer', 'peuvent entrer')} dans une nouvelle version.`,
    toRead: (count: number) =>
      `${count} ${plural('fr', count, 'traduction attend d’être relue', 'traductions attendent d’être relues')}.`,
    act: 'Voir les protocoles',
  },
}
export type Words = typeof fr

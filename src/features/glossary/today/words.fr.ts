import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (count: number) =>
    `Répondre à ${count} ${plural('fr', count, 'définition proposée', 'définitions proposées')}`,
  hint: 'Votre réseau attend de savoir si votre organisation est d’accord.',
  link: 'Définitions partagées',
  /** Of a network, for its coordination. */
  panel: {
    open: (count: number) =>
      count === 0
        ? 'Aucune proposition à l’étude.'
        : `${count} ${plural('fr', count, 'proposition', 'propositions')} à l’étude.`,
    ready: (count: number) => `${count} ${plural('fr', count, 'peut être adoptée', 'peuvent être adoptées')}.`,
    act: 'Voir les définitions, en proposer une',
  },
}
export type Words = typeof fr

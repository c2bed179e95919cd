import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (count: number) =>
    `Répondre à ${count} ${plural('fr', count, 'définition proposée', 'définitions proposées')}`,
  hint: 'Votre réseau attend de savoir si votre organisation est d’accord.',
  link: 'Définitions partagées',
}
export type Words = typeof fr

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Où vous en êtes',
  readAndAccept: 'Lire et accepter l’entente',
  agreement: 'L’entente',
  inForce: (number: number) => `Version ${number} en vigueur`,
  proposed: (number: number) => `Version ${number} proposée`,
  none: 'À écrire',
  ended: 'A pris fin',
  missing: (organizations: string) => `On attend : ${organizations}`,
  steps: 'Les huit points qui font tenir',
  yes: (count: number) => `${count} sur 8`,
  differ: (count: number) =>
    `${count} ${plural('fr', count, 'point où vos réponses diffèrent', 'points où vos réponses diffèrent')}`,
  review: 'La revue de l’alliance',
  noReview: 'Date à choisir',
  reviewWas: (day: string) => `Prévue le ${day}`,
  pulse: 'Le pouls de l’alliance',
  pulseStates: { open: 'Ouvert', closing: 'Se compte', shown: 'Résultat connu' },
  pulseToOpen: 'À ouvrir',
  stage: 'L’étape de l’alliance',
  change: 'Voir ou changer',
  accepted: 'Ce que votre organisation avait accepté',
  version: (number: number) => `L’entente, version ${number}`,
}
export type Words = typeof fr

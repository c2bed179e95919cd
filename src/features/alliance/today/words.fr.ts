import { quote } from '../../../kernel/wording.ts'

export const fr = {
  accept: (name: string) => `Lire et accepter l’entente : ${quote(name, 'fr')}`,
  acceptHint: (number: number) => `On attend votre organisation pour que la version ${number} soit en vigueur.`,
  datesTitle: 'À revoir dans vos alliances',
  pulseTitle: 'Le pouls de vos alliances',
  pulseUntil: (day: string) => `Six questions, deux minutes. Ouvert jusqu’au ${day}.`,
}

export type Words = typeof fr

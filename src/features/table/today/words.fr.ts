import { quote } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Mandats qui se terminent à vos tables',
  seat: (name: string) => `Dire si une table peut siéger : ${quote(name, 'fr')}`,
  report: (name: string) => `Répondre à une alliance : ${quote(name, 'fr')}`,
  hints: {
    seat: 'Chaque membre donne sa réponse.',
    report: 'Une alliance propose de rendre compte à la table.',
  },
  ends: (day: string) => `Le mandat se termine le ${day}.`,
  over: (day: string) => `Le mandat est terminé depuis le ${day}. L’organisation siège encore.`,
}
export type Words = typeof fr

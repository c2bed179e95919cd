import { plural } from '../../../kernel/wording.ts'

export const fr = {
  sheets: (count: number) => `${count} ${plural('fr', count, 'fiche', 'fiches')} du répertoire à tenir exactes.`,
  sheetsHint: 'Qui en répond reçoit les signalements et les rappels.',
  naming: (service: string) => `La fiche « ${service} » donne l’adresse de cette personne.`,
  namingHint: 'Corrigez-la dans vos services.',
}
export type Words = typeof fr

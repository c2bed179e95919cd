import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'On vous demande de l’aide',
  lead: (count: number) =>
    `${count} ${plural('fr', count, 'organisation voudrait', 'organisations voudraient')} adopter une de vos initiatives.`,
  from: (organization: string) => `De la part de : ${organization}`,
  all: 'Toutes les demandes d’aide',
}
export type Words = typeof fr

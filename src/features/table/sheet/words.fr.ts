import { plural } from '../../../kernel/wording.ts'

export const fr = {
  members: 'Qui siège à la table',
  title: (name: string) => `Membres : ${name}`,
  asOf: (day: string, count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}, le ${day}.`,
  among: 'Ces coordonnées restent entre les membres de la table.',
  file: {
    sheet: 'Membres',
    name: 'membres',
    code: 'Code du secteur',
    sector: 'Secteur',
    representativeEmail: 'Courriel de qui représente',
    substituteEmail: 'Courriel de qui est substitut',
  },
}
export type Words = typeof fr

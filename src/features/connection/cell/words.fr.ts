import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (sector: string, region: string) => `${sector}, ${region}`,
  state: 'Aujourd’hui :',
  holders: 'Qui tient ce fil, et à qui écrire',
  more: (left: number) =>
    `${formatNumber(left, 'fr')} ${plural('fr', left, 'autre organisation tient', 'autres organisations tiennent')} ce fil :`,
  seeAll: 'les voir dans la liste des organisations',
  contact: 'Personne-ressource',
  contact_deputy: 'Relève',
  noContact: 'Aucune personne-ressource n’est encore nommée.',
  see: (name: string) => `Voir la fiche : ${name}`,
  next: 'Quoi faire ensuite',
  invite: 'Inviter une organisation de ce secteur',
  alliance: 'Proposer une alliance ici',
  around: 'Les autres secteurs de la région',
  elsewhere: 'Qui tient ce fil ailleurs dans le réseau',
  elsewhereNone: 'Aucune organisation du réseau n’est connue dans ce secteur, dans une autre région.',
  back: 'Revenir à ce qu’il y a à renforcer',
}
export type Words = typeof fr

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: (number: number) => `Publier la version ${number}`,
  first: 'Vos collègues liront ce protocole au lieu du protocole de base. Voici ce qui en diffère.',
  next: (number: number) => `Elle prend la place de la version ${number}. Voici ce qui change.`,
  asked: 'Vos collègues verront à leur page d’accueil qu’elle est à lire.',
  same: 'Les étapes sont celles du protocole de base.',
  inform: 'L’étape qui informe les jeunes est enlevée : elle ne comptera plus pour l’indicateur 12a1.',
  changes: (count: number) => `${count} ${plural('fr', count, 'étape diffère', 'étapes diffèrent')}.`,
  act: 'Mettre en vigueur',
  back: 'Revenir sans publier',
}

export type Words = typeof fr

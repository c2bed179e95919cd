import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'fr')} ${plural('fr', value, one, many)}`

export const fr = {
  chooseTitle: 'Et si une organisation partait ?',
  chooseText: 'Choisissez une organisation : la page dit ce qui ne tiendrait plus sans elle. Rien ne change pour elle.',
  title: (name: string) => `Et si cette organisation partait : ${name}`,
  lead: 'Ce qui ne tiendrait plus sans elle, d’après ce qui est connu. Ce n’est pas une note sur son travail.',
  coverage: (answered: number, of: number, day: string) =>
    `${count(answered, 'organisation', 'organisations')} sur ${formatNumber(of, 'fr')} ${plural('fr', answered, 'a répondu', 'ont répondu')} depuis douze mois. État au ${day}.`,
  organization: 'Organisation',
  choose: 'Choisissez une organisation',
  missing: 'Choisissez une organisation de la liste.',
  show: 'Voir ce qui ne tiendrait plus',
  ties: 'Ses liens',
  tiesLost: (value: number) => `${count(value, 'lien partirait', 'liens partiraient')} avec elle.`,
  tiesNone: 'Aucun lien n’est connu. Ce n’est pas qu’il n’y en a pas.',
  groups: 'Le filet',
  groupsSame: (value: number) =>
    `Le filet reste en ${count(value, 'groupe que des liens tiennent', 'groupes que des liens tiennent')}. Personne n’en est coupé.`,
  groupsMore: (before: number, after: number) =>
    `Le filet passe de ${count(before, 'groupe', 'groupes')} à ${formatNumber(after, 'fr')} : des organisations ne se rejoignent plus.`,
  groupsFewer: 'Elle n’est reliée à aucune autre : le filet garde tous ses liens.',
  groupMeans:
    'Un groupe : des organisations que des liens relient, de proche en proche. Une organisation sans lien en est un.',
  cutOff: 'Coupées du reste de leur groupe',
  alone: 'Sans plus aucun lien',
  none: 'Aucune.',
  more: (value: number) => `et ${count(value, 'autre', 'autres')}`,
  sectorPairs: 'Secteurs que plus aucun lien ne relierait',
  regionPairs: 'Régions que plus aucun lien ne relierait',
  pair: (one: string, other: string) => `${one} et ${other}`,
  cells: 'Les fils qu’elle tient',
  emptied: (sector: string, region: string) => `${sector}, ${region} : plus personne.`,
  thinned: (sector: string, region: string) => `${sector}, ${region} : un seul fil resterait.`,
  stillHeld: 'Dans ses régions, son secteur reste tenu par deux autres ou plus.',
  noRegion: 'Sa région n’est pas encore précisée.',
  next: 'Quoi faire ensuite',
  around: 'Voir ses liens sur la carte',
  page: 'Voir sa fiche',
  back: 'Revenir à ce qu’il y a à renforcer',
  other: 'Essayer avec une autre organisation',
}
export type Words = typeof fr

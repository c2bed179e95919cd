import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

const initiatives = (count: number): string =>
  `${formatNumber(count, 'fr')} ${plural('fr', count, 'initiative', 'initiatives')}`

export const fr = {
  title: 'Initiatives par région',
  lead: 'Ce que des organisations font déjà ensemble, région par région. Prenez exemple, puis demandez de l’aide.',
  description: 'Des initiatives du Québec contre l’exploitation sexuelle des jeunes, par région, avec leurs sources.',
  found: (count: number, isFiltered: boolean) =>
    isFiltered
      ? `${initiatives(count)} ${plural('fr', count, 'correspond', 'correspondent')} à la recherche.`
      : `${initiatives(count)} ${plural('fr', count, 'connue', 'connues')}.`,
  agesUnknown: (count: number) =>
    `${initiatives(count)} de plus, dont l’âge n’est pas connu, ${plural('fr', count, 'pourrait', 'pourraient')} convenir.`,
  /** Of a region, when something is searched. */
  noMatch: 'Sans résultat',
  regions: 'Par région',
  regionsNote: 'Une région sans initiative n’est pas une région où rien ne se fait. Nous ne le savons pas encore.',
  search: {
    label: 'Trouver une initiative',
    text: 'Nom, organisation ou sujet',
    region: 'Région',
    anyRegion: 'Toutes',
    sector: 'Secteur',
    anySector: 'Tous',
    age: 'Âge',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  heads: { name: 'Initiative', sectors: 'Secteurs réunis', ages: 'Âges' },
  unknownRegion: {
    title: (region: string) => `${region} : pas encore connu`,
    text: 'Nous n’avons encore rien lu sur cette région, et personne n’a ajouté d’initiative. Cela ne veut pas dire qu’il n’y en a pas.',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez un mot de moins, une autre région ou un autre secteur. Les accents ne comptent pas.',
  },
  away: 'Les initiatives ajoutées par les réseaux ne peuvent pas être lues pour l’instant.',
  export: 'Télécharger la liste :',
  feed: 'Fil Atom',
  own: 'Voir les vôtres',
  add: 'Ajouter une initiative',
  tell: {
    title: 'Et la vôtre ?',
    text: 'Les organisations d’un réseau ajoutent leurs initiatives. Pour le faire, connectez-vous ou demandez une invitation.',
    signIn: 'Ouvrir une session',
  },
  caption: (region: string) => `Initiatives : ${region}`,
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
  file: {
    name: 'initiatives',
    code: 'Code',
    by: 'Menée par',
    regions: 'Régions',
    from: 'Âge minimum',
    to: 'Âge maximum',
    aim: 'But',
    since: 'Depuis',
    until: 'Jusqu’en',
    sources: 'Sources',
    updated: 'Fiche du',
    address: 'Adresse',
  },
}
export type Words = typeof fr

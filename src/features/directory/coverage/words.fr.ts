import { formatNumber } from '../../../kernel/language.ts'

const number = (value: number): string => formatNumber(value, 'fr')

/** Words of what is covered and of what is missing. */
export const fr = {
  coverage: {
    title: (network: string) => `Ce qui est couvert : ${network}`,
    lead: 'Combien de services connus, par besoin, par région et par âge. « Pas encore connu » n’est pas zéro : personne ne l’a encore inscrit.',
    allNeeds: 'Tous les besoins',
    under: (need: string) => `Dans « ${need} »`,
    need: 'Besoin',
    region: 'Région',
    allRegions: 'Toutes les régions du réseau',
    ages: 'Âge',
    anyAge: 'Tous les âges',
    band: (band: string) => (band === '25+' ? '25 ans et plus' : `${band} ans`),
    province: 'Tout le Québec',
    provinceHint:
      'Les services offerts partout comptent sous « Tout le Québec » seulement, pour que les trous d’une région se voient.',
    unknown: 'pas encore connu',
    show: 'Montrer',
    caption: 'Services connus par besoin',
    cell: (count: string, need: string, place: string) => `${count} : ${need}, ${place}`,
    fileName: 'repertoire couverture',
    services: 'Services connus',
    known: 'Connu',
  },
  misses: {
    title: 'Les besoins sans réponse',
    lead: 'Des recherches qui n’ont rien trouvé. On garde le besoin, la région, la tranche d’âge, la langue et la semaine : jamais les mots, jamais la personne.',
    weeks: 'Depuis',
    weeksOf: (weeks: number) => (weeks === 52 ? 'un an' : `${weeks} semaines`),
    show: 'Montrer',
    need: 'Besoin',
    region: 'Région',
    searches: 'Recherches',
    noNeed: 'Mots d’aucun besoin connu',
    noRegion: 'Sans région',
    none: 'Aucune recherche sans réponse n’a été faite assez souvent pour être montrée.',
    few: (count: number) =>
      count === 1
        ? 'Une autre recherche a été faite moins de 3 fois : son besoin n’est pas montré.'
        : `${number(count)} autres recherches ont été faites moins de 3 fois : leurs besoins ne sont pas montrés.`,
    fileName: 'repertoire besoins sans reponse',
    caption: 'Recherches sans réponse, par besoin et par région',
    add: 'Ajouter une fiche',
    fewer: 'moins de 3',
  },
}

import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Organisations',
  lead: (count: number, isFiltered: boolean) => {
    if (count === 0) return isFiltered ? 'Aucune organisation ne correspond.' : 'Aucune organisation dans le réseau.'
    const organizations = `${formatNumber(count, 'fr')} ${plural('fr', count, 'organisation', 'organisations')}`
    if (!isFiltered) return `${organizations} dans le réseau. Chaque fil compte.`
    return `${organizations} ${plural('fr', count, 'correspond', 'correspondent')} à la recherche.`
  },
  search: {
    label: 'Trouver une organisation',
    text: 'Nom, ville ou code',
    sector: 'Secteur',
    region: 'Région',
    status: 'État',
    any: 'Tous',
    anyRegion: 'Toutes',
    noRegion: 'Non précisée',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  sectorCounts: 'Par secteur',
  noOne: 'Personne ne tient encore ce fil.',
  heads: { name: 'Organisation', sector: 'Secteur', regions: 'Régions', status: 'État' },
  export: 'Télécharger la liste :',
  add: 'Ajouter une organisation',
  importList: 'Importer une liste',
  invitations: 'Voir les invitations',
  empty: {
    title: 'Aucune organisation pour l’instant',
    text: 'Vous verrez ici les organisations du réseau, par secteur et par région, et les fils que personne ne tient encore.',
  },
  emptyPartner: 'Votre organisation n’est dans aucun réseau pour l’instant.',
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez un mot de moins, une autre région ou un autre secteur. Les accents ne comptent pas.',
  },
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
}
export type Words = typeof fr

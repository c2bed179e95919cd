import { plural } from '../../../kernel/wording.ts'
import type { Sort, Standing } from './matrix-rows.ts'

export const fr = {
  title: 'Qui travaille par quelle version',
  newest: (version: string, day: string) => `${version}, la plus récente, est publiée depuis le ${day}.`,
  progress: {
    regions: (count: number, of: number) =>
      `Le même protocole partout : ${count} ${plural('fr', count, 'région', 'régions')} sur ${of}`,
    organizations: (count: number, of: number) =>
      `${count} ${plural('fr', count, 'organisation', 'organisations')} sur ${of}`,
  },
  standings: {
    newest: 'À la version la plus récente',
    earlier: 'À une version passée',
    none: 'Ne suit pas ce protocole',
  } satisfies Record<Standing, string>,
  sorts: {
    region: 'Région',
    organization: 'Organisation',
    version: 'Version, la plus récente d’abord',
  } satisfies Record<Sort, string>,
  heads: {
    standing: 'Où on en est',
    regions: 'Régions',
    organizations: 'Organisations',
    region: 'Région',
    regionWorks: 'La région',
    organization: 'Organisation',
    sector: 'Secteur',
    works: 'L’organisation',
    who: 'Qui',
    version: 'Version',
    from: 'Depuis',
    until: 'Jusqu’à',
  },
  noOrganization: 'Aucune organisation',
  since: (day: string) => `depuis le ${day}`,
  past: 'Adoptions passées',
  ended: 'terminée',
  followed: 'une version plus récente a suivi',
  found: (count: number) => `${count} ${plural('fr', count, 'ligne', 'lignes')}.`,
  files: 'Télécharger cette liste :',
  file: {
    name: 'protocole',
    code: 'Code',
    regionVersion: 'Version de la région',
    regionSince: 'Région, depuis',
    version: 'Version de l’organisation',
    since: 'Organisation, depuis',
  },
  search: {
    label: 'Chercher dans la matrice',
    text: 'Mot du nom de l’organisation',
    region: 'Région',
    sector: 'Secteur',
    standing: 'Version',
    sort: 'Ordre',
    any: 'Toutes',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez une autre région, un autre secteur, ou un mot de moins.',
  },
}
export type Words = typeof fr

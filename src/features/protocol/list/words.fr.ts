import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Comment on travaille ensemble, écrit une seule fois et suivi partout pareil. Seul votre réseau lit ses protocoles.',
  write: 'Écrire un protocole',
  duty: 'De garde : qui répond dans quelle région',
  agreement: 'L’Entente multisectorielle, étape par étape : qui appelle qui',
  recommendations: 'Les cinq recommandations interrégionales, région par région',
  empty: {
    title: 'Aucun protocole pour l’instant',
    text: 'Un protocole dit qui fait quoi quand une situation passe d’une organisation à une autre. Écrivez le vôtre, article par article.',
  },
  nothingFound: {
    title: 'Rien ne correspond',
    text: 'Essayez un mot de moins, ou un autre état. Les accents ne comptent pas.',
  },
  search: {
    label: 'Chercher un protocole',
    text: 'Mot du nom',
    state: 'État',
    any: 'Tous',
    submit: 'Chercher',
    reset: 'Tout effacer',
  },
  found: (count: number) => `${count} ${plural('fr', count, 'protocole', 'protocoles')}.`,
  heads: { name: 'Protocole', version: 'Version', followed: 'Suivent la version la plus récente' },
  open: (count: number) => `${count} ${plural('fr', count, 'changement', 'changements')} à l’étude`,
  matrix: 'Voir la matrice',
  files: 'Télécharger cette liste :',
  file: {
    name: 'protocoles',
    code: 'Code',
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    author: 'Écrit par',
    network: 'Réseau',
    issuedOn: 'Publiée le',
    organizations: 'Organisations qui suivent cette version',
    ofOrganizations: 'Organisations du réseau',
    regions: 'Régions qui suivent cette version',
    ofRegions: 'Régions du réseau',
    openChanges: 'Changements à l’étude',
  },
}
export type Words = typeof fr

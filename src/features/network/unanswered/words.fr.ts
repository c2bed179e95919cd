import { plural } from '../../../kernel/wording.ts'

export const fr = {
  /** Said in a mail: kinds and counts, never a name or a place. */
  digest: {
    own: (count: number) =>
      plural(
        'fr',
        count,
        'Dans votre organisation, personne ne peut répondre en ce moment au sujet d’un jeune.',
        `Dans ${count} de vos organisations, personne ne peut répondre en ce moment au sujet d’un jeune.`,
      ),
    coordinated: (count: number) =>
      plural(
        'fr',
        count,
        'Dans une organisation de votre table, personne ne peut répondre en ce moment.',
        `Dans ${count} organisations de votre table, personne ne peut répondre en ce moment.`,
      ),
  },
  title: 'Là où personne ne peut répondre',
  lead: 'Aujourd’hui, ni la personne spécialiste ni sa relève ne peuvent répondre dans ces organisations membres.',
  nobody: 'Personne n’est désigné',
  bothAway: 'En absence',
  away: (day: string) => `En absence jusqu’au retour, le ${day}`,
  noContact: 'Pas de personne-ressource non plus',
  empty: {
    title: 'Quelqu’un peut répondre partout',
    text: 'Chaque organisation membre a, aujourd’hui, une ou un spécialiste ou sa relève.',
  },
  nothingFound: { title: 'Rien ne correspond', text: 'Retirez un filtre ou changez de mot.' },
  found: (count: number, written: string) => (count < 2 ? `${written} organisation` : `${written} organisations`),
  page: (page: string, pages: string) => `page ${page} sur ${pages}`,
  files: 'Télécharger la liste',
  heads: { organization: 'Organisation', why: 'Pourquoi', contact: 'Qui appeler là-bas', regions: 'Régions' },
  sorts: { name: 'Par nom', longest: 'Les plus longues absences d’abord' },
  search: {
    label: 'Chercher',
    text: 'Nom de l’organisation',
    region: 'Région',
    sector: 'Secteur',
    sort: 'Ordre',
    any: 'Toutes',
    submit: 'Chercher',
    reset: 'Tout afficher',
  },
  file: {
    name: 'sans-reponse',
    code: 'Code',
    sector: 'Secteur',
    backOn: 'Retour',
    phone: 'Téléphone',
    email: 'Courriel',
  },
}
export type Words = typeof fr

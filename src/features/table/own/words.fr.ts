import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Les tables de concertation où siègent vos organisations, et les invitations qui attendent une réponse.',
  begin: 'Commencer une table',
  seePublic: 'Voir les tables publiques',
  codes: 'Donner un code pour être invité par un autre réseau',
  filter: {
    label: 'Choisir les tables',
    text: 'Nom ou mot',
    level: 'Niveau',
    anyLevel: 'Tous',
    region: 'Région',
    anyRegion: 'Toutes',
    submit: 'Afficher',
    reset: 'Tout voir',
  },
  heads: { name: 'Table', level: 'Niveau', sectors: 'Secteurs', members: 'Membres', stage: 'Étape' },
  invited: 'Invitation reçue',
  overdue: (count: number) => `${count} ${plural('fr', count, 'engagement en retard', 'engagements en retard')}`,
  empty: {
    title: 'Aucune table pour l’instant',
    text: 'Réunissez les secteurs d’une ville ou d’une région. En quatre pages, les autres sont invités.',
    reader: 'Quand une de vos organisations siégera à une table, elle paraîtra ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Essayez un autre mot, un autre niveau ou une autre région.' },
}
export type Words = typeof fr

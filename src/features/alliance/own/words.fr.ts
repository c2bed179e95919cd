import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Mes alliances',
  lead: 'Celles de vos organisations, et les invitations qui attendent une réponse.',
  begin: 'Commencer une alliance',
  weave: 'Voir ce que chaque secteur y gagne',
  filter: {
    label: 'Choisir les alliances',
    text: 'Nom ou mot',
    stage: 'Étape',
    any: 'Toutes',
    submit: 'Afficher',
    reset: 'Tout voir',
  },
  heads: { name: 'Alliance', sectors: 'Secteurs', members: 'Membres', stage: 'Étape' },
  invited: 'Invitation reçue',
  overdue: (count: number) => `${count} ${plural('fr', count, 'engagement en retard', 'engagements en retard')}`,
  former: 'Celles que vos organisations ont quittées ou déclinées',
  declined: 'Déclinée',
  leftOn: (day: string) => `Quittée le ${day}`,
  empty: {
    title: 'Aucune alliance pour l’instant',
    text: 'Réunissez deux secteurs. En quatre pages, les autres sont invités.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Essayez un autre mot ou une autre étape.' },
}
export type Words = typeof fr

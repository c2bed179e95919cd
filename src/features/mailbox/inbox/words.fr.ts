import { plural } from '../../../kernel/wording.ts'

interface DutySaid {
  organization: string | null
  day: string
  holder: string
  deputy: string | null
}

export const fr = {
  lead: 'Des jeunes ont écrit à votre équipe, sans compte ni nom. Rien de ce qui est dit ne paraît ici\u00a0: chaque échange se lit dans l’espace scellé.',
  promise: (organization: string, hours: number) =>
    `${organization} promet une première réponse en ${plural('fr', hours, `${hours} heure`, `${hours} heures`)} au plus.`,
  onDuty: ({ organization, day, holder, deputy }: DutySaid) =>
    `${organization === null ? '' : `${organization}, `}${day}\u00a0: ${holder} répond en premier${deputy === null ? '' : `, relève\u00a0: ${deputy}`}.`,
  aside: {
    choose: (code: string) => `Choisir ${code}`,
    hint: 'Trop de messages haineux ou faux d’un coup\u00a0? Choisissez-les et mettez-les de côté\u00a0: rien n’est supprimé.',
    act: 'Mettre de côté les échanges choisis',
    backHint: 'Choisissez ceux que l’équipe reprend.',
    takeBack: 'Reprendre les échanges choisis',
    count: (count: number) => plural('fr', count, '1 échange mis de côté', `${count} échanges mis de côté`),
  },
  notices: {
    'mailbox-aside': {
      title: 'C’est mis de côté',
      text: 'Rien n’est supprimé. La liste les garde sous «\u00a0Mis de côté\u00a0».',
    },
    'mailbox-back': { title: 'C’est repris', text: 'Ces échanges sont de nouveau parmi ceux de l’équipe.' },
    'mailbox-none-chosen': { title: 'Rien n’a changé', text: 'Choisissez d’abord au moins un échange dans la liste.' },
  },
  filter: {
    label: 'Choisir quels échanges afficher',
    shown: 'Échanges',
    values: { all: 'Tous', waiting: 'En attente d’une réponse', mine: 'Ceux que vous suivez', aside: 'Mis de côté' },
    submit: 'Afficher',
    reset: 'Tout effacer',
  },
  heads: {
    code: 'Échange',
    state: 'Où il en est',
    week: 'Commencé',
    lead: 'Suivi par',
    entries: 'Ouvertures avec les mots',
    choose: 'Choisir',
  },
  read: (code: string) => `Lire ${code}`,
  awaits: 'Attend une réponse',
  answered: 'Répondu',
  week: (day: string) => `Semaine du ${day}`,
  nobody: 'Personne encore',
  you: 'Vous',
  someone: 'Quelqu’un de l’équipe',
  entries: (count: number) => `${count} fois`,
  found: (count: number) => plural('fr', count, `${count} échange`, `${count} échanges`),
  empty: {
    title: 'Personne n’a encore écrit',
    text: 'Les jeunes peuvent écrire à votre équipe quand une personne qui dirige l’organisation a dit à quelles heures quelqu’un répond.',
  },
  noKeys: {
    title: 'Ces messages s’ouvrent avec les clés d’une équipe d’accueil',
    text: 'Vous n’avez pas les clés d’une telle équipe. Une personne de votre organisation qui en garde peut vous les donner.',
    act: 'Vos clés',
  },
  nothing: { title: 'Rien ne correspond', text: 'Changez de choix dans le filtre.' },
  doors: 'À quelles heures quelqu’un répond',
}
export type Words = typeof fr

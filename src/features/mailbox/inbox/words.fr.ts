import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Des jeunes ont écrit à votre équipe, sans compte ni nom. Rien de ce qui est dit ne paraît ici\u00a0: chaque échange se lit dans l’espace scellé.',
  promise: (organization: string, hours: number) =>
    `${organization} promet une première réponse en ${plural('fr', hours, `${hours} heure`, `${hours} heures`)} au plus.`,
  filter: {
    label: 'Choisir quels échanges afficher',
    shown: 'Échanges',
    values: { all: 'Tous', waiting: 'En attente d’une réponse', mine: 'Ceux que vous suivez' },
    submit: 'Afficher',
    reset: 'Tout effacer',
  },
  heads: {
    code: 'Échange',
    state: 'Où il en est',
    week: 'Commencé',
    lead: 'Suivi par',
    entries: 'Ouvertures avec les mots',
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

import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Rencontres',
  ownTitle: 'Toutes mes rencontres',
  lead: 'Les rencontres de vos alliances et de vos tables, les prochaines d’abord.',
  convene: 'Convoquer une rencontre',
  settings: 'Notre façon de nous rencontrer',
  coming: 'À venir',
  past: 'Passées',
  filter: {
    label: 'Chercher une rencontre',
    text: 'Titre ou lieu',
    submit: 'Chercher',
    reset: 'Tout voir',
    side: 'Lesquelles',
  },
  files: 'Télécharger cette liste :',
  file: {
    name: 'rencontres',
    code: 'Code',
    collaboration: 'Alliance ou table',
    day: 'Jour',
    from: 'De',
    to: 'À',
    timeZone: 'Fuseau horaire',
    present: 'Organisations présentes',
    decisions: 'Décisions',
  },
  heads: { what: 'Rencontre', when: 'Quand', where: 'Où', state: 'Où on en est' },
  empty: {
    title: 'Aucune rencontre à venir',
    text: 'Convoquez la première : un jour et deux heures suffisent. Les membres sont prévenus par courriel.',
    ownText: 'Quand une de vos alliances ou tables se rencontrera, ce sera ici.',
    pastTitle: 'Aucune rencontre passée',
    pastText: 'Ce qui aura été décidé restera ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Essayez un mot plus court, ou regardez l’autre côté.' },
  present: (count: number) => `${count} ${plural('fr', count, 'organisation présente', 'organisations présentes')}`,
  notNoted: 'Présences à noter',
  decisions: (count: number) => `${count} ${plural('fr', count, 'décision', 'décisions')}`,
}
export type Words = typeof fr

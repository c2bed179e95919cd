import type { Priority, RequestState } from './model.ts'

export const fr = {
  referrals: 'Orientations',
  where: 'Vous ne savez pas où\u00a0?',
  find: 'Orienter une jeune personne : trouver qui peut recevoir',
  open: 'Demandes ouvertes',
  personalData: 'Demandes ouvertes et courriels d’orientation',
  states: {
    open: 'Personne ne l’a prise',
    claimed: 'Prise',
    returned: 'Revenue sans preneur',
    closed: 'Close',
  } satisfies Record<RequestState, string>,
  priorities: {
    urgent: 'Urgente : 4\u00a0heures',
    priority: 'Prioritaire : 24\u00a0heures',
    ordinary: 'Ordinaire : 72\u00a0heures',
  } satisfies Record<Priority, string>,
  heads: { need: 'Besoin', age: 'Âge', region: 'Région', priority: 'Priorité' },
  noticeTitle: 'C’est fait',
  notices: {
    'access-asked': 'La demande est ouverte. Les organisations qui pourraient la prendre la voient déjà.',
    'access-taken-now': 'Vous l’avez prise. Qui a demandé le voit déjà, et vous écrira.',
    'access-taken': 'Une autre organisation l’a prise avant vous. Il n’y a rien d’autre à faire.',
    'access-given-back': 'Elle est ouverte de nouveau pour les autres.',
    'access-sent': 'C’est noté : l’orientation est partie. La demande est close.',
    'access-closed': 'La demande est close. Vous pouvez la rouvrir.',
    'access-open': 'La demande est ouverte de nouveau.',
    'access-moved-on': 'La demande a changé entre-temps. Voici où elle en est.',
  },
}
export type Words = typeof fr

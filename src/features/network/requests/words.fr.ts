import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Demandes d’entrée dans le réseau',
  lead: 'Des organisations de votre réseau les recommandent. Vous décidez si elles y entrent.',
  empty: {
    title: 'Aucune demande',
    text: 'Quand une organisation voudra entrer dans le réseau, vous la verrez ici.',
    act: 'Ajouter une organisation',
  },
  from: (person: string, email: string) => `Demandée par : ${person}, ${email}`,
  recommended: (organization: string) => `Recommandée par : ${organization}`,
  since: (day: string) => `Reçue le ${day}`,
  add: 'L’ajouter au réseau',
  same: (name: string) => `Elle y est déjà : ${name}`,
  setAside: 'Mettre de côté…',
  asideTitle: 'Mises de côté',
  takeUp: 'Reprendre',
  settingAside: (name: string) => ({
    title: `Mettre de côté la demande (${name})`,
    lost: [
      'La demande n’attendra plus votre réponse.',
      'L’organisation qui la recommande saura que vous l’avez mise de côté.',
    ],
    back: 'La demande reste dans cette liste. « Reprendre » la remet en attente.',
    act: 'Mettre de côté',
  }),
  noticeTitle: 'C’est fait',
  notices: {
    'request-set-aside': 'La demande est mise de côté. Vous pouvez la reprendre.',
    'request-taken-up': 'La demande attend de nouveau.',
    'request-moved': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
  },
  panel: {
    title: 'Demandes d’entrée',
    waiting: (count: number) =>
      plural('fr', count, 'Une organisation aimerait entrer.', `${count} organisations aimeraient entrer.`),
    act: 'Voir les demandes',
  },
  digest: (count: number) =>
    plural(
      'fr',
      count,
      'Une demande d’entrée dans le réseau attend votre réponse.',
      `${count} demandes d’entrée dans le réseau attendent votre réponse.`,
    ),
}
export type Words = typeof fr

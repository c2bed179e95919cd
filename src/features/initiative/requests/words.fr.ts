import type { RequestMove, RequestSide } from '../rules.ts'

export const fr = {
  title: 'Demandes d’aide',
  one: (initiative: string) => `Demande d’aide : ${initiative}`,
  lead: 'Pour adopter une initiative : celles qu’on vous adresse, et celles que vous avez faites.',
  heads: { initiative: 'Initiative', from: 'De', to: 'À', state: 'État', on: 'Reçue le' },
  filter: {
    label: 'Choisir les demandes',
    side: 'Sens',
    sides: { asked: 'Reçues', asking: 'Envoyées' } satisfies Record<RequestSide, string>,
    state: 'État',
    any: 'Toutes',
    submit: 'Afficher',
  },
  empty: {
    title: 'Aucune demande',
    text: 'Quand une organisation voudra adopter une de vos initiatives, sa demande paraîtra ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Choisissez un autre état ou un autre sens.' },
  message: 'Le message',
  facts: 'En bref',
  asked: 'Demandée le',
  answered: 'Répondue le',
  closed: 'Fermée le',
  followedBy: 'Suivie par',
  answeredBy: 'En réponse',
  nobody: 'Personne pour l’instant',
  replyTitle: 'Répondre',
  reply: (name: string) => `Écrivez à ${name}, de votre courriel :`,
  noAsker: 'Personne ne suit cette demande pour l’instant. Joignez l’organisation par qui vous y connaissez.',
  thenSay: 'Une fois votre réponse partie, marquez la demande comme répondue.',
  waiting: 'Votre message est arrivé. La réponse ira au courriel de la personne qui suit la demande.',
  moves: {
    take: 'Je m’en charge',
    answer: 'Marquer comme répondue',
    close: 'Fermer la demande',
    reopen: 'Rouvrir la demande',
  } satisfies Record<RequestMove, string>,
  page: (page: string, of: string) => `Page ${page} sur ${of}`,
}
export type Words = typeof fr

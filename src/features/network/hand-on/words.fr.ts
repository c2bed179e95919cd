import type { TakerRefusal } from '../rules.ts'

export const fr = {
  toWhom: (thing: string) => `${thing} : à qui ?`,
  stays: 'Cela reste à cette personne',
  rest: 'Tout ce qui est encore à « Personne pour l’instant » : à qui ?',
  restHint: 'Un seul choix pour tout le reste. Ce que vous avez confié plus haut ne bouge pas.',
  readersCannot: 'Les personnes en lecture seule ne changent rien : elles ne sont pas dans toutes les listes.',
  toLeads: 'Ce qui reste en place',
  invitationTo: (name: string) => `Invitation envoyée à ${name}`,
  invitationMine: 'La renvoyer à mon nom, avec un nouveau lien',
  invitationRevoke: 'La retirer',
  invitationStays: 'La laisser comme elle est',
  invitationWithdrawn: 'Elle a été retirée, et son lien ne sert plus : envoyez-en une autre.',
  invitationSentAgain: 'Elle a été renvoyée avec un nouveau lien, à un autre nom.',
  invitationsFollowed: (count: number) =>
    count < 2
      ? 'Une invitation envoyée, qui attend une réponse.'
      : `${count} invitations envoyées, qui attendent une réponse.`,
  changedMeanwhile:
    'Quelqu’un a changé entre-temps ce que cette personne tient. Rien n’est fait. Voici ce qu’il en est maintenant : relisez, puis confirmez.',
  refusals: {
    'not-a-member': 'Choisissez quelqu’un qui travaille ici aujourd’hui et qui peut s’en charger.',
    'to-the-leaver': 'Cela ne peut pas rester à cette personne. Choisissez quelqu’un d’autre.',
  } satisfies Record<TakerRefusal, string>,
}
export type Words = typeof fr

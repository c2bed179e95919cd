export const fr = {
  lead: (collaboration: string) => `« ${collaboration} » cherche une date. Dites ce qui vous convient.`,
  again: 'Voici vos réponses. Vous pouvez les changer jusqu’à la clôture.',
  yesToAll: 'Tout me convient : oui à tout',
  send: 'Envoyer mes réponses',
  change: 'Changer mes réponses',
  actingFor: 'Au nom de',
  missing: 'Choisissez oui, au besoin ou non.',
  closedTitle: 'Les réponses sont closes',
  closed: 'Personne ne répond plus à cette recherche de date.',
  toBoard: 'Voir les réponses',
}
export type Words = typeof fr

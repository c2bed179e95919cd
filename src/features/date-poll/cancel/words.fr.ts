export const fr = {
  title: (name: string) => `Annuler la recherche de date « ${name} »`,
  lost: ['Plus personne ne peut répondre, et les liens des courriels se ferment.', 'Aucune rencontre n’est convoquée.'],
  back: 'Toute personne qui travaille dans un membre peut la rouvrir. Les réponses reçues restent.',
  act: 'Annuler la recherche',
  reopenTitle: 'Rouvrir les réponses',
  reopenLead: 'Les réponses reçues restent. Choisissez jusqu’à quel jour on répond.',
  labels: { closesOn: 'Répondre jusqu’au' },
  hint: 'Avant le dernier moment proposé.',
  problems: {
    missing: 'Dites jusqu’à quel jour on répond.',
    past: 'Choisissez aujourd’hui ou un jour à venir.',
    'after-last': 'Choisissez un jour avant le dernier moment proposé.',
  },
  reopen: 'Rouvrir',
  leave: 'Ne rien changer',
}
export type Words = typeof fr

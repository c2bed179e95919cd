export const fr = {
  renewTitle: 'Une nouvelle version du plan',
  renewLead: (from: number, to: number) =>
    `Vous avez revu la version ${from}. Voici ce qui a changé jusqu’à la version ${to}. Vous décidez, action par action.`,
  renewNothingTitle: 'Rien à revoir',
  renewNothing: 'Vous avez la version actuelle du plan, dans ses mots ou dans les vôtres.',
  reworded: 'Actions reformulées',
  rewordedHint: 'Acceptez pour prendre les nouveaux mots. Vos propres mots, si vous en avez, restent les vôtres.',
  ownStay: 'Vous avez vos propres mots pour cette action : ils restent, et se comparent aux nouveaux.',
  addedTitle: 'Nouvelles actions',
  addedHint: 'Cochez celles que vous voulez retenir. Elles se placent à la fin de votre ordre.',
  removedTitle: 'Actions retirées du plan',
  removedInUse: 'Vous l’avez retenue : elle reste la vôtre, avec ses mots et son historique.',
  otherTitle: 'A aussi changé, parmi les actions que vous n’avez pas retenues',
  rewordedOther: 'reformulée',
  removedOther: 'retirée',
  outcomesChanged: 'Ses résultats ou ses indicateurs ont changé aussi.',
  decision: 'Votre décision',
  accept: (title: string) => `Accepter les nouveaux mots de « ${title} »`,
  renewLegend: 'Souligné : nouveau dans le plan. Barré : n’y est plus.',
  renewSubmit: 'Enregistrer et terminer la revue',
  renewChanged: 'Une ou un collègue a revu le plan entre-temps. Voici où il en est ; vos coches sont gardées.',
}

export type Words = typeof fr

export const fr = {
  adoptTitle: 'Adopter le plan',
  adoptLead:
    'Un plan, une période, les actions qui vous conviennent. Rien n’est définitif : vous pourrez ajouter, adapter ou mettre de côté une action en tout temps.',
  whichPlan: 'Quel plan ?',
  period: 'Pour quelle période ?',
  otherDates: 'D’autres dates',
  startsOn: 'Premier jour',
  endsOn: 'Dernier jour',
  dayHint: 'Par exemple 2026-10-01',
  adoptSubmit: 'Adopter et choisir nos actions',
  adoptProblems: {
    'ends-before-start': 'Le dernier jour doit suivre le premier.',
    'period-too-long': 'Une période dure cinq ans au plus.',
    'period-taken':
      'Vous avez déjà adopté ce plan pour une partie de cette période. Choisissez d’autres dates, ou ouvrez votre plan.',
    missing: 'Choisissez une période.',
    'day-missing': 'Entrez ce jour, par exemple 2026-10-01.',
  },
}

export type Words = typeof fr

import type { Advice } from '../advice.ts'

export const fr = {
  title: 'Ce que disent les chiffres',
  pageTitle: (action: string) => `Les chiffres de l’action : ${action}`,
  advice: {
    'begun-without-proof': 'L’action avance, mais rien n’est noté. Notez ce qui s’est fait, ou revoyez l’étape.',
    'silent-six-months':
      'L’action est à moitié faite ou plus, et rien n’est noté depuis six mois. Notez, ou revoyez l’étape.',
    'keep-up':
      'L’action est achevée, et rien n’est noté depuis un an. Elle est à maintenir : notez ce qui se poursuit.',
    'proof-at-zero': 'Du travail est noté, mais l’étape est encore à zéro. Revoyez l’étape.',
  } satisfies Record<Advice, string>,
  adviceTitle: 'L’étape et les fiches ne disent pas la même chose',
  step: 'L’étape est choisie par la personne responsable; les chiffres viennent des fiches. Ils ne se corrigent pas l’un l’autre.',
  none: 'Aucun indicateur ne mesure cette action.',
  ownAction: 'Une action à vous n’a pas d’indicateur dans le plan.',
  toPlan: 'Voir l’action dans votre plan',
  toYear: 'Toute notre année',
  choose: 'Choisir la période',
  submit: 'Afficher',
}

export type Words = typeof fr

export const fr = {
  lead: 'Questionnaire avant et après la formation. Personne ne sait qui répond quoi.',
  parts: { before: 'Avant', after: 'Après' },
  states: {
    early: (from: string) => `Ouvre tout seul : ${from}.`,
    open: (until: string) => `Prend des réponses jusqu’à ceci : ${until}.`,
    closed: 'Ne prend plus de réponses.',
    withdrawn: 'Retiré : le lien ne mène à rien.',
  },
  link: { before: 'Adresse d’avant', after: 'Adresse d’après' },
  hint: 'La même pour tout le monde, avec ou sans compte.',
  paper: { before: 'Feuille d’avant, avec le code QR', after: 'Feuille d’après, avec le code QR' },
  follow: { before: 'Suivre la partie d’avant', after: 'Suivre la partie d’après' },
  results: 'Avant et après',
  later:
    'Les deux se comparent une fois fermés, à partir de cinq réponses chacun. La partie d’après ferme deux semaines après la formation, ou quand la personne responsable la ferme.',
  tooFewText:
    'Il y a moins de cinq réponses d’un côté ou des deux : rien ne se compare, pour que personne ne soit reconnu.',
  question: 'Question',
  rights: (share: string, n: string, of: string) => `${share} (${n} sur ${of})`,
  most: 'Plus de la moitié',
  half: 'La moitié ou moins',
  withheld: 'Gardé',
  none: 'Aucune réponse',
  how: 'La part de bonnes réponses. Les deux groupes ne sont pas forcément les mêmes personnes : c’est le prix de l’anonymat. Un nombre de moins de cinq personnes n’est pas écrit.',
  counted: 'Une seule fois au registre du travail : la partie d’après, avec le niveau que chaque personne se donne.',
  uncertain: 'Il y a plus de réponses que de places : quelqu’un a peut-être répondu deux fois.',
  questions: 'Les questions',
  withdraw: 'Retirer le questionnaire…',
  putBack: 'Remettre le questionnaire',
  withdrawing: {
    title: (name: string) => `Retirer le questionnaire : ${name}`,
    lost: ['Les liens et les feuilles d’avant et d’après ne mèneront plus à rien.', 'Ce qui est déjà fermé reste.'],
    back: 'On le remet d’un geste, avec les mêmes liens.',
    act: 'Retirer le questionnaire',
  },
}
export type Words = typeof fr

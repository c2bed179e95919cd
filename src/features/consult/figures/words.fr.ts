export const fr = {
  title: 'Combien de questions',
  lead: 'Les questions s’effacent; leur nombre reste. Un nombre trop petit n’est pas montré : il parlerait de quelques jeunes.',
  heads: {
    month: 'Mois',
    asked: 'Questions posées',
    'could-help': 'Réponses « pourrions aider »',
    not: 'Réponses « ne pouvons pas »',
    unsure: 'Réponses « ne savons pas »',
  },
  total: 'Tous les mois',
  withheld: 'Non montré',
  files: 'Ces nombres',
  file: 'questions',
  empty: { title: 'Rien à compter encore', text: 'Les nombres paraissent quand un mois est fini.' },
}
export type Words = typeof fr

export const fr = {
  title: (name: string) => `État de la fiche : ${name}`,
  now: {
    published: 'La fiche est publiée : tout le monde la voit.',
    hidden: 'La fiche est cachée : seules les personnes qui la tiennent la voient.',
    draft: 'La fiche est un brouillon : le public ne la voit pas.',
  },
  closed: 'Le service ferme temporairement ? Dites-le plutôt dans la fiche : les gens sauront pourquoi.',
  show: 'Montrer la fiche',
  hide: 'Cacher la fiche',
  hideHint: 'Une fiche cachée sort de la recherche et des échanges. Vous pourrez la montrer de nouveau.',
  withdraw: 'Retirer la fiche du répertoire…',
  withdrawTitle: (name: string) => `Retirer pour toujours : ${name} ?`,
  withdrawWarning: 'Une fiche retirée ne revient pas.',
  withdrawText:
    'Ses mots et ses numéros sont effacés. Les autres répertoires apprennent qu’elle n’existe plus. L’historique reste lisible pour qui la tenait.',
  withdrawAct: 'Retirer la fiche',
  keep: 'Garder la fiche',
  giveTitle: 'Qui tient la fiche',
  giveNobody: 'Personne pour l’instant.',
  giveText: 'Une organisation du réseau peut la tenir : elle la corrigera et la confirmera elle-même.',
  giveLabel: 'Confier à',
  giveChoose: 'Choisir une organisation',
  giveAct: 'Confier la fiche',
  giveMissing: 'Choisissez une organisation de la liste.',
}
export type Words = typeof fr

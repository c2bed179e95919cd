export const fr = {
  title: 'Préciser une décision',
  labels: { what: 'La décision', lookAgainOn: 'La revoir le (facultatif)' },
  hints: {
    what: 'Jamais l’histoire d’une personne.',
    lookAgainOn: 'Ce jour venu, elle revient à l’ordre du jour.',
  },
  voices: 'Ce que chaque secteur a dit (facultatif)',
  notNoted: 'Pas noté',
  problems: { lookAgainOn: { past: 'Choisissez un jour à venir.' } },
  save: 'Enregistrer',
  looked: 'Revue à cette rencontre : elle tient',
  withdraw: 'Retirer la décision',
  taking: {
    title: (what: string) => `Retirer la décision : ${what}`,
    lost: 'Elle ne compte plus parmi les décisions des membres.',
    back: 'Vous pourrez la remettre, sur la page de la rencontre.',
    act: 'Retirer la décision',
  },
}
export type Words = typeof fr

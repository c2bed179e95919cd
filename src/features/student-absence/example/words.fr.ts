export const fr = {
  file: 'exemple-invente-absences',
  sheet: 'Exemple inventé',
  heads: {
    student: 'Élève',
    number: 'Fiche',
    day: 'Date',
    halfDays: 'Demi-journées',
    status: 'Statut',
    note: 'Remarque',
  },
  present: 'Inscrit',
  left: 'Parti',
  note: 'Donnée inventée',
  name: (family: string, given: string) => `${family}, ${given}`,
}

export type Words = typeof fr

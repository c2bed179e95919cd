export const fr = {
  report: 'Rapport annuel',
  personalData: 'Textes de rapports annuels que vous avez écrits',
}

export type Words = typeof fr

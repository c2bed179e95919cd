export const fr = {
  year: 'Notre année en chiffres',
  yearOf: (organization: string) => `${organization} : l’année en chiffres`,
  panel: {
    title: 'Indicateurs',
    text: 'Les indicateurs du plan, calculés avec le travail des organisations, par secteur et par région.',
    act: 'Ouvrir le tableau de bord',
  },
}

export type Words = typeof fr

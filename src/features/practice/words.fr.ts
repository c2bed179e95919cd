export const fr = {
  name: 'Indices et grille',
  signs: 'Liste d’indices possibles',
  grid: 'Grille de facteurs de risque et de protection',
}

export type Words = typeof fr

export const fr = {
  personalData: 'Outils ouverts cette année scolaire, pour compter sans nommer',
}
export type Words = typeof fr

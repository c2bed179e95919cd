/** Words that several rooms share. */
export const fr = {
  directory: 'Répertoire',
  missingText: 'pas encore en français',
  text: (number: string) => `Texter le ${number}`,
  unsureNumber: 'numéro à vérifier',
  ages: (youngest: number | null, oldest: number | null) =>
    youngest === null || youngest === 0
      ? oldest === null
        ? 'Tous les âges'
        : `Jusqu’à ${oldest} ans`
      : oldest === null
        ? `${youngest} ans et plus`
        : `${youngest} à ${oldest} ans`,
}
export type Words = typeof fr

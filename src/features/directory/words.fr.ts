import { plural } from '../../kernel/wording.ts'

const years = (count: number): string => `${count} ${plural('fr', count, 'an', 'ans')}`

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
        : `Jusqu’à ${years(oldest)}`
      : oldest === null
        ? `${years(youngest)} et plus`
        : `${youngest} à ${years(oldest)}`,
}
export type Words = typeof fr

import { doors } from '../directory/index.ts'

/** The first number of a shipped line: it is there whether the database is or not. @throws when it has none */
function numberOf(id: string): string {
  const number = doors.shippedServices.find((one) => one.id === id)?.phones[0]?.number
  if (number === undefined) throw new Error(`content/directory.json has no number for ${id}`)
  return number
}

/** Lines for thoughts of suicide. */
export const suicideNumbers: readonly string[] = ['988', 'suicide-qc'].map(numberOf)
/** Advice about sexual violence, day and night, for workers too. */
export const adviceNumber = numberOf('info-aide-vs')

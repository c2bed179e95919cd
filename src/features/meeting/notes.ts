import { checkNote } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'

/** What of a person texts seem to hold, by field; the words are `personProblems` of collaboration. */
export const noteProblems = (texts: Readonly<Record<string, string | null>>, today: Day): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const found = checkNote(text ?? '', Number(today.slice(0, 4)))
      return found === null ? [] : [[name, found]]
    }),
  )

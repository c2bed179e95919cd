import { coordinates, leads } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import { checkPublicText, type NoteProblem } from '../../field/index.ts'

/** Whoever leads the organization, or coordinates the network, writes the words of its report. Those who work there read it. */
export const mayWrite = (
  who: Pick<Who, 'led' | 'coordinated'>,
  place: { kind: 'organization' | 'network'; id: string },
): boolean => (place.kind === 'organization' ? leads(who, place.id) : coordinates(who, place.id))

/** What is looked for in words that leave the house. `small-count`: a number under the threshold beside a word for people. */
export type TextProblem = NoteProblem | 'small-count'

const numbers = String.raw`[1-4]|une?|deux|trois|quatre|one|two|three|four`
const people = String.raw`jeunes?|filles?|garçons?|adolescente?s?|élèves?|étudiante?s?|personnes?|cas|situations?|youth|young|girls?|boys?|teens?|students?|people|persons?|cases?`
const smallCount = new RegExp(
  String.raw`(?<![\p{L}\d,.])(?:${numbers})[\s\u00a0\u202f]+(?:[\p{L}’'-]+[\s\u00a0\u202f]+){0,2}(?:${people})(?![\p{L}])`,
  'iu',
)
/** « une jeune personne » in general is no count: with « one » and « une » only a list of people tells one. */
const general = /^(?:une?|one)[\s\u00a0\u202f]/i

/** What a text of a report seems to give away; null: nothing. An aid to who writes, who then reads it again and confirms. */
export function checkReportText(text: string): TextProblem | null {
  const found = checkPublicText(text)
  if (found !== null) return found
  const count = smallCount.exec(text)
  return count === null || general.test(count[0]) ? null : 'small-count'
}

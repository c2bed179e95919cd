import {
  gated,
  release,
  releaseAnswers,
  releaseShare,
  type Cell,
  type Figures,
  type Fraction,
  type Gated,
  type Margin,
  type Passed,
  type Thresholds,
} from '../../../field/index.ts'
import { groupings, type Question, type Questionnaire, type Tally } from '../model.ts'
import { counterOf, foldGroups, whole, type CountIn, type Place } from './fold-groups.ts'

export interface OptionResult {
  option: string
  n: Gated
  /** Of those who answered the question there, between 0 and 100. */
  share: Passed<number>
}

/** What one group answered to one question. */
export interface PlaceResult {
  place: Place
  answered: Gated
  options: readonly OptionResult[]
  /** Of a scale: the option in the middle; null: the question is none. */
  median: Passed<string> | null
}

/** What a survey came to, as anyone of its organization may read it. Made of what the gate let out, and of nothing else. */
export interface SurveyResults {
  answered: Gated
  questions: readonly { question: Question; places: readonly PlaceResult[] }[]
}

/** Of an answer to a question, whichever; of a question, whichever. */
const all = ''
/** Those who answered something else and passed this question. */
const passed = '·'

const idOf = (question: string, option: string, { dimension, parts }: Place): string =>
  [question, option, dimension, ...parts].join('|')

const questionsOf = ({ questions }: Questionnaire): Question[] => questions.filter(({ group }) => group === null)

const answeredIn = (count: CountIn, { code, options }: Question, place: Place): number =>
  options.reduce((sum, option) => sum + count(code, option.code, place), 0)

/** Every number that a reader could lay beside another, and which is the sum of which. */
function figuresOf(questionnaire: Questionnaire, count: CountIn, groups: readonly Place[]): Figures {
  const cells: Cell[] = []
  const margins: Margin[] = []
  const fractions: Fraction[] = []
  const places = [whole, ...groups]
  /** One line of a table: a number in all, and in each group. */
  const line = (question: string, option: string, countOf: (place: Place) => number): void => {
    cells.push(...places.map((place) => ({ id: idOf(question, option, place), n: countOf(place) })))
    for (const dimension of groupings) {
      const parts = groups.filter((place) => place.dimension === dimension)
      if (parts.length > 0)
        margins.push({
          total: idOf(question, option, whole),
          parts: parts.map((place) => idOf(question, option, place)),
          isExact: true,
        })
    }
  }

  line(all, all, (place) => count(all, all, place))
  for (const question of questionsOf(questionnaire)) {
    const { code, options } = question
    const isPassed = isPassedBySome(count, question)
    if (isPassed) {
      line(code, all, (place) => answeredIn(count, question, place))
      line(code, passed, (place) => count(all, all, place) - answeredIn(count, question, place))
    }
    for (const option of options) line(code, option.code, (place) => count(code, option.code, place))
    for (const place of places) {
      const answered = idOf(isPassed ? code : all, all, place)
      margins.push({ total: answered, parts: options.map((one) => idOf(code, one.code, place)), isExact: true })
      if (isPassed)
        margins.push({
          total: idOf(all, all, place),
          parts: [answered, idOf(code, passed, place)],
          isExact: true,
        })
      fractions.push(...options.map((one) => ({ numerator: idOf(code, one.code, place), denominator: answered })))
    }
  }
  return { cells, margins, fractions }
}

/** Otherwise those who answered it are those who answered, and there is one figure for both. */
const isPassedBySome = (count: CountIn, question: Question): boolean =>
  answeredIn(count, question, whole) < count(all, all, whole)

/** What the numbers of a survey come to, once they have been through the gate; its own organization reads no more. */
export function releaseResults(
  questionnaire: Questionnaire,
  tallies: readonly Tally[],
  thresholds: Thresholds,
): SurveyResults {
  const count = counterOf(questionnaire, tallies)
  const groups = foldGroups(questionnaire, tallies, Math.max(thresholds.answers, thresholds.people))
  // How many answered was read by everyone before: nothing can be hidden behind it.
  const known = new Map([[idOf(all, all, whole), count(all, all, whole)]])
  const released = release(figuresOf(questionnaire, count, groups), thresholds, { shown: known, withheld: new Map() })
  const out = (question: string, option: string, place: Place): Gated => gated(released, idOf(question, option, place))

  const placeOf = (question: Question, place: Place): PlaceResult => {
    const { code, isScale } = question
    const answered = out(isPassedBySome(count, question) ? code : all, all, place)
    const counts = withoutTellingZeros(
      question.options.map((one) => out(code, one.code, place)),
      typeof answered === 'number' && answered >= thresholds.answers,
    )
    return {
      place,
      answered,
      options: question.options.map(({ code: option }, index) => {
        const n = counts[index] ?? 'withheld'
        return { option, n, share: releaseShare({ numerator: n, denominator: answered }, thresholds) }
      }),
      median: isScale
        ? releaseAnswers({ answers: answered, value: medianOf(question, count, place) }, thresholds)
        : null,
    }
  }
  return {
    answered: out(all, all, whole),
    questions: questionsOf(questionnaire).map((question) => ({
      question,
      places: [whole, ...groups].map((place) => placeOf(question, place)),
    })),
  }
}

/** Where a number is withheld nobody is told that another is nobody; where too few answered, nothing is told at all. */
function withoutTellingZeros(counts: readonly Gated[], isEnough: boolean): Gated[] {
  const hasWithheld = counts.includes('withheld')
  return counts.map((n) => (!isEnough || (hasWithheld && n === 0) ? 'withheld' : n))
}

/** The option in the middle, the lower one of two. */
function medianOf({ code, options }: Question, count: CountIn, place: Place): string {
  const middle = options.reduce((sum, option) => sum + count(code, option.code, place), 0) / 2
  let seen = 0
  for (const option of options) {
    seen += count(code, option.code, place)
    if (seen >= middle) return option.code
  }
  return ''
}

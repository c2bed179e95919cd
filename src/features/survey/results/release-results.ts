import {
  gated,
  release,
  releaseAnswers,
  releaseShare,
  type Cell,
  type Figures,
  type Gated,
  type Margin,
  type Passed,
  type Thresholds,
} from '../../../field/index.ts'
import { groupings, type Grouping, type Question, type Questionnaire, type Tally } from '../model.ts'

/** In what part of those who answered: all of them (both empty), or an age band or a gender. */
export interface Place {
  dimension: Grouping | ''
  part: string
}

export interface OptionResult {
  option: string
  n: Gated
  /** Of those who answered the question there, between 0 and 100. */
  share: Passed<number>
}

/** What one part answered to one question. */
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

const whole: Place = { dimension: '', part: '' }
/** Those who skipped, and those who did not say their age or gender: parts like others, or a difference would tell them. */
const skipped = '·'
const unsaid = '·'

const idOf = (question: string, option: string, { dimension, part }: Place): string =>
  [question, option, dimension, part].join('|')

/** Of an answer to a question, whichever. */
const all = ''

/** The parts of a dimension that the questionnaire asks for, and those who did not say. */
function partsOf(questionnaire: Questionnaire, dimension: Grouping): Place[] {
  const asked = questionnaire.questions.find(({ group }) => group === dimension)
  return asked === undefined
    ? []
    : [...asked.options.map(({ code }) => code), unsaid].map((part) => ({ dimension, part }))
}

const questionsOf = ({ questions }: Questionnaire): Question[] => questions.filter(({ group }) => group === null)

/** Every number that a reader could lay beside another, and which is the sum of which. */
export function figuresOf(questionnaire: Questionnaire, tallies: readonly Tally[]): Figures {
  const counted = new Map(tallies.map(({ question, option, n, ...place }) => [idOf(question, option, place), n]))
  const known = (question: string, option: string, place: Place) => counted.get(idOf(question, option, place)) ?? 0
  const dimensions = groupings.map((one) => partsOf(questionnaire, one)).filter((parts) => parts.length > 0)
  const cells: Cell[] = []
  const margins: Margin[] = []

  /** One line of a table: a number in all, and in each part. */
  const line = (question: string, option: string, countIn: (place: Place) => number): void => {
    const total = countIn(whole)
    cells.push({ id: idOf(question, option, whole), n: total })
    for (const parts of dimensions) {
      const said = parts.filter(({ part }) => part !== unsaid)
      const rest = total - said.reduce((sum, place) => sum + countIn(place), 0)
      cells.push(
        ...parts.map((place) => ({
          id: idOf(question, option, place),
          n: place.part === unsaid ? rest : countIn(place),
        })),
      )
      margins.push({
        total: idOf(question, option, whole),
        parts: parts.map((place) => idOf(question, option, place)),
        isExact: true,
      })
    }
  }

  line(all, all, (place) => known(all, all, place))
  const fractions = []
  for (const { code, options } of questionsOf(questionnaire)) {
    const answeredIn = (place: Place) => options.reduce((sum, one) => sum + known(code, one.code, place), 0)
    line(code, all, answeredIn)
    line(code, skipped, (place) => known(all, all, place) - answeredIn(place))
    for (const option of options) line(code, option.code, (place) => known(code, option.code, place))
    for (const place of [whole, ...dimensions.flat()]) {
      const answered = idOf(code, all, place)
      margins.push(
        { total: answered, parts: options.map((one) => idOf(code, one.code, place)), isExact: true },
        { total: idOf(all, all, place), parts: [answered, idOf(code, skipped, place)], isExact: true },
      )
      fractions.push(...options.map((one) => ({ numerator: idOf(code, one.code, place), denominator: answered })))
    }
  }
  return { cells, margins, fractions }
}

/** What the numbers of a survey come to, once they have been through the gate; its own organization reads no more. */
export function releaseResults(
  questionnaire: Questionnaire,
  tallies: readonly Tally[],
  thresholds: Thresholds,
): SurveyResults {
  const released = release(figuresOf(questionnaire, tallies), thresholds)
  const out = (question: string, option: string, place: Place): Gated => gated(released, idOf(question, option, place))
  const places = [
    whole,
    ...groupings.flatMap((one) => partsOf(questionnaire, one).filter(({ part }) => part !== unsaid)),
  ]
  return {
    answered: out(all, all, whole),
    questions: questionsOf(questionnaire).map((question) => ({
      question,
      places: places.map((place) => {
        const answered = out(question.code, all, place)
        return {
          place,
          answered,
          options: question.options.map(({ code }) => {
            const n = out(question.code, code, place)
            return { option: code, n, share: releaseShare({ numerator: n, denominator: answered }, thresholds) }
          }),
          median: question.isScale
            ? releaseAnswers({ answers: answered, value: medianOf(question, tallies, place) }, thresholds)
            : null,
        }
      }),
    })),
  }
}

/** The option in the middle, the lower one of two. */
function medianOf({ code, options }: Question, tallies: readonly Tally[], { dimension, part }: Place): string {
  const there = tallies.filter((one) => one.question === code && one.dimension === dimension && one.part === part)
  const middle = there.reduce((sum, { n }) => sum + n, 0) / 2
  let seen = 0
  for (const { code: option } of options) {
    seen += there.find((one) => one.option === option)?.n ?? 0
    if (seen >= middle) return option
  }
  return ''
}

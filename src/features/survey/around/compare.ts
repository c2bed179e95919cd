import type { Question } from '../model.ts'
import { rightOption } from '../results/fold-right.ts'
import type { OptionResult, PlaceResult, SurveyResults } from '../results/release-results.ts'
import type { Gated } from '../../../field/index.ts'

/** What one side of an activity came to, for one question: made of what the gate let out of it, and of nothing else. */
export interface Side {
  answered: Gated
  /** Of a question of knowledge; null: it is none. */
  right: OptionResult | null
  /** Code of the answer in the middle; null: too few answers for one. */
  middle: string | null
}

export interface ComparedQuestion {
  question: Question
  before: Side
  after: Side
}

const wholeOf = ({ questions }: SurveyResults, code: string): PlaceResult | undefined =>
  questions.find(({ question }) => question.code === code)?.places.find(({ place }) => place.dimension === '')

function sideOf(results: SurveyResults, code: string): Side {
  const whole = wholeOf(results, code)
  const median = whole?.median ?? null
  return {
    answered: whole?.answered ?? null,
    right: whole?.options.find(({ option }) => option === rightOption) ?? null,
    middle: median?.state === 'shown' ? median.value : null,
  }
}

/** The two sides, question by question. Each went through the gate by itself, as it does on its own page: the same numbers, nowhere others. */
export const compare = (before: SurveyResults, after: SurveyResults): ComparedQuestion[] =>
  before.questions.map(({ question }) => ({
    question,
    before: sideOf(before, question.code),
    after: sideOf(after, question.code),
  }))

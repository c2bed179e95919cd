import type { Question, Questionnaire, Tally } from '../model.ts'
import { words } from './words.ts'

/** Codes of what a question of knowledge comes to: its answer, or another one. Another one first, as on a scale. */
const otherOption = 'other'
export const rightOption = 'right'

/** A question of knowledge with two ways to have answered it: what was chosen wrongly is nobody’s business. */
function folded(question: Question): Question {
  const { answer, options } = question
  if (answer === undefined) return question
  const right = options.find(({ code }) => code === answer.option)
  return {
    ...question,
    isScale: true,
    options: [
      { code: otherOption, text: { fr: words.fr.right.other, en: words.en.right.other }, counts: [] },
      {
        code: rightOption,
        text: { fr: words.fr.right.said(right?.text.fr ?? ''), en: words.en.right.said(right?.text.en ?? '') },
        counts: [],
      },
    ],
  }
}

/** Of questions of knowledge only how many answered right is ever let out, on every page and in every file alike. */
export function foldRight(
  questionnaire: Questionnaire,
  tallies: readonly Tally[],
): [questionnaire: Questionnaire, tallies: Tally[]] {
  const rightOf = new Map(questionnaire.questions.map(({ code, answer }) => [code, answer?.option]))
  const counted = new Map<string, Tally>()
  for (const tally of tallies) {
    const right = rightOf.get(tally.question)
    const option = right === undefined ? tally.option : tally.option === right ? rightOption : otherOption
    const key = [tally.question, option, tally.dimension, tally.part].join('|')
    counted.set(key, { ...tally, option, n: tally.n + (counted.get(key)?.n ?? 0) })
  }
  return [{ ...questionnaire, questions: questionnaire.questions.map(folded) }, [...counted.values()]]
}

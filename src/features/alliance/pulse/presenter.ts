import { formatDay, type Language } from '../../../kernel/language.ts'
import { pulseAnswers, pulseQuestions, type Pulse, type PulseQuestion, type PulseResult } from './model.ts'
import { sinceBefore, talkingPoints } from './rules.ts'
import { words } from './words.ts'

/** What the members said, in words. */
export interface ResultFacts {
  openedOn: string
  voices: number
  members: number
  /** `since`: how it moved since the pulse before; null: there was none. */
  rows: { question: string; said: string[]; since: string | null }[]
  /** Questions where voices differ most. */
  talk: PulseQuestion[]
  /** With which pulse it is compared; null: with none. */
  compared: string | null
}

/** Who said nothing to a question is not shown as a zero. */
export function resultFacts(
  lang: Language,
  pulse: Pulse,
  result: PulseResult,
  before: { pulse: Pulse; result: PulseResult } | null,
): ResultFacts {
  const { answers, unknownHead, questions, result: t } = words[lang]
  const sinceOf = (question: PulseQuestion): string | null => {
    if (before === null) return null
    const moved = sinceBefore(result[question], before.result[question])
    return moved === null ? t.notCompared : t.before[moved]
  }
  return {
    openedOn: formatDay(pulse.openedOn, lang),
    voices: pulse.voices ?? 0,
    members: pulse.members ?? 0,
    rows: pulseQuestions.map((question) => ({
      question: questions[question],
      said: pulseAnswers.flatMap((answer) => {
        const count = result[question][answer]
        return count === undefined
          ? []
          : [t.said(answer === 'unknown' ? unknownHead : answers[answer], t.organizations(count))]
      }),
      since: sinceOf(question),
    })),
    talk: talkingPoints(result),
    compared: before === null ? null : t.compared(formatDay(before.pulse.openedOn, lang), before.pulse.voices ?? 0),
  }
}

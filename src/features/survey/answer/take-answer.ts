import { sql } from 'kysely'
import { limitCallers, type AnyRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { LinkedSurvey } from '../model.ts'
import { answersPerHour } from '../rules.ts'

/** Counted in memory, by survey and never by who answers: nothing of it is written anywhere. */
const limit = limitCallers({ most: answersPerHour, windowSeconds: 3600 })

export type AnswerRefusal = 'unknown' | 'closed' | 'early' | 'full' | 'empty' | 'busy'

/** Counts one answer, and keeps nothing else of it. `answers`: the option chosen, by question. */
export async function takeAnswer(
  { tx, deps, today }: Pick<AnyRequest, 'tx' | 'deps' | 'today'>,
  { id }: Pick<LinkedSurvey, 'id'>,
  code: string,
  answers: Readonly<Record<string, string>>,
): Promise<Result<void, AnswerRefusal>> {
  if (limit({ deps, caller: { key: id, wideKey: null } }).isSpent) return err('busy')
  const { rows } = await sql<{ came: 'open' | AnswerRefusal }>`
    select sec.answer_survey(${code}, ${JSON.stringify(answers)}::jsonb, ${today}::date) as came`.execute(tx)
  const came = rows[0]?.came ?? 'unknown'
  return came === 'open' ? ok(undefined) : err(came)
}

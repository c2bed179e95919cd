import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { PulseAnswer, PulseQuestion } from './model.ts'

type Taken = 'taken' | 'already' | 'closed' | 'incomplete' | 'unknown'

/**
 * Counts the answers of the person, as someone of a member. The log of deeds is told nothing: neither what was answered, nor when.
 *
 * @returns why not, when nothing was counted
 */
export async function answerPulse(
  { tx, today }: MemberRequest,
  pulseId: string,
  organizationId: string,
  answers: Readonly<Record<PulseQuestion, PulseAnswer>>,
): Promise<Taken> {
  const { rows } = await sql<{ taken: Taken }>`
    select sec.answer_pulse(${pulseId}, ${organizationId}, ${JSON.stringify(answers)}::jsonb, ${today}::date) as taken`.execute(
    tx,
  )
  return rows[0]?.taken ?? 'unknown'
}

import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent } from '../../evidence/index.ts'
import type { Question } from '../model.ts'

/** @returns false when it changed meanwhile */
async function move(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id }: Pick<Question, 'id'>,
  to: 'closed' | 'open' | 'forgotten',
  talked: readonly string[] = [],
): Promise<boolean> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.move_consult(${id}, ${to}, ${[...talked]}::uuid[]) as refusal`.execute(tx)
  return rows[0]?.refusal === null
}

export const reopenQuestion = (request: MemberRequest, question: Question): Promise<boolean> =>
  move(request, question, 'open')

/** For good: what it says, and what was answered, is no longer in any row. */
export const forgetQuestion = (request: MemberRequest, question: Question): Promise<boolean> =>
  move(request, question, 'forgotten')

/**
 * Closes a question. Organizations that really talked, as the asker says, have exchanged: that is work of both, and is logged as such, with nothing of
 * what was asked.
 */
export async function closeQuestion(
  request: MemberRequest,
  question: Question,
  talked: readonly string[],
): Promise<boolean> {
  if (!(await move(request, question, 'closed', talked))) return false
  if (talked.length === 0) return true
  const { tx, today } = request
  const { organizationId, id } = question
  await recordEvent(
    tx,
    {
      type: 'interaction',
      organizationId,
      organizations: [
        { id: organizationId, part: 'lead' },
        ...talked.map((one) => ({ id: one, part: 'partner' as const })),
      ],
      startsOn: today,
      endsOn: today,
      tags: ['kind:other'],
      sourceRecord: `consult:${id}`,
    },
    { today, via: 'platform' },
  )
  return true
}

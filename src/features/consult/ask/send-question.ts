import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Bands } from '../model.ts'
import type { AskingPlace } from '../queries.ts'
import { askedPerDay } from '../rules.ts'
import type { Draft } from './ask-form.ts'

export type SendRefusal = 'too-few' | 'nobody' | 'not-yours' | 'too-many'

const daySeconds = 24 * 3600

/** Sends a question with its bands as widened; those that were chosen are kept nowhere. @returns its id */
export async function sendQuestion(
  { tx, deps }: MemberRequest,
  { organizationId, networkId }: AskingPlace,
  { items, needs, words, to }: Draft,
  { age, regions }: Bands,
): Promise<Result<string, SendRefusal>> {
  if ((await deps.database.hit(`consult.ask:${organizationId}`, daySeconds)) > askedPerDay) return err('too-many')
  const id = deps.clock.newId()
  const { rows } = await sql<{ refusal: SendRefusal | null }>`
    select sec.ask_consult(${id}, ${organizationId}, ${networkId}, ${age}, ${[...regions]}::text[], ${[...items]}::text[], ${[...needs]}::text[], ${words},
      ${[...to]}::uuid[]) as refusal`.execute(tx)
  const refusal = rows[0]?.refusal
  return refusal === null ? ok(id) : err(refusal ?? 'not-yours')
}

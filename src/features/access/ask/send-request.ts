import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { AskingPlace, Bands } from '../../consult/index.ts'
import type { Draft } from './ask-form.ts'

export type AskRefusal = 'too-few' | 'nobody' | 'not-yours' | 'too-many'

/** Opens a request with its bands as widened; those that were chosen are kept nowhere. @returns its id */
export async function sendRequest(
  { tx, deps }: MemberRequest,
  { organizationId, networkId }: AskingPlace,
  { need, priority }: Draft,
  { age, regions }: Bands,
): Promise<Result<string, AskRefusal>> {
  const id = deps.clock.newId()
  const { rows } = await sql<{ refusal: AskRefusal | null }>`
    select sec.ask_access(${id}, ${organizationId}, ${networkId}, ${need}, ${age}, ${[...regions]}::text[], ${priority}) as refusal`.execute(
    tx,
  )
  const refusal = rows[0]?.refusal
  return refusal === null ? ok(id) : err(refusal ?? 'not-yours')
}

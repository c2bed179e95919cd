import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { InitiativeStatus, OwnInitiative } from '../model.ts'
import { chainOfInitiative, missingTexts } from '../rules.ts'

export type PublishRefusal = 'changed-meanwhile' | 'one-language'

/** Shows an initiative to everyone, as it was read; `seen`: the version on the page. */
export async function publishInitiative(
  request: MemberRequest,
  current: OwnInitiative,
  seen: number,
): Promise<Result<void, PublishRefusal>> {
  if (missingTexts(current).length > 0) return err('one-language')
  return move(request, current, 'published', seen)
}

/** Takes an initiative away from everyone else; it stays with its own people, who may put it back. */
export const withdrawInitiative = (
  request: MemberRequest,
  current: OwnInitiative,
): Promise<Result<void, 'changed-meanwhile'>> => move(request, current, 'withdrawn', current.version)

/** What was withdrawn before it was ever whole in both languages is a draft again. */
export const redraftInitiative = (
  request: MemberRequest,
  current: OwnInitiative,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> => move(request, current, 'draft', seen)

async function move(
  { tx, who }: MemberRequest,
  { id, status, organizationId, networkId }: OwnInitiative,
  to: InitiativeStatus,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update initiative set status = ${to} where id = ${id} and version = ${seen} and status = ${status}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: `initiative.${to}`,
    chain: chainOfInitiative(who, { organizationId, networkId }),
    subject: { kind: 'initiative', id },
    basis: status,
  })
  return ok(undefined)
}

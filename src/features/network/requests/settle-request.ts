import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { EntryRequest } from './queries.ts'

const deedOf = {
  added: 'network.request-added',
  'set-aside': 'network.request-set-aside',
  waiting: 'network.request-taken-up',
} as const

/**
 * Settles a request: the organization is in the network (`added`), or the coordination leaves it aside, or takes it up again.
 *
 * @param organizationId what it became; null unless it is added
 */
export async function settleRequest(
  { tx }: Actor,
  { id, networkId, state, version }: EntryRequest,
  to: keyof typeof deedOf,
  organizationId: string | null = null,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update network_request set state = ${to}, organization_id = ${organizationId}
    where id = ${id} and state = ${state} and version = ${version}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: deedOf[to], chain: networkId, subject: { kind: 'network_request', id } })
  return ok(undefined)
}

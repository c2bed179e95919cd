import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { askedPerDay } from '../rules.ts'

const daySeconds = 24 * 3600

/** Offers that an alliance report to a table, for the organization `by`, whose lead says so. */
export async function offerReport(
  { tx, deps }: MemberRequest,
  { allianceId, tableId, by }: { allianceId: string; tableId: string; by: string },
): Promise<Result<void, 'twice' | 'too-many'>> {
  if ((await deps.database.hit(`table.report:${by}`, daySeconds)) > askedPerDay) return err('too-many')
  const id = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into table_report (id, alliance_id, table_id, offered_by_id) values (${id}, ${allianceId}, ${tableId}, ${by})
    on conflict (alliance_id, table_id) where state in ('offered', 'received') do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('twice')
  await recordDeed(tx, { deed: 'table.report-offered', chain: by, subject: { kind: 'table_report', id } })
  return ok(undefined)
}

/** The table receives or declines it, or either side ends it. */
export async function moveReport(
  { tx }: MemberRequest,
  { id, state, version }: { id: string; state: 'offered' | 'received'; version: number },
  to: 'received' | 'declined' | 'ended',
  by: string,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update table_report set state = ${to} where id = ${id} and state = ${state} and version = ${version}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: `table.report-${to}`, chain: by, subject: { kind: 'table_report', id } })
  return ok(undefined)
}

import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { TableSeat } from '../model.ts'

type Moved = Result<void, 'changed-meanwhile'>

/** Withdraws a seat that is proposed, or ends one that is agreed, for the organization `by`. */
export async function moveSeat(
  { tx }: MemberRequest,
  { id, state, version }: Pick<TableSeat, 'id' | 'state' | 'version'>,
  to: 'withdrawn' | 'left',
  by: string,
): Promise<Moved> {
  const { numAffectedRows } = await sql`
    update table_seat set state = ${to} where id = ${id} and state = ${state} and version = ${version}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: `table.seat-${to}`, chain: by, subject: { kind: 'table_seat', id } })
  return ok(undefined)
}

/** Says for a member whether a table may sit at another. What was said before stays. */
export async function voiceSeat(
  { tx, who }: MemberRequest,
  id: string,
  says: 'agree' | 'object',
  by: string,
): Promise<Moved> {
  const { rows } = await sql<{ open: boolean }>`select sec.may_voice_seat(${id}, ${by}) as open`.execute(tx)
  if (rows[0]?.open !== true) return err('changed-meanwhile')
  const { numAffectedRows } = await sql`
    insert into table_seat_voice (seat_id, organization_id, says, person_id) values (${id}, ${by}, ${says}, ${who.personId})
    on conflict (seat_id, organization_id) do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'table.seat-voiced', chain: by, subject: { kind: 'table_seat', id }, basis: says })
  return ok(undefined)
}

/** Names the organizations that speak for a table where it sits; null: nobody. `seen`: the version that the form was filled from. */
export async function nameDelegates(
  { tx }: MemberRequest,
  id: string,
  { first, second, seen, by }: { first: string | null; second: string | null; seen: number; by: string },
): Promise<Moved> {
  const { numAffectedRows } = await sql`
    update table_seat set delegate_id = ${first}, second_delegate_id = ${second}
    where id = ${id} and version = ${seen} and state = 'agreed'`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'table.delegates', chain: by, subject: { kind: 'table_seat', id } })
  return ok(undefined)
}

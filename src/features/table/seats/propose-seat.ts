import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { askedPerDay } from '../rules.ts'

const daySeconds = 24 * 3600
const refusalOf: Readonly<Record<string, 'circle' | 'twice' | 'itself'>> = {
  table_seat_circle: 'circle',
  table_seat_current: 'twice',
  table_seat_check: 'itself',
}

export interface SeatAsked {
  tableId: string
  otherId: string
  /** What this table would be to the other: `child` sits at it, `parent` receives it. */
  as: 'child' | 'parent'
  /** Member for which the person acts. */
  by: string
}

/** Proposes that a table sit at another. The database refuses circles and seats proposed twice, whoever comes first. */
export async function proposeSeat(
  { tx, deps }: MemberRequest,
  { tableId, otherId, as, by }: SeatAsked,
): Promise<Result<void, 'circle' | 'twice' | 'itself' | 'too-many'>> {
  if (tableId === otherId) return err('itself')
  if ((await deps.database.hit(`table.seat:${by}`, daySeconds)) > askedPerDay) return err('too-many')
  const id = deps.clock.newId()
  const [parent, child] = as === 'child' ? [otherId, tableId] : [tableId, otherId]
  await sql`savepoint seat`.execute(tx)
  try {
    await sql`insert into table_seat (id, parent_id, child_id, proposed_from, proposed_by_id)
      values (${id}, ${parent}, ${child}, ${as}, ${by})`.execute(tx)
  } catch (error) {
    const refusal = refusalOf[(error as { constraint?: string }).constraint ?? '']
    if (refusal === undefined) throw error
    await sql`rollback to savepoint seat`.execute(tx)
    return err(refusal)
  }
  await recordDeed(tx, { deed: 'table.seat-proposed', chain: by, subject: { kind: 'table_seat', id } })
  return ok(undefined)
}

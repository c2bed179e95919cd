import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { openDays } from './rules.ts'

/** Opens a pulse for the members, for three weeks. The caller has checked that it may be opened; two at once open one. */
export async function openPulse(
  { tx, today, deps }: MemberRequest,
  { id, by }: { id: string; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const pulse = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into alliance_pulse (id, collaboration_id, opened_by_id, opened_on, last_day)
    values (${pulse}, ${id}, ${by}, ${today}, ${addDays(today, openDays - 1)})
    on conflict (collaboration_id) where closed_on is null do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'pulse.opened', chain: by, subject: { kind: 'alliance_pulse', id: pulse } })
  return ok(undefined)
}

import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

/** Sets a gap aside, with why. Of two at once, the first stands. */
export async function setGapAside(
  { tx, who, deps }: Pick<MemberRequest, 'tx' | 'who' | 'deps'>,
  { networkId, key, reason }: { networkId: string; key: string; reason: string },
): Promise<Result<void, 'set-aside-already'>> {
  const id = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into gap_set_aside (id, network_id, gap_key, reason, person_id)
    values (${id}, ${networkId}, ${key}, ${reason}, ${who.personId})
    on conflict (network_id, gap_key) where ended_at is null do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('set-aside-already')
  await recordDeed(tx, {
    deed: 'connection.gap-set-aside',
    chain: networkId,
    subject: { kind: 'gap_set_aside', id },
  })
  return ok(undefined)
}

/** A gap that was set aside, open again or not; null: not one of this reader. */
export async function findAside(tx: MemberRequest['tx'], id: string): Promise<{ networkId: string } | null> {
  if (!isId(id)) return null
  const { rows } = await sql<{ networkId: string }>`
    select network_id as "networkId" from gap_set_aside where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Puts it back among those that are open. */
export async function takeGapUp(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id, networkId }: { id: string; networkId: string },
): Promise<Result<void, 'taken-up-already'>> {
  const { numAffectedRows } = await sql`
    update gap_set_aside set ended_at = sec.now() where id = ${id} and ended_at is null`.execute(tx)
  if (numAffectedRows !== 1n) return err('taken-up-already')
  await recordDeed(tx, { deed: 'connection.gap-taken-up', chain: networkId, subject: { kind: 'gap_set_aside', id } })
  return ok(undefined)
}

import { sql } from 'kysely'
import { recordDeed } from '../../kernel/audit.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { DatePoll } from './model.ts'
import { moves } from './rules.ts'

/** Where it goes, with what goes along. */
export type PollMove = { to: 'cancelled' } | { to: 'open'; closesAt: Date } | { to: 'chosen'; slotId: string }

/**
 * Moves a date sought along its life, for an organization.
 *
 * @param version what the person saw: someone else may have moved it since
 */
export async function movePoll(
  { tx }: Pick<MemberRequest, 'tx'>,
  poll: DatePoll,
  move: PollMove,
  { organizationId, version }: { organizationId: string; version: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  if (!moves[poll.state].includes(move.to)) return err('changed-meanwhile')
  const { numAffectedRows } = await sql`
    update date_poll set state = ${move.to}, closes_at = ${move.to === 'open' ? move.closesAt : poll.closesAt},
      chosen_slot_id = ${move.to === 'chosen' ? move.slotId : null}
    where id = ${poll.id} and version = ${version}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: `date-poll.${move.to === 'open' ? 'reopened' : move.to}`,
    chain: organizationId,
    subject: { kind: 'date_poll', id: poll.id },
  })
  return ok(undefined)
}

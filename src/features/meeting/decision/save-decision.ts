import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Decision, Voice } from '../model.ts'

/** What is noted of a decision. */
export interface TypedDecision {
  what: string
  lookAgainOn: Day | null
  /** By sector; null: not noted. */
  voices: readonly { sector: SectorCode; says: Voice | null }[]
}

interface Saving {
  collaborationId: string
  /** Version that the form was filled from. */
  seen: number
  by: string
  /** Meeting that looked at it again; null: none did now. */
  lookedAgainIn: string | null
}

/** Changes a decision, with what each sector said. A new day to look at it again awaits that day. */
export async function saveDecision(
  { tx }: MemberRequest,
  decision: Decision,
  { what, lookAgainOn, voices }: TypedDecision,
  { collaborationId, seen, by, lookedAgainIn }: Saving,
): Promise<Result<void, 'changed-meanwhile'>> {
  const looked =
    lookAgainOn === null
      ? null
      : (lookedAgainIn ?? (lookAgainOn === decision.lookAgainOn ? decision.lookedAgainIn : null))
  const { numAffectedRows } = await sql`
    update meeting_decision set what = ${what}, look_again_on = ${lookAgainOn}, looked_again_in = ${looked}
    where id = ${decision.id} and version = ${seen} and withdrawn_at is null`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await sql`
    insert into meeting_voice (decision_id, collaboration_id, sector, says)
    select ${decision.id}, ${collaborationId}, v.sector, v.says from jsonb_to_recordset(${JSON.stringify(voices)}::jsonb) as v (sector text, says text)
    where v.says is not null or exists (select from meeting_voice o where o.decision_id = ${decision.id} and o.sector = v.sector)
    on conflict (decision_id, sector) do update set says = excluded.says where meeting_voice.says is distinct from excluded.says`.execute(
    tx,
  )
  await recordDeed(tx, {
    deed: 'meeting.decision-changed',
    chain: by,
    subject: { kind: 'meeting_decision', id: decision.id },
  })
  return ok(undefined)
}

/** Takes out a decision noted by mistake, or puts it back. */
export async function moveDecision(
  { tx, deps }: MemberRequest,
  { id }: Decision,
  { isWithdrawn, by }: { isWithdrawn: boolean; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update meeting_decision set withdrawn_at = ${isWithdrawn ? deps.clock.now() : null} where id = ${id} and (withdrawn_at is null) = ${isWithdrawn}`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  const deed = isWithdrawn ? 'meeting.decision-withdrawn' : 'meeting.decision-restored'
  await recordDeed(tx, { deed, chain: by, subject: { kind: 'meeting_decision', id } })
  return ok(undefined)
}

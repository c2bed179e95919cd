import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { addDays, dayOf, daysBetween } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { spanOf, type MeetingProblems } from '../convene/convene.ts'
import type { TypedMeeting } from '../convene/convene-form.ts'
import { localOf } from '../local-time.ts'
import type { Meeting } from '../model.ts'
import { meetingColumns } from '../queries.ts'
import { dayProblem } from '../rules.ts'

export type Scope = 'one' | 'following'

/** Meetings of the same series that were to come after this one, in order. */
export async function listFollowing(tx: Tx, { seriesId, originalStart }: Meeting): Promise<Meeting[]> {
  if (seriesId === null || originalStart === null) return []
  const { rows } = await sql<Meeting>`
    select ${meetingColumns} from meeting m where m.series_id = ${seriesId} and m.original_start > ${originalStart} order by m.original_start`.execute(
    tx,
  )
  return rows
}

export type ChangeRefusal = 'changed-meanwhile' | MeetingProblems

interface Changing {
  scope: Scope
  /** Version that the form was filled from. */
  seen: number
  /** Member for which the person acts. */
  by: string
}

/**
 * Changes a meeting, or it and those that follow in its series: they move by as many days, to the same hours of the clock.
 *
 * @returns ids of those whose people must be told: not of a change that calendars do not show
 */
export async function changeMeeting(
  { tx, deps }: MemberRequest,
  meeting: Meeting,
  typed: TypedMeeting,
  { scope, seen, by }: Changing,
): Promise<Result<string[], ChangeRefusal>> {
  const wrongDay = dayProblem(typed.day, dayOf(deps.clock.now(), typed.timeZone))
  if (wrongDay !== null) return err({ day: wrongDay })
  const following =
    scope === 'one' ? [] : (await listFollowing(tx, meeting)).filter(({ state }) => state === 'convened')
  const moved = daysBetween(localOf(meeting.startsAt, meeting.timeZone).day, typed.day)
  const spans = []
  for (const one of [meeting, ...following]) {
    const day = one === meeting ? typed.day : addDays(localOf(one.startsAt, one.timeZone).day, moved)
    const span = spanOf({ ...typed, day })
    if (!span.ok) return err(one === meeting ? span.refusal : { from: 'no-such-hour-later' })
    spans.push({
      id: one.id,
      version: one === meeting ? seen : one.version,
      start: span.value.start,
      end: span.value.end,
    })
  }
  const { titleFr, titleEn, kind, timeZone, place, link } = typed
  const { rows } = await sql<{ id: string; isTold: boolean }>`
    update meeting m set title_fr = ${titleFr}, title_en = ${titleEn}, kind = ${kind}, starts_at = n.start, ends_at = n."end",
      time_zone = ${timeZone}, place = ${place}, link = ${link}
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as n (id uuid, version integer, start timestamptz, "end" timestamptz)
    where m.id = n.id and m.version = n.version and m.state = 'convened'
    returning m.id, old.sequence <> new.sequence as "isTold"`.execute(tx)
  if (rows.length !== spans.length) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'meeting.changed',
    chain: by,
    subject: { kind: 'meeting', id: meeting.id },
    basis: scope,
  })
  const told = new Set(rows.filter(({ isTold }) => isTold).map(({ id }) => id))
  return ok(spans.map(({ id }) => id).filter((id) => told.has(id)))
}

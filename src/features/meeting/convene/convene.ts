import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { dayOf, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { instantAt, type ClockTime } from '../local-time.ts'
import { mostOccurrences, type MeetingKind, type MeetingZone, type Recurrence } from '../model.ts'
import { dayProblem, nthOf, occurrenceDays, type DayProblem } from '../rules.ts'
import '../schema.ts'

/** When a meeting is, as someone says it. */
export interface MeetingTime {
  day: Day
  from: ClockTime
  to: ClockTime
  timeZone: MeetingZone
}

/** A meeting to convene. Null: not said. */
export interface MeetingDraft extends MeetingTime {
  collaborationId: string
  /** The member for which the person convenes. */
  organizationId: string
  kind: MeetingKind
  /** One of the two titles at least. */
  titleFr: string | null
  titleEn: string | null
  place: string | null
  /** A web address, http or https. */
  link: string | null
  /** Null: it comes once. */
  recurrence: Recurrence | null
}

export type MeetingProblem =
  DayProblem | 'no-title' | 'no-such-hour' | 'ends-before' | 'until-before' | 'too-many' | 'no-such-hour-later'
/** What is wrong, by field. */
export type MeetingProblems = Partial<Record<'titleFr' | 'day' | 'from' | 'to' | 'until', MeetingProblem>>

/** Two instants, or what is wrong at which field. An hour that comes twice is its first; one that never comes is refused. */
export function spanOf({ day, from, to, timeZone }: MeetingTime): Result<{ start: Date; end: Date }, MeetingProblems> {
  const start = instantAt(day, from, timeZone)
  if (start === null) return err({ from: 'no-such-hour' })
  const end = instantAt(day, to, timeZone)
  if (end === null) return err({ to: 'no-such-hour' })
  return end <= start ? err({ to: 'ends-before' }) : ok({ start, end })
}

/** Clocks of another century are not ours: of a day that is refused anyway, it would be said wrongly. */
const isNoSuchHour = ({ from, to }: MeetingProblems): boolean => from === 'no-such-hour' || to === 'no-such-hour'

type Spans = { start: Date; end: Date }[]

/** Every meeting of a draft, or what is wrong with it. */
function spansOf(draft: MeetingDraft, now: Date): Result<Spans, MeetingProblems> {
  const problems: MeetingProblems = {}
  if (draft.titleFr === null && draft.titleEn === null) problems.titleFr = 'no-title'
  const wrongDay = dayProblem(draft.day, dayOf(now, draft.timeZone))
  if (wrongDay !== null) problems.day = wrongDay
  const first = spanOf(draft)
  if (!first.ok && (wrongDay === null || !isNoSuchHour(first.refusal))) Object.assign(problems, first.refusal)
  const days = draft.recurrence === null ? [draft.day] : occurrenceDays(draft.day, draft.recurrence)
  if (days.length > mostOccurrences) problems.until = 'too-many'
  else if (draft.recurrence !== null && days.length < 2) problems.until = 'until-before'
  if (Object.keys(problems).length > 0) return err(problems)
  const spans = days.map((day) => spanOf({ ...draft, day }))
  const found = spans.flatMap((span) => (span.ok ? [span.value] : []))
  return found.length === spans.length ? ok(found) : err({ from: 'no-such-hour-later' })
}

/**
 * Convenes a meeting, or a series, for a member. It tells nobody: `tellMeeting` does.
 *
 * @returns the id of the meeting, the first of its series; or what is wrong, by field
 * @throws when the person may not convene there
 */
export async function convene(
  tx: Tx,
  draft: MeetingDraft,
  { now }: { now: Date },
): Promise<Result<string, MeetingProblems>> {
  const spans = spansOf(draft, now)
  if (!spans.ok) return spans
  const { collaborationId, organizationId, recurrence, kind, titleFr, titleEn, timeZone, place, link } = draft
  const series = recurrence === null ? null : await addSeries(tx, draft, recurrence, spans.value[0])
  const instants = spans.value.map(({ start, end }) => ({ start: start.toISOString(), end: end.toISOString() }))
  const { rows } = await sql<{ id: string }>`
    insert into meeting (collaboration_id, series_id, original_start, convened_by_id, kind, title_fr, title_en, starts_at, ends_at, time_zone, place, link)
    select ${collaborationId}, ${series}::uuid, case when ${series}::uuid is not null then span.start end, ${organizationId}, ${kind},
      ${titleFr}::text, ${titleEn}::text, span.start, span."end", ${timeZone}, ${place}::text, ${link}::text
    from jsonb_to_recordset(${JSON.stringify(instants)}::jsonb) as span (start timestamptz, "end" timestamptz) order by span.start
    returning id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('no meeting was written')
  await recordDeed(tx, { deed: 'meeting.convened', chain: organizationId, subject: { kind: 'meeting', id } })
  return ok(id)
}

async function addSeries(
  tx: Tx,
  { collaborationId, organizationId, day, titleFr, titleEn, timeZone, place }: MeetingDraft,
  { every, unit, until }: Recurrence,
  first: Spans[number] | undefined,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into meeting_series (collaboration_id, convened_by_id, every, unit, nth, until_day, title_fr, title_en, starts_at, ends_at, time_zone, place)
    values (${collaborationId}, ${organizationId}, ${every}, ${unit}, ${unit === 'month' ? nthOf(day) : null}, ${until}, ${titleFr}, ${titleEn},
      ${first?.start}, ${first?.end}, ${timeZone}, ${place}) returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('no series was written')
  return row.id
}

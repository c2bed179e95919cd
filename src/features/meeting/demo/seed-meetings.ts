import { createHash } from 'node:crypto'
import { isWorkday } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId } from '../../network/index.ts'
import { instantAt, parseClockTime } from '../local-time.ts'
import { demoMeetings, type DemoMeeting } from './read-demo-meetings.ts'

type Row = Readonly<Record<string, unknown>>

async function insert(query: OwnerQuery, table: string, row: Row): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

/** Id of a demonstration row: always the same for the same thing. */
const idOf = (...names: readonly (string | number)[]): string => {
  const hex = createHash('sha256')
    .update(`tisserin demo meeting ${names.join(' ')}`)
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const dayMilliseconds = 24 * 3600 * 1000
const timeZone = 'America/Toronto'
const organization = (slug: string): string => demoId('organization', slug)
const person = (slug: string): string => demoId('person', `lead-${slug}`)

/** Nobody meets on a holiday: the working day before, or after for one to come. */
function workdayNear(day: Day, isPast: boolean): Day {
  let found = day
  while (!isWorkday(found)) found = addDays(found, isPast ? -1 : 1)
  return found
}

/** Meetings of the invented alliances. */
export const seedMeetings = (owner: { query: OwnerQuery }, moment: DemoMoment): Promise<void> =>
  seedMeetingsOf('meetings.json', owner, moment)

/** Meetings of a file of `content/demo`, as they happened; then what counts of them by itself. */
export async function seedMeetingsOf(
  file: string,
  { query }: { query: OwnerQuery },
  moment: DemoMoment,
): Promise<void> {
  if (!moment.isFirst) return
  const { settings, meetings } = demoMeetings(file)
  for (const { collaboration, by, quorum, place, isPublished } of settings)
    await insert(query, 'meeting_settings', {
      collaboration_id: collaboration,
      quorum,
      place,
      is_published: isPublished,
      modified_by: person(by),
      modified_at: moment.now,
    })
  for (const meeting of meetings) await seedMeeting(query, meeting, moment)
  await query('SELECT sec.gather_meetings()', [])
}

async function seedMeeting(query: OwnerQuery, meeting: DemoMeeting, moment: DemoMoment): Promise<void> {
  const { collaboration, slug, by, title, kind, place, link, isCancelled, agenda } = meeting
  const day = workdayNear(addDays(moment.today, -meeting.daysAgo), meeting.daysAgo > 0)
  const instant = (hour: string): Date => {
    const time = parseClockTime(hour)
    const found = time === null ? null : instantAt(day, time, timeZone)
    if (found === null) throw new Error(`${hour} is no hour of ${day}`)
    return found
  }
  const startsAt = instant(meeting.from)
  const convenedAt = new Date(Math.min(moment.now.getTime(), startsAt.getTime()) - 14 * dayMilliseconds)
  const keys = { meeting_id: idOf(collaboration, slug), collaboration_id: collaboration }
  await insert(query, 'meeting', {
    id: keys.meeting_id,
    collaboration_id: collaboration,
    convened_by_id: organization(by),
    kind,
    title_fr: title.fr,
    title_en: title.en,
    starts_at: startsAt,
    ends_at: instant(meeting.to),
    time_zone: timeZone,
    place,
    link,
    state: isCancelled ? 'cancelled' : 'convened',
    sequence: isCancelled ? 1 : 0,
    created_by: person(by),
    created_at: convenedAt,
    modified_at: convenedAt,
  })
  if (agenda.length > 0)
    await insert(query, 'meeting_agenda', { ...keys, items: agenda, modified_by: person(by), modified_at: convenedAt })
  await seedNotes(query, meeting, { keys, startsAt, moment })
}

interface Noted {
  keys: { meeting_id: string; collaboration_id: string }
  startsAt: Date
  moment: DemoMoment
}

async function seedNotes(query: OwnerQuery, meeting: DemoMeeting, { keys, startsAt, moment }: Noted): Promise<void> {
  const { by, collaboration, slug, attendance, decisions, proposed, minutes } = meeting
  const at = new Date(Math.min(moment.now.getTime(), startsAt.getTime()))
  const noted = { ...keys, person_id: person(by), at }
  for (const [one, says] of Object.entries(attendance))
    await insert(query, 'meeting_attendance', { ...noted, organization_id: organization(one), says })
  for (const [place, { what, lookAgainInDays, voices }] of decisions.entries()) {
    const id = idOf(collaboration, slug, 'decision', place)
    const look_again_on = lookAgainInDays === null ? null : addDays(moment.today, lookAgainInDays)
    await insert(query, 'meeting_decision', { ...noted, id, what, look_again_on })
    for (const [sector, says] of Object.entries(voices))
      await insert(query, 'meeting_voice', { decision_id: id, collaboration_id: collaboration, sector, says })
  }
  for (const { organization: to, what, dueInDays } of proposed)
    await insert(query, 'meeting_commitment', {
      ...noted,
      organization_id: organization(to),
      what,
      due_on: addDays(moment.today, dueInDays),
    })
  if (minutes === null) return
  const writtenAt = new Date(Math.min(moment.now.getTime(), startsAt.getTime() + 2 * dayMilliseconds))
  const approvedAt = new Date(Math.min(moment.now.getTime(), startsAt.getTime() + 60 * dayMilliseconds))
  const isApproved = minutes.approvedAs !== null
  await insert(query, 'meeting_minutes', {
    ...keys,
    text: minutes.text,
    state: isApproved ? 'approved' : 'draft',
    approved_as: minutes.approvedAs,
    approved_by: isApproved ? person(by) : null,
    approved_at: isApproved ? approvedAt : null,
    modified_by: person(by),
    modified_at: writtenAt,
  })
}

import { createHash } from 'node:crypto'
import { isWorkday } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { instantAt, parseClockTime } from '../../meeting/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { seedAround } from '../../survey/index.ts'
import { demoTrainings, type DemoTraining } from './read-demo-trainings.ts'

/**
 * Trainings of two school years. Their figures are not counted again: the invented log of work holds what these organizations gave, and each count is
 * marked as recorded.
 */
export async function seedTrainings({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const { trainings, elsewhere } = demoTrainings()
  const workplaces = workplacesOf()
  for (const training of trainings) await seedTraining(query, training, moment, workplaces)
  for (const one of elsewhere)
    await query(
      `INSERT INTO training_elsewhere (id, person_id, organization_id, title, given_by, subjects, taken_on, minutes, refresh_months, state, declared_at,
         settled_by, settled_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, CASE WHEN $10 = 'declared' THEN NULL ELSE $11::timestamptz END)`,
      [
        rowId(one.slug),
        demoId('person', one.person),
        demoId('organization', one.organization),
        one.title,
        one.givenBy,
        one.subjects,
        moment.daysAgo(one.takenDaysAgo),
        one.minutes,
        one.refreshMonths,
        one.state,
        moment.now,
        one.state === 'declared' ? null : demoId('person', `lead-${one.organization}`),
      ],
    )
}

/** Always the same for the same thing. */
function rowId(slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo training ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** Where each invented person works, and their name. */
function workplacesOf(): ReadonlyMap<string, { organization: string; name: string }> {
  return new Map(
    demoNetwork().organizations.flatMap(({ slug, people }) =>
      people.map((person) => [person.slug, { organization: slug, name: person.name }] as const),
    ),
  )
}

type Workplaces = ReturnType<typeof workplacesOf>

async function seedTraining(
  query: OwnerQuery,
  training: DemoTraining,
  moment: DemoMoment,
  workplaces: Workplaces,
): Promise<void> {
  const id = rowId(training.slug)
  await query(
    `INSERT INTO training (id, organization_id, network_id, person_id, title, purpose, given_by, kind, subjects, audience, languages, minutes, refresh_months,
       created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      demoId('organization', training.by),
      training.shown ? demoId('network', demoNetwork().network.slug) : null,
      demoId('person', training.person),
      training.title,
      training.purpose,
      training.givenBy,
      training.kind,
      training.subjects,
      training.audience,
      training.languages,
      training.minutes,
      training.refreshMonths,
      moment.now,
    ],
  )
  for (const partner of training.partners)
    await query('INSERT INTO training_partner (training_id, organization_id) VALUES ($1, $2)', [
      id,
      demoId('organization', partner),
    ])
  for (const [number, session] of training.sessions.entries())
    await seedSession(query, { id, training, number }, session, { moment, workplaces })
  await query(seriesCertificates, [id])
}

type DemoSession = DemoTraining['sessions'][number]

/** The hours that were said, on the working day asked for or the next. */
function hoursOf(
  { inDays, at, hours }: DemoSession,
  { today, timeZone }: DemoMoment,
): { startsAt: Date; endsAt: Date } {
  let day = addDays(today, inDays)
  while (!isWorkday(day)) day = addDays(day, 1)
  const time = parseClockTime(at)
  const startsAt = time === null ? null : instantAt(day, time, timeZone)
  if (startsAt === null) throw new Error(`content/demo/trainings.json: ${at} is no hour of ${day}`)
  return { startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000) }
}

async function seedSession(
  query: OwnerQuery,
  {
    id: training,
    number,
    training: { slug, by, partners, title, person: asker },
  }: { id: string; training: DemoTraining; number: number },
  session: DemoSession,
  { moment, workplaces }: { moment: DemoMoment; workplaces: Workplaces },
): Promise<void> {
  const id = rowId(`${slug} ${number}`)
  const { startsAt, endsAt } = hoursOf(session, moment)
  const isClosed = session.state === 'closed' && endsAt <= moment.now
  const state = session.state === 'closed' && !isClosed ? 'planned' : session.state
  const before = new Date(Math.min(startsAt.getTime(), moment.now.getTime()) - 20 * 86_400_000)
  await query(
    `INSERT INTO training_session (id, training_id, starts_at, ends_at, time_zone, place, link, capacity, state, created_at, modified_at, closed_at)
     VALUES ($1, $2, $3, $4, 'America/Toronto', $5, $6, $7, $8, $9, $9, $10)`,
    [
      id,
      training,
      startsAt,
      endsAt,
      session.place,
      session.link,
      session.capacity,
      state,
      before,
      isClosed ? endsAt : null,
    ],
  )
  const place = (
    organization: string,
    person: string | null,
    seats: number,
    placeState: string,
    came: boolean | null,
  ) =>
    query(
      `INSERT INTO training_registration (session_id, organization_id, person_id, seats, state, registered_by, at, attended)
       VALUES ($1, $2, $3, $4, $5, $3, $6, $7)`,
      [
        id,
        demoId('organization', organization),
        person === null ? null : demoId('person', person),
        seats,
        placeState,
        before,
        came,
      ],
    )
  const organizationOf = (person: string): string => workplaces.get(person)?.organization ?? ''
  for (const person of session.people)
    await place(organizationOf(person), person, 1, 'registered', isClosed ? true : null)
  for (const person of session.absent)
    await place(organizationOf(person), person, 1, 'registered', isClosed ? false : null)
  for (const person of session.unnoted) await place(organizationOf(person), person, 1, 'registered', null)
  for (const person of session.waiting) if (!isClosed) await place(organizationOf(person), person, 1, 'waiting', null)
  for (const [organization, seats] of Object.entries(session.withoutAccount))
    await place(organization, null, seats, 'registered', null)
  if (isClosed) await query(closing, [id, JSON.stringify(totalsOf(session))])
  for (const person of session.withdrawn)
    await query(
      `UPDATE training_certificate SET revoked_at = issued_at + interval '2 days', revoked_by = $3, revoked_for = 'wrong-facts'
       WHERE session_id = $1 AND person_id = $2`,
      [id, demoId('person', person), demoId('person', asker)],
    )
  if (session.asked === undefined) return
  const { codes, before: first, after: last } = session.asked
  const times = { from: startsAt, until: endsAt }
  await seedAround(query, {
    pair: rowId(`${slug} ${number} pair`),
    now: moment.now,
    activity: {
      id,
      organizationId: demoId('organization', by),
      partners: partners.map((one) => demoId('organization', one)),
      title,
      places: session.capacity,
      starts: times,
      ends: times,
      timeZone: moment.timeZone,
    },
    before: { id: rowId(`${slug} ${number} before`), code: codes[0], groups: first },
    after: { id: rowId(`${slug} ${number} after`), code: codes[1], groups: last },
  })
}

const totalsOf = ({ withoutAccount }: DemoSession): Record<string, number> =>
  Object.fromEntries(Object.entries(withoutAccount).map(([slug, count]) => [demoId('organization', slug), count]))

/** What closing a session leaves: counts, already in the log of work; certificates of those who came, unless it is one of a series. */
const closing = `WITH counted AS (
    INSERT INTO training_count (session_id, organization_id, without_account, n, recorded_at)
    SELECT s.id, o.id, coalesce(($2::jsonb ->> o.id::text)::integer, 0),
      coalesce(($2::jsonb ->> o.id::text)::integer, 0)
        + (SELECT count(*) FROM training_registration r WHERE r.session_id = s.id AND r.organization_id = o.id AND r.attended), s.closed_at
    FROM training_session s CROSS JOIN LATERAL (SELECT r.organization_id AS id FROM training_registration r
      WHERE r.session_id = s.id AND (r.attended OR r.person_id IS NULL) GROUP BY 1) o
    WHERE s.id = $1)
  INSERT INTO training_certificate (code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects, on_day, minutes, refresh_months,
    issued_at)
  SELECT sec.new_certificate_code(), t.id, s.id, p.id, r.organization_id, p.name, t.title, t.given_by, t.subjects, (s.ends_at AT TIME ZONE s.time_zone)::date,
    extract(epoch FROM s.ends_at - s.starts_at)::integer / 60, t.refresh_months, s.closed_at
  FROM training_session s JOIN training t ON t.id = s.training_id AND t.kind <> 'series'
    JOIN training_registration r ON r.session_id = s.id AND r.attended JOIN person p ON p.id = r.person_id
  WHERE s.id = $1`

/** Of a series that is over, to those who came to every session, with the last one. */
const seriesCertificates = `INSERT INTO training_certificate (code, training_id, session_id, person_id, organization_id, name, title, given_by, subjects,
    on_day, minutes, refresh_months, issued_at)
  SELECT sec.new_certificate_code(), t.id, z.id, p.id, r.organization_id, p.name, t.title, t.given_by, t.subjects, (z.ends_at AT TIME ZONE z.time_zone)::date,
    t.minutes, t.refresh_months, z.closed_at
  FROM training t CROSS JOIN LATERAL (SELECT s.* FROM training_session s WHERE s.training_id = t.id AND s.state <> 'cancelled' ORDER BY s.starts_at DESC LIMIT 1) z
    JOIN training_registration r ON r.session_id = z.id AND r.attended JOIN person p ON p.id = r.person_id
  WHERE t.id = $1 AND t.kind = 'series' AND z.state = 'closed' AND NOT EXISTS (SELECT FROM training_session s WHERE s.training_id = t.id AND s.state = 'closed'
    AND NOT EXISTS (SELECT FROM training_registration e WHERE e.session_id = s.id AND e.person_id = p.id AND e.attended))`

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anOrganization } from '../../../../tests/people.ts'
import { readCalendar } from '../../../kernel/calendar/test-read-calendar.ts'
import { newToken } from '../../../kernel/session.ts'
import { aMember } from '../../collaboration/test-collaborations.ts'
import { aMeeting } from '../../meeting/test-meetings.ts'
import {
  aCalendarSite,
  aMemberOf,
  anAddress,
  aSeries,
  askFrom,
  readFeed,
  today,
  type CalendarSite,
} from '../test-calendar-site.ts'

let here: CalendarSite
beforeAll(async () => {
  here = await aCalendarSite()
})
afterAll(() => here.site.close())

const visitor = () => here.site.as(null)
const read = (path: string) => readFeed(here.site, path)
const titlesOf = async (path: string) => (await read(path)).map(({ title }) => title)

describe('the calendar of a person', () => {
  it('tells a moved, a cancelled and a plain meeting of a series as they take place, across the change of clocks', async () => {
    const { site, alliance, maison, lead } = here
    const starts = ['2027-02-23', '2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23'].map(
      (day) => `${day}T${day < '2027-03-14' ? '18' : '17'}:30:00.000Z`,
    )
    const ids = await aSeries(site, { collaboration: alliance, by: maison, starts, every: 1, unit: 'week' })
    await site.admin.query(
      `UPDATE meeting SET starts_at = '2027-03-11T20:00:00Z', ends_at = '2027-03-11T22:00:00Z' WHERE id = $1`,
      [ids[2]],
    )
    await site.admin.query(`UPDATE meeting SET state = 'cancelled' WHERE id = $1`, [ids[4]])

    const found = await read(await anAddress(site, lead.id))

    expect(found.map(({ start, end, isCancelled }) => [start, end, isCancelled])).toEqual([
      [starts[0], '2027-02-23T19:30:00.000Z', false],
      [starts[1], '2027-03-02T19:30:00.000Z', false],
      ['2027-03-11T20:00:00.000Z', '2027-03-11T22:00:00.000Z', false],
      [starts[3], '2027-03-16T18:30:00.000Z', false],
      [starts[4], '2027-03-23T18:30:00.000Z', true],
    ])
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(1)
    await site.admin.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids])
  })

  it('grows the sequence of a meeting that was moved, and keeps its uid', async () => {
    const { site, alliance, maison, lead } = here
    const id = await aMeeting(site.admin, { collaboration: alliance, by: maison, startsAt: '2027-01-12T18:30:00Z' })
    const path = await anAddress(site, lead.id)
    const eventOf = async () =>
      readCalendar(await (await visitor().get(path)).text()).events.find(({ uid }) => uid.startsWith(id))
    const before = await eventOf()
    await site.admin.query(
      `UPDATE meeting SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' WHERE id = $1`,
      [id],
    )
    const after = await eventOf()

    expect(before?.sequence).toBe(0)
    expect(after?.sequence).toBe(1)
    expect(after?.startDate.toJSDate().toISOString()).toBe('2027-01-13T18:30:00.000Z')
    await site.admin.query('DELETE FROM meeting WHERE id = $1', [id])
  })

  it('says the kind of meeting and the name of the collaboration, in the language of the address, and nothing else', async () => {
    const { site, alliance, maison, lead } = here
    const id = await aMeeting(site.admin, {
      collaboration: alliance,
      by: maison,
      titleFr: 'Un titre qui en dit long',
      place: '12, rue du Secret',
      startsAt: '2027-01-12T18:30:00Z',
    })
    const french = await (await visitor().get(await anAddress(site, lead.id))).text()
    const english = await (await visitor().get(await anAddress(site, lead.id, 'en'))).text()

    expect(french).toContain('SUMMARY:Rencontre – Alliance Outaouais\r\n')
    expect(english).toContain('SUMMARY:Meeting – Outaouais Alliance\r\n')
    for (const text of [french, english])
      expect(text).not.toMatch(/en dit long|Secret|LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER|URL/)
    await site.admin.query('DELETE FROM meeting WHERE id = $1', [id])
  })

  it('keeps what is over or cancelled for 90 days', async () => {
    const { site, alliance, maison, lead } = here
    const meeting = (startsAt: string) =>
      aMeeting(site.admin, { collaboration: alliance, by: maison, startsAt, state: 'cancelled' })
    const ids = [await meeting('2026-09-01T18:30:00Z'), await meeting('2026-09-15T17:30:00Z')]

    const found = await read(await anAddress(site, lead.id))

    expect(found).toMatchObject([{ start: '2026-09-15T17:30:00.000Z', isCancelled: true }])
    await site.admin.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids])
  })

  it('is a secret that no site is told, and that no engine keeps', async () => {
    const { headers } = await visitor().get(await anAddress(here.site, here.lead.id))

    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.getSetCookie()).toEqual([])
  })

  it('answers an address that was guessed, ended or renewed like one that never was', async () => {
    const { site, police } = here
    const { id } = await aMemberOf(site, police, 'lead')
    const renewed = await anAddress(site, id)
    const ended = await anAddress(site, id)
    await site.admin.query('DELETE FROM calendar_feed WHERE person_id = $1', [id])
    const unknown = [
      renewed,
      ended,
      renewed.replace(/prive\/[^/]+/, `prive/${newToken()}`),
      '/fr/calendrier/prive/x/calendrier.ics',
    ]
    const answers = await Promise.all([...unknown, '/fr/nulle-part'].map((path) => visitor().get(path)))
    const bare = async (answer: Response) =>
      (await answer.text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}|href="[^"]*"/g, '')
    const [first, ...others] = await Promise.all(answers.map(bare))

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    for (const other of others.slice(0, 3)) expect(other).toBe(first)
  })

  it('tells whoever guesses on and on to wait, and no one else', async () => {
    const statuses = new Map<number, number>()
    for (let tries = 0; tries < 130; tries += 1) {
      const { status } = await askFrom(here.site, `/fr/calendrier/prive/${newToken()}/calendrier.ics`, '203.0.113.9')
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }

    expect([...statuses]).toEqual([
      [404, 100],
      [429, 30],
    ])
    expect((await askFrom(here.site, await anAddress(here.site, here.lead.id), '198.51.100.7')).status).toBe(200)
  })

  it('fetched 1,000 times writes once a week, and is sent whole once', async () => {
    const { site, setTo, lead } = here
    const path = await anAddress(site, lead.id)
    const stateOf = async () =>
      (
        await site.admin.query(
          'SELECT xmin::text AS writer, used_week::text AS week FROM calendar_feed WHERE person_id = $1',
          [lead.id],
        )
      ).rows[0]
    const counted = async () =>
      (
        await site.admin.query<{ n: number }>(
          'SELECT (SELECT count(*) FROM audit_event)::int + (SELECT count(*) FROM mail_message)::int AS n',
        )
      ).rows[0]?.n
    const first = await visitor().get(path)
    const etag = first.headers.get('etag') ?? ''
    const [was, written] = [await stateOf(), await counted()]
    const statuses = new Set<number>()
    for (let time = 1; time < 1000; time += 1) {
      const answer = await askFrom(here.site, path, '192.0.2.44', { 'if-none-match': etag })
      statuses.add(answer.status)
      if ((await answer.text()) !== '') statuses.add(-1)
    }

    expect(was?.week).toBe('2026-12-07')
    expect(statuses).toEqual(new Set([304]))
    expect(await stateOf()).toEqual(was)
    expect(await counted()).toBe(written)
    await setTo('2026-12-15T15:00:00Z')
    await visitor().get(path)
    expect((await stateOf())?.week).toBe('2026-12-14')
    await setTo(today)
  })
})

describe('rights at each reading', () => {
  let ids: string[]
  beforeAll(async () => {
    const { site, alliance, maison } = here
    ids = [await aMeeting(site.admin, { collaboration: alliance, by: maison, startsAt: '2027-01-12T18:30:00Z' })]
  })
  afterAll(() => here.site.admin.query('DELETE FROM meeting WHERE id = ANY ($1)', [ids]))

  it('asks whoever answers for a member, steps in for it, or leads it while nobody does', async () => {
    const { site, maison, police, alliance } = here
    const deputy = await aMemberOf(site, maison, 'worker')
    await site.admin.query(
      'UPDATE collaboration_member SET deputy_id = $1 WHERE collaboration_id = $2 AND organization_id = $3',
      [deputy.id, alliance, maison],
    )
    const [worker, otherLead, policeLead, policeWorker] = [
      await aMemberOf(site, maison, 'worker'),
      await aMemberOf(site, maison, 'lead'),
      await aMemberOf(site, police, 'lead'),
      await aMemberOf(site, police, 'worker'),
    ]
    const sees = async (id: string) => (await titlesOf(await anAddress(site, id))).length

    expect(await sees(deputy.id)).toBe(1)
    expect(await sees(policeLead.id)).toBe(1)
    expect(await sees(worker.id)).toBe(0)
    expect(await sees(otherLead.id)).toBe(0)
    expect(await sees(policeWorker.id)).toBe(0)
  })

  it('tells an organization that is invited what is to come, and nothing before', async () => {
    const { site, network, alliance, maison } = here
    const past = await aMeeting(site.admin, { collaboration: alliance, by: maison, startsAt: '2026-11-10T18:30:00Z' })
    ids.push(past)
    const invited = await anOrganization(site.admin, { network, sector: 'justice' })
    await aMember(site.admin, { collaboration: alliance, organization: invited, state: 'invited', proposedBy: maison })
    const { id } = await aMemberOf(site, invited, 'lead')

    expect((await read(await anAddress(site, id))).map(({ start }) => start)).toEqual(['2027-01-12T18:30:00.000Z'])
  })

  it('says no more of an organization that the person left, or that left', async () => {
    const { site, police, alliance } = here
    const { id } = await aMemberOf(site, police, 'lead')
    const path = await anAddress(site, id)
    const sees = async () => (await titlesOf(path)).length
    expect(await sees()).toBeGreaterThan(0)

    await site.admin.query(`UPDATE membership SET until_day = '2026-12-06' WHERE person_id = $1`, [id])
    expect(await sees()).toBe(0)

    const { id: second } = await aMemberOf(site, police, 'lead')
    const other = await anAddress(site, second)
    await site.admin.query(
      `UPDATE collaboration_member SET state = 'left', until = sec.now(), known_as_fr = 'Nom d’alors' WHERE collaboration_id = $1 AND organization_id = $2`,
      [alliance, police],
    )
    expect(await titlesOf(other)).toEqual([])
  })

  it('ends with the account, whether it comes back or not', async () => {
    const { site, maison } = here
    const { id } = await aMemberOf(site, maison, 'lead')
    const path = await anAddress(site, id)
    expect((await visitor().get(path)).status).toBe(200)

    await site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [id])
    expect((await visitor().get(path)).status).toBe(404)
    await site.admin.query('UPDATE person SET deactivated_at = NULL WHERE id = $1', [id])
    expect((await visitor().get(path)).status).toBe(404)
  })
})

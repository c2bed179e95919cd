import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type Region } from '../collaboration/test-collaboration-site.ts'
import type { Visitor } from '../network/test-site.ts'
import { aMeeting } from './test-meetings.ts'

const clock = aClock('2026-12-07T15:00:00Z')
let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: clock.clock })
})
afterAll(() => region.site.close())

const act = async (visitor: Visitor, path: string, deed: string, fields: Record<string, string>) =>
  visitor.send(`${path}/${deed}`, fields, { page: await visitor.read(path) })

const typed = {
  titleFr: 'Rencontre du mardi',
  titleEn: '',
  kind: 'meeting',
  day: '2027-03-02',
  from: '13:30',
  to: '15:00',
  timeZone: 'America/Toronto',
  place: '',
  link: '',
}

/** A series of four Tuesdays, the second of which comes after clocks go forward. */
async function aSeries() {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  const series = { ...typed, repeat: 'week', every: '2', until: '2027-04-13' }
  await maison.worker.visitor.send(`${home(id)}/rencontres/convoquer`, series)
  const { rows } = await site.admin.query<{ id: string }>(
    'SELECT id FROM meeting WHERE collaboration_id = $1 ORDER BY original_start',
    [id],
  )
  return { id, meetings: rows.map((one) => `${home(id)}/rencontres/${one.id}`) }
}

const startsOf = async (id: string): Promise<[string, string, number][]> =>
  (
    await region.site.admin.query<{ starts: Date; state: string; sequence: number }>(
      'SELECT starts_at AS starts, state, sequence FROM meeting WHERE collaboration_id = $1 ORDER BY coalesce(original_start, starts_at)',
      [id],
    )
  ).rows.map(({ starts, state, sequence }) => [starts.toISOString().slice(0, 16), state, sequence])

const calendars = async (template: string): Promise<string[]> =>
  (
    await region.site.admin.query<{ calendar: string }>(
      'SELECT calendar FROM mail_message WHERE template = $1 ORDER BY created_at, id',
      [template],
    )
  ).rows.map(({ calendar }) => calendar.replaceAll('\r\n ', ''))

describe('a meeting that is moved', () => {
  it('moves alone out of its series, and calendars are told which one it was', async () => {
    const { maison } = region
    const { id, meetings } = await aSeries()
    const path = meetings[1] ?? ''
    await act(maison.worker.visitor, path, 'modifier', {}) // the page opens
    const page = await maison.worker.visitor.read(`${path}/modifier`)
    const moved = { ...typed, day: '2027-03-18', scope: 'one', repeat: 'no' }
    const answer = await maison.worker.visitor.send(`${path}/modifier`, moved, { page })

    expect(answer.status).toBe(303)
    expect(await startsOf(id)).toEqual([
      ['2027-03-02T18:30', 'convened', 0],
      ['2027-03-18T17:30', 'convened', 1],
      ['2027-03-30T17:30', 'convened', 0],
      ['2027-04-13T17:30', 'convened', 0],
    ])
    const [file = ''] = (await calendars('meeting-changed')).slice(-1)
    expect(file).toContain('SEQUENCE:1')
    expect(file).toContain('RECURRENCE-ID;TZID=America/Toronto:20270316T133000')
    expect(file).toContain('DTSTART;TZID=America/Toronto:20270318T133000')
  })

  it('takes those that follow along, at the same hour of the clock', async () => {
    const { maison } = region
    const { id, meetings } = await aSeries()
    const path = meetings[1] ?? ''
    const page = await maison.worker.visitor.read(`${path}/modifier`)
    const moved = { ...typed, day: '2027-03-18', from: '9:00', to: '10:00', scope: 'following', repeat: 'no' }
    await maison.worker.visitor.send(`${path}/modifier`, moved, { page })

    expect((await startsOf(id)).map(([starts]) => starts)).toEqual([
      '2027-03-02T18:30',
      '2027-03-18T13:00',
      '2027-04-01T13:00',
      '2027-04-15T13:00',
    ])
  })

  it('tells nobody when only what it is changes', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const startsAt = '2027-03-02T18:30:00Z'
    const meeting = await aMeeting(site.admin, {
      collaboration: id,
      by: maison.id,
      startsAt,
      titleFr: typed.titleFr,
      titleEn: null,
    })
    const path = `${home(id)}/rencontres/${meeting}`
    const before = (await site.mails()).length
    const page = await maison.worker.visitor.read(`${path}/modifier`)
    const changed = { ...typed, kind: 'joint-training', repeat: 'no' }
    expect((await maison.worker.visitor.send(`${path}/modifier`, changed, { page })).status).toBe(303)

    expect((await site.mails()).length).toBe(before)
    expect(await police.reader.visitor.read(path)).toContain('Formation commune')
  })

  it('tells the second of two people what the first saved', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const path = `${home(id)}/rencontres/${await aMeeting(site.admin, { collaboration: id, by: maison.id })}`
    const page = await maison.worker.visitor.read(`${path}/modifier`)
    const theirs = await police.worker.visitor.read(`${path}/modifier`)
    const first = { ...typed, place: 'Chez la première', repeat: 'no' }
    await police.worker.visitor.send(`${path}/modifier`, first, { page: theirs })
    const second = await maison.worker.visitor.send(
      `${path}/modifier`,
      { ...typed, place: 'Chez la seconde', repeat: 'no' },
      { page },
    )

    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Chez la première')
    expect(html).toContain('Chez la seconde')
  })
})

describe('a meeting that is cancelled', () => {
  it('is cancelled in two steps, told with its number grown, and is convened again', async () => {
    const { maison, police } = region
    const { id, meetings } = await aSeries()
    const path = meetings[2] ?? ''
    const unsure = await act(maison.worker.visitor, path, 'annuler', { sure: '' })
    expect(unsure.status).toBe(422)
    await maison.worker.visitor.send(`${path}/annuler`, {})
    expect((await startsOf(id)).map(([, state, sequence]) => [state, sequence])).toEqual([
      ['convened', 0],
      ['convened', 0],
      ['cancelled', 1],
      ['convened', 0],
    ])
    const [cancelled = ''] = (await calendars('meeting-cancelled')).slice(-1)
    expect(cancelled).toContain('METHOD:CANCEL')
    expect(cancelled).toContain('STATUS:CANCELLED')
    expect(await police.reader.visitor.read(path)).toContain('Cette rencontre est annulée.')
    expect((await maison.worker.visitor.get(`${path}/modifier`)).status).toBe(404)
    await act(police.worker.visitor, path, 'convoquer-encore', { scope: 'one' })
    const [again = ''] = (await calendars('meeting-reconvened')).slice(-1)

    expect((await startsOf(id))[2]).toEqual(['2027-03-30T17:30', 'convened', 2])
    expect(again).toContain('METHOD:REQUEST')
    expect(again).toContain('SEQUENCE:2')
  })

  it('may take those that follow, which come back together', async () => {
    const { maison } = region
    const { id, meetings } = await aSeries()
    const path = meetings[1] ?? ''
    const page = await maison.worker.visitor.read(`${path}/annuler?portee=following`)
    expect(page).toContain('3 rencontres de la série')
    await maison.worker.visitor.send(`${path}/annuler`, { scope: 'following', sure: 'yes' }, { page })
    expect((await startsOf(id)).map(([, state]) => state)).toEqual(['convened', 'cancelled', 'cancelled', 'cancelled'])
    await act(maison.worker.visitor, path, 'convoquer-encore', { scope: 'following' })

    expect((await startsOf(id)).map(([, state]) => state)).toEqual(Array(4).fill('convened'))
  })

  it('takes no attendance and no decision', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id, state: 'cancelled' })
    const path = `${home(id)}/rencontres/${meeting}`
    await act(maison.worker.visitor, path, 'presences', { organization: maison.id, says: 'excused' })
    await act(maison.worker.visitor, path, 'decisions', { what: 'Rien.' })
    const { rows } = await site.admin.query(
      `SELECT (SELECT count(*)::int FROM meeting_attendance WHERE meeting_id = $1) + (SELECT count(*)::int FROM meeting_decision WHERE meeting_id = $1) AS n`,
      [meeting],
    )

    expect(rows).toEqual([{ n: 0 }])
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, parseDay, type Day } from '../../../kernel/clock.ts'
import { anAllianceOf, aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aSession } from '../../../../tests/people.ts'
import { convene, type MeetingDraft } from './convene.ts'
import { parseClockTime } from '../local-time.ts'

let region: Region
let draft: MeetingDraft
beforeAll(async () => {
  region = await aRegion()
  const collaborationId = await anAllianceOf(region, region.maison, region.police)
  draft = {
    collaborationId,
    organizationId: region.maison.id,
    kind: 'meeting',
    titleFr: 'Rencontre d’automne',
    titleEn: null,
    day: day('2027-03-09'),
    from: at('09:30'),
    to: at('11:00'),
    timeZone: 'America/Toronto',
    place: 'Salle des Osiers',
    link: null,
    recurrence: null,
  }
})
afterAll(() => region.site.close())

const day = (text: string): Day => parseDay(text) ?? expect.unreachable()
const at = (text: string) => parseClockTime(text) ?? expect.unreachable()
const now = new Date('2026-12-01T15:00:00Z')

const asWorker = async (facts: Partial<MeetingDraft>) => {
  const token = await aSession(region.site.admin, region.maison.worker.id)
  return region.site.database.asSession(token, (tx) => convene(tx, { ...draft, ...facts }, { now }))
}

it('convenes each meeting of a series at the same hour of the clock, over a clock change, and tells it once', async () => {
  const made = await asWorker({ recurrence: { every: 1, unit: 'week', until: addDays(draft.day, 21) } })

  expect(made.ok).toBe(true)
  const { rows } = await region.site.admin.query<{ starts: Date }>(
    `SELECT starts_at AS starts FROM meeting WHERE series_id IS NOT NULL AND collaboration_id = $1 ORDER BY starts_at`,
    [draft.collaborationId],
  )
  expect(rows.map(({ starts }) => starts.toISOString())).toEqual([
    '2027-03-09T14:30:00.000Z',
    '2027-03-16T13:30:00.000Z',
    '2027-03-23T13:30:00.000Z',
    '2027-03-30T13:30:00.000Z',
  ])
  const { rows: told } = await region.site.admin.query(
    `SELECT detail FROM collaboration_event WHERE collaboration_id = $1 AND kind = 'meeting-convened'`,
    [draft.collaborationId],
  )
  expect(told).toEqual([{ detail: '2027-03-09' }])
})

it.each<[Partial<Record<keyof MeetingDraft, unknown>>, unknown]>([
  [{ titleFr: null }, { titleFr: 'no-title' }],
  [{ to: '09:30' }, { to: 'ends-before' }],
  [{ to: '08:00' }, { to: 'ends-before' }],
  [{ day: '2027-03-14', from: '02:30', to: '04:00' }, { from: 'no-such-hour' }],
  [{ day: '2027-03-14', from: '01:30', to: '02:30' }, { to: 'no-such-hour' }],
  [{ day: '2040-01-01' }, { day: 'too-far' }],
  [{ day: '2020-01-01' }, { day: 'too-long-ago' }],
  [{ day: '0001-01-01' }, { day: 'too-long-ago' }],
  [{ recurrence: { every: 1, unit: 'week', until: '2027-03-10' } }, { until: 'until-before' }],
  [{ recurrence: { every: 1, unit: 'week', until: '2029-03-10' } }, { until: 'too-many' }],
  [
    { day: '2027-03-07', from: '02:30', to: '04:00', recurrence: { every: 1, unit: 'week', until: '2027-03-28' } },
    { from: 'no-such-hour-later' },
  ],
])('refuses %j and writes nothing', async (facts, refusal) => {
  expect(await asWorker(facts as Partial<MeetingDraft>)).toEqual({ ok: false, refusal })
})

it('takes the first of two hours that clocks show twice', async () => {
  const made = await asWorker({ day: day('2027-11-07'), from: at('01:30'), to: at('03:00') })

  expect(made.ok).toBe(true)
  const { rows } = await region.site.admin.query<{ starts: Date }>(
    'SELECT starts_at AS starts FROM meeting WHERE id = $1',
    [made.ok ? made.value : null],
  )
  expect(rows[0]?.starts.toISOString()).toBe('2027-11-07T05:30:00.000Z')
})

it('convenes for nobody but a member where the person works', async () => {
  await expect(asWorker({ organizationId: region.police.id })).rejects.toThrow()
})

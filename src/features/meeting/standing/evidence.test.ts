import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAllianceOf, aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import type { MeetingKind } from '../model.ts'
import { aMeeting, attendanceOf } from '../test-meetings.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const gather = async (): Promise<number> =>
  (await region.site.admin.query('SELECT sec.gather_meetings() AS written')).rows[0]?.written

const recordsOf = async (meeting: string) =>
  (
    await region.site.admin.query(
      `SELECT e.type, e.organization_id AS by, e.starts_on AS day, e.tags, e.is_withdrawn AS withdrawn, (SELECT array_agg(o.organization_id || ' ' || o.part
         ORDER BY o.organization_id) FROM evidence_organization o WHERE o.event_id = e.id) AS organizations
       FROM evidence_event e WHERE e.source_record = $1 AND e.is_current ORDER BY e.is_withdrawn, e.id`,
      [`meeting:${meeting}`],
    )
  ).rows

async function held(kind: MeetingKind = 'meeting', startsAt = '2026-05-06T01:00:00Z') {
  const { maison, police, ecole, site } = region
  const collaboration = await anAllianceOf(region, maison, police, ecole)
  await site.admin.query(`UPDATE collaboration_member SET since = '2026-01-01' WHERE collaboration_id = $1`, [
    collaboration,
  ])
  const meeting = await aMeeting(site.admin, { collaboration, by: maison.id, kind, startsAt })
  return { collaboration, meeting }
}

describe('a meeting that was held', () => {
  it('counts once, as led by all that came, on its own day, and again when attendance changes', async () => {
    const { maison, police, ecole, site } = region
    const one = await held()
    await attendanceOf(site.admin, one, { [maison.id]: 'present', [police.id]: 'excused' })
    await gather()
    expect(await recordsOf(one.meeting)).toEqual([])
    await attendanceOf(site.admin, one, { [police.id]: 'present' })
    await gather()
    const both = [maison.id, police.id].toSorted().map((id) => `${id} lead`)
    expect(await recordsOf(one.meeting)).toEqual([
      {
        type: 'interaction',
        by: maison.id,
        day: '2026-05-05',
        tags: ['kind:meeting'],
        withdrawn: false,
        organizations: both,
      },
    ])
    expect(await gather()).toBe(0)
    await attendanceOf(site.admin, one, { [ecole.id]: 'present' })
    expect(await gather()).toBe(1)
    const [now] = await recordsOf(one.meeting)

    expect(now.organizations).toHaveLength(3)
  })

  it.each([
    ['joint-training', 'interaction', 'kind:joint-training'],
    ['committee', 'interaction', 'kind:committee'],
    ['coordinated-action', 'activity', 'kind:discussion'],
  ] as const)('counts by what it is: %s', async (kind, type, tag) => {
    const { maison, police, site } = region
    const one = await held(
      kind,
      { 'joint-training': '2026-06-01', committee: '2026-06-02', 'coordinated-action': '2026-06-03' }[kind] +
        'T15:00:00Z',
    )
    await attendanceOf(site.admin, one, { [maison.id]: 'present', [police.id]: 'present' })
    await gather()
    const [record] = await recordsOf(one.meeting)

    expect(record.type).toBe(type)
    expect(record.tags).toContain(tag)
  })

  it('no longer counts once cancelled, and is recorded by another when who convened it was not there after all', async () => {
    const { maison, police, ecole, site } = region
    const one = await held('meeting', '2026-05-12T15:00:00Z')
    await attendanceOf(site.admin, one, { [maison.id]: 'present', [police.id]: 'present', [ecole.id]: 'present' })
    await gather()
    await attendanceOf(site.admin, one, { [maison.id]: 'absent' })
    await gather()
    const standing = (await recordsOf(one.meeting)).filter(({ withdrawn }) => !withdrawn)
    expect(standing).toHaveLength(1)
    expect([police.id, ecole.id]).toContain(standing[0].by)
    await attendanceOf(site.admin, one, { [maison.id]: 'present' })
    await gather()
    expect((await recordsOf(one.meeting)).filter(({ withdrawn }) => !withdrawn)).toMatchObject([{ by: maison.id }])
    await site.admin.query(`UPDATE meeting SET state = 'cancelled' WHERE id = $1`, [one.meeting])
    await gather()

    expect((await recordsOf(one.meeting)).every(({ withdrawn }) => withdrawn)).toBe(true)
  })

  it('is never counted twice: what two of its organizations recorded by hand that day is theirs', async () => {
    const { maison, police, site } = region
    const one = await held('meeting', '2026-05-19T15:00:00Z')
    await attendanceOf(site.admin, one, { [maison.id]: 'present', [police.id]: 'present' })
    await gather()
    await site.admin.query(`SELECT sec.keep_evidence($1, NULL)`, [
      JSON.stringify({
        type: 'interaction',
        organizationId: police.id,
        organizations: [
          { id: police.id, part: 'lead' },
          { id: maison.id, part: 'partner' },
        ],
        startsOn: '2026-05-19',
        endsOn: null,
        regions: [],
        tags: ['kind:meeting'],
        counts: [],
        aboutTypes: [],
        via: 'page',
      }),
    ])
    await gather()

    expect((await recordsOf(one.meeting)).every(({ withdrawn }) => withdrawn)).toBe(true)
    expect(await gather()).toBe(0)
  })

  it('is held once two came: what an alliance may count on', async () => {
    const { maison, police, site } = region
    const one = await held('meeting', '2026-05-26T15:00:00Z')
    await attendanceOf(site.admin, one, { [maison.id]: 'present', [police.id]: 'present' })
    const { rows } = await site.admin.query(`SELECT present FROM sec.held_meetings($1, '2026-01-01')`, [
      one.collaboration,
    ])

    expect(rows).toEqual([{ present: 2 }])
  })
})

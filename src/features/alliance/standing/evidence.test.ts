import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { anAgreement } from '../test-agreements.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const gather = async (): Promise<number> =>
  (await region.site.admin.query(`SELECT sec.gather_alliances('2099-06-01', 'America/Toronto') AS written`)).rows[0]
    ?.written

const recordsOf = async (id: string) =>
  (
    await region.site.admin.query(
      `SELECT e.organization_id AS by, e.ends_on AS ends, coalesce(e.same_as, e.record_key) AS counts_as, e.tags, (SELECT array_agg(o.sector ORDER BY o.sector) FROM evidence_organization o
         WHERE o.event_id = e.id AND o.part = 'lead') AS sectors
       FROM evidence_event e WHERE e.source_record = $1 AND e.is_current AND NOT e.is_withdrawn ORDER BY e.ends_on NULLS LAST, e.id`,
      [`alliance:${id}`],
    )
  ).rows

it('counts an alliance once its agreement is in force, once, as led by all of its members', async () => {
  const { maison, ecole, site } = region
  const id = await anAllianceOf(region, maison, ecole)
  await gather()
  expect(await recordsOf(id)).toEqual([])
  await anAgreement(site.admin, { collaboration: id, accepted: [maison, ecole] })
  await gather()

  expect(await recordsOf(id)).toEqual([
    {
      by: maison.id,
      ends: null,
      counts_as: expect.any(String),
      tags: ['kind:agreement'],
      sectors: ['community', 'education'],
    },
  ])
  expect(await gather()).toBe(0)
})

it('is recorded by another member when the one that proposed it leaves, and ends when nothing is in force', async () => {
  const { maison, ecole, police, site } = region
  const id = await anAllianceOf(region, maison, ecole, police)
  await anAgreement(site.admin, { collaboration: id, accepted: [maison, ecole, police] })
  await gather()
  await maison.lead.visitor.send(`${home(id)}/quitter`, {})
  await gather()
  expect(await recordsOf(id)).toMatchObject([
    { by: maison.id, ends: '2099-06-01' },
    { by: expect.any(String), ends: null, sectors: ['education', 'police'] },
  ])
  expect(new Set((await recordsOf(id)).map((one) => one.counts_as)).size).toBe(1)
  await police.lead.visitor.send(`${home(id)}/quitter`, {})
  await gather()

  expect((await recordsOf(id)).every(({ ends }) => ends !== null)).toBe(true)
})

it('is counted until the last day of its agreement, and again when the members accept another', async () => {
  const { maison, ecole, site } = region
  const id = await anAllianceOf(region, maison, ecole)
  await anAgreement(site.admin, { collaboration: id, accepted: [maison, ecole], endsOn: '2020-06-30' })
  await gather()
  expect(await recordsOf(id)).toEqual([])
  await anAgreement(site.admin, { collaboration: id, number: 2, accepted: [maison, ecole], endsOn: '2199-06-30' })
  await gather()
  expect(await recordsOf(id)).toMatchObject([{ by: maison.id, ends: null }])
  await site.admin.query(`UPDATE agreement_version SET ends_on = '2020-06-30' WHERE collaboration_id = $1`, [id])
  await gather()

  expect((await recordsOf(id)).every(({ ends }) => ends !== null)).toBe(true)
})

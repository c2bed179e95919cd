import { afterAll, beforeAll, expect, it } from 'vitest'
import { aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const gather = async (): Promise<number> =>
  (await region.site.admin.query(`SELECT sec.gather_tables('2099-06-01', 'America/Toronto') AS written`)).rows[0]
    ?.written

const recordsOf = async (id: string) =>
  (
    await region.site.admin.query(
      `SELECT e.type, e.ends_on AS ends, e.tags, e.title, (SELECT array_agg(o.sector ORDER BY o.sector) FROM evidence_organization o
         WHERE o.event_id = e.id) AS sectors
       FROM evidence_event e WHERE e.source_record IN ($1, $2) AND e.is_current AND NOT e.is_withdrawn ORDER BY e.type, e.ends_on NULLS LAST, e.id`,
      [`table:${id}`, `table-mechanism:${id}`],
    )
  ).rows

it('counts a table at work once, with all who sit there, and ends it when it works no more', async () => {
  const { maison, ecole, site } = region
  const alone = await aTableOf(region, { stage: 'active' }, maison)
  const talking = await aTableOf(region, {}, maison, ecole)
  const id = await aTableOf(region, { stage: 'active' }, maison, ecole)
  await gather()
  expect(await recordsOf(alone)).toEqual([])
  expect(await recordsOf(talking)).toEqual([])
  expect(await recordsOf(id)).toEqual([
    { type: 'network-membership', ends: null, tags: ['kind:table'], title: null, sectors: ['community', 'education'] },
  ])
  expect(await gather()).toBe(0)
  await site.admin.query(`UPDATE collaboration SET stage = 'dormant' WHERE id = $1`, [id])
  await gather()

  expect((await recordsOf(id)).map(({ ends }) => ends)).toEqual(['2099-06-01'])
})

it('is a mechanism of interregional cooperation where it joins two regions or more', async () => {
  const { maison, ecole } = region
  const id = await aTableOf(region, { stage: 'active', regions: ['04', '17'] }, maison, ecole)
  await gather()

  expect((await recordsOf(id)).map(({ type, tags }) => [type, tags])).toEqual([
    ['mechanism', ['kind:committee', 'mechanism:interregional']],
    ['network-membership', ['kind:table']],
  ])
})

it('is counted once when another member records it since', async () => {
  const { maison, ecole, police } = region
  const id = await aTableOf(region, { stage: 'active' }, maison, ecole, police)
  await gather()
  await maison.lead.visitor.send(`${home(id)}/quitter`, {})
  await gather()
  const records = await recordsOf(id)

  expect(records.map(({ ends }) => ends)).toEqual(['2099-06-01', null])
})

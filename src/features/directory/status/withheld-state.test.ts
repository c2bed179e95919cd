import { afterAll, beforeAll, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { aPlace, aService } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let partner: string
let keeper: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  const organization = await anOrganization(site.admin, { network: table.network })
  const { person } = await aMembership(site.admin, { organization })
  partner = await aSession(site.admin, person)
  keeper = await aSession(site.admin, table.leadId)
})
afterAll(() => site.close())

const withheld = { partner: { latitude: 46.123, longitude: -72.987 }, network: { email: 'ligne@exemple.example' } }

/** A shelter that the table's own lead keeps, whose place and line are told to partners only. */
async function aShelter() {
  const stewardship = { stewardId: table.organization, networkId: table.network, withheld }
  const service = await aService(site, stewardship)
  return { service, place: await aPlace(site, service, stewardship) }
}

/** How many withheld parts of these records a session reads, with SQL of its own. */
const partsReadBy = (token: string, records: readonly string[]): Promise<number> =>
  site.database.asSession(token, async (tx) => {
    const rows = await tx
      .selectFrom('directory_withheld')
      .select('audience')
      .where('record_id', 'in', records)
      .execute()
    return rows.length
  })

const setStatus = (id: string, status: string) =>
  site.admin.query('UPDATE directory_record SET status = $1 WHERE id = $2', [status, id])

it.each(['hidden', 'draft', 'deleted'])(
  'what partners are told of a sheet and its place ends when it is %s',
  async (status) => {
    const { service, place } = await aShelter()
    expect(await partsReadBy(partner, [service, place])).toBe(4)

    await setStatus(service, status)

    expect(await partsReadBy(partner, [service, place])).toBe(0)
    expect(await partsReadBy(keeper, [service, place])).toBe(4)
  },
)

it('a place that another published service shows is still told of', async () => {
  const { service, place } = await aShelter()
  const other = await aService(site, { stewardId: table.organization, networkId: table.network })
  await site.admin.query(
    `INSERT INTO directory_record (kind, service_id, location_id, doc) VALUES ('service_at_location', $1, $2, '{}')`,
    [other, place],
  )
  await setStatus(service, 'hidden')
  expect(await partsReadBy(partner, [place])).toBe(2)

  await setStatus(other, 'hidden')
  expect(await partsReadBy(partner, [place])).toBe(0)
})

it('a place whose services were all withdrawn tells its address to nobody but who keeps it', async () => {
  const { service, place } = await aShelter()
  await site.admin.query(
    `UPDATE directory_record SET status = 'deleted' WHERE id = $1 OR (service_id = $1 AND kind = 'service_at_location')`,
    [service],
  )

  expect(await partsReadBy(partner, [place])).toBe(0)
  expect(await partsReadBy(keeper, [place])).toBe(2)
})

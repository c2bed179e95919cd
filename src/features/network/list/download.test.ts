import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { aTable, openSite, type Site } from '../test-site.ts'

// More organizations than an import takes, and than files once held: the file holds all of them.

const count = 21_000
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  await site.admin.query(
    `WITH made AS (
      INSERT INTO organization (id, name_fr, name_en, sector, region_codes, municipality, status)
      SELECT gen_random_uuid(), 'Maison n° ' || n, 'House ' || n, 'community', ARRAY['17'], 'Trois-Rivières', 'listed'
      FROM generate_series(1, $2::int) AS n RETURNING id)
    INSERT INTO network_member (network_id, organization_id, joined_on) SELECT $1, id, '2026-01-05' FROM made`,
    [table.network, count],
  )
  await site.admin.query('ANALYZE organization, network_member')
}, 300_000)
afterAll(() => site.close())

describe(`a list of ${count} organizations`, () => {
  it('leaves whole, in the order of the language, as CSV', async () => {
    const lines = (await table.lead.read('/fr/organisations.csv?region=17')).trimEnd().split('\r\n').slice(1)

    expect(lines).toHaveLength(count)
    expect(new Set(lines.map((line) => line.split(';')[0])).size).toBe(count)
    expect(lines[0]).toContain('Maison n° 1;')
    expect(lines[1]).toContain('Maison n° 10;')
  }, 300_000)

  it('leaves whole as a workbook', async () => {
    const answer = await table.lead.get('/en/organizations.xlsx?region=17')
    const name = 'xl/worksheets/sheet1.xml'
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()), { filter: (part) => part.name === name })

    expect(strFromU8(present(parts[name])).split('<row ').length - 2).toBe(count)
  }, 300_000)

  it('breaks off when the person may no longer read it, rather than end as if it were whole', async () => {
    const answer = await table.lead.get('/fr/organisations.csv?region=17')
    const reader = present(answer.body).getReader()
    expect((await reader.read()).done).toBe(false)
    await site.admin.query('update session set ended_at = sec.now()')

    await expect(
      (async () => {
        while (!(await reader.read()).done);
      })(),
    ).rejects.toThrow('session ended')
  }, 300_000)
})

import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillManyServices, manyOrganizationId } from '../many-services.ts'
import { present } from '../present.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import type { Page } from './walk.ts'

// A directory larger than what a statement may bind (65,535 values) and than what fits in one text: everything still leaves whole.

const count = 66_000
let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory({ isShipped: false })
  await fillManyServices(app.db.admin, count)
}, 300_000)
afterAll(() => app.stop())

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await app.fetch(path)
  expect([path, answer.status]).toEqual([path, 200])
  return Buffer.from(await answer.arrayBuffer())
}
const linesOf = (bytes: Uint8Array): number => bytes.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0)

describe(`a directory of ${count} services`, () => {
  it.each([
    ['/fr/repertoire.csv?langue=fr', (bytes: Buffer) => linesOf(bytes) - 1],
    [
      '/en/directory.json?language=fr',
      (bytes: Buffer) => (JSON.parse(String(bytes)) as { rows: unknown[] }).rows.length,
    ],
    [
      '/fr/repertoire.xlsx?langue=fr',
      (bytes: Buffer) => {
        const sheet = unzipSync(bytes, { filter: ({ name }) => name === 'xl/worksheets/sheet1.xml' })
        return strFromU8(present(sheet['xl/worksheets/sheet1.xml'])).split('<row ').length - 2
      },
    ],
    ['/api/hsds/v3/services?format=ndjson', linesOf],
    [
      '/api/hsds/v3/package.zip',
      (bytes: Buffer) =>
        linesOf(present(unzipSync(bytes, { filter: ({ name }) => name === 'services.csv' })['services.csv'])) - 1,
    ],
  ])(
    'leaves whole by %s',
    async (path, rowsOf) => {
      expect(rowsOf(await bytesOf(path))).toBe(count)
    },
    300_000,
  )

  it('has pages that add up, to the last', async () => {
    const page = async (query: string) => JSON.parse(String(await bytesOf(`/api/hsds/v3/services?${query}`))) as Page
    const [first, middle, last] = [
      await page('per_page=500'),
      await page('per_page=500&page=66'),
      await page('per_page=500&page=132'),
    ]

    expect([first, middle, last].map(({ total_pages, size }) => [total_pages, size])).toEqual([
      [132, 500],
      [132, 500],
      [132, 500],
    ])
    expect([first.last_page, middle.last_page, last.last_page]).toEqual([false, false, true])
    expect((await page('minimal=true&page=4')).size).toBe(count - 3 * 20_000)
  }, 300_000)

  it('says of an organization too large to be nested how much it has, and where that is listed', async () => {
    const own = {
      services: count,
      listed_at: expect.arrayContaining([`/services?organization_id=${manyOrganizationId}`]) as unknown,
    }
    const one = JSON.parse(String(await bytesOf(`/api/hsds/v3/organizations/${manyOrganizationId}`))) as Record<
      string,
      unknown
    >
    const list = JSON.parse(String(await bytesOf('/api/hsds/v3/organizations?full=true'))) as Page

    expect(one['left_out']).toMatchObject(own)
    expect(list.contents[0]?.['left_out']).toMatchObject(own)
    const listed = JSON.parse(
      String(await bytesOf(`/api/hsds/v3/services?organization_id=${manyOrganizationId}`)),
    ) as Page
    expect(listed.total_items).toBe(count)
    await bytesOf(`/fr/repertoire/organismes/${manyOrganizationId}`)
  }, 300_000)
})

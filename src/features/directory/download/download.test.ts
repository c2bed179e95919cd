import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { hsdsId } from '../hsds-id.ts'
import { saveRecords } from '../save-records.ts'
import { loadDirectory } from '../shipped/load-directory.ts'

/** A Sunday evening in Quebec. */
const { clock } = aClock('2026-11-23T00:10:00Z')

let site: Site
let read: (path: string) => Promise<string>
beforeAll(async () => {
  site = await openSite({ clock })
  await loadDirectory(site.adminUrl)
  const visitor = site.as(null)
  read = (path) => visitor.read(path)
})
afterAll(() => site.close())

describe('the list in a file', () => {
  it('holds every service of the same search, and no formula', async () => {
    await asOwnerTx(site.adminUrl, (tx) =>
      saveRecords(
        tx,
        [{ id: hsdsId('formula'), kind: 'service', doc: { name: { fr: '=HYPERLINK("x")' }, status: 'active' } }],
        null,
      ),
    )
    const json = JSON.parse(await read('/fr/repertoire.json?besoin=youth-protection')) as { rows: { id: string }[] }
    expect(json.rows).toHaveLength(20)
    const csv = await read('/fr/repertoire.csv?q=hyperlink')
    expect(csv).toContain(`'=HYPERLINK`)
    const xlsx = await site.as(null).get('/en/directory.xlsx?need=shelter')
    expect(xlsx.headers.get('content-disposition')).toMatch(/tisserin-directory-2026-11-22\.xlsx/)
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { aService } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const pages = async (id: string) => ({
  fr: await site.as(null).read(`/fr/services/${id}`),
  en: await site.as(null).read(`/en/services/${id}`),
})
const confirm = (who: typeof table.lead, id: string) => who.send(`/fr/services/${id}/confirmer`, {})

it('names who checked a listing in the language of the page', async () => {
  const id = await aService(site, { stewardId: table.organization, networkId: table.network })
  await confirm(table.lead, id)

  const { fr, en } = await pages(id)
  expect(fr).toContain('par Maison Trame.')
  expect(en).toContain('by Weft House.')
  expect(en).not.toContain('Maison Trame')
  expect(await table.lead.read(`/en/services/${id}/history`)).toContain('by Weft House')
})

it('names a network that checked too', async () => {
  const id = await aService(site, { networkId: table.network })
  await confirm(table.coordinator, id)

  const { fr, en } = await pages(id)
  expect(fr).toContain('par Table d’ici.')
  expect(en).toContain('by Table from here.')
})

it('keeps the name it was given when that is not the keeper’s, and forgets the English one with it', async () => {
  const id = await aService(site, { stewardId: table.organization, networkId: table.network })
  await confirm(table.lead, id)
  await site.admin.query(`UPDATE directory_record SET assured_by = 'Un autre organisme' WHERE id = $1`, [id])

  const { en } = await pages(id)
  expect(en).toContain('by Un autre organisme.')
  expect(en).not.toContain('Weft House')
})

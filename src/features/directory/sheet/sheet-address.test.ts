import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { serviceCode } from '../addresses.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { hsdsId } from '../hsds-id.ts'
import { loadDirectory } from '../shipped/load-directory.ts'

const service = hsdsId('tisserin', 'shipped', 'tel-jeunes', 'service')

let site: Site
let code: string
beforeAll(async () => {
  site = await openSite()
  await loadDirectory(site.adminUrl)
  const { rows } = await site.admin.query<{ seq: string }>(`select seq from directory_record where id = $1`, [service])
  code = serviceCode(present(rows[0]).seq)
})
afterAll(() => site.close())

describe('the address of a sheet', () => {
  it.each([
    ['its HSDS id, as it once was', (id: string) => id, ''],
    ['its number typed otherwise', (_id: string, code: string) => code.toLowerCase().replace('s0', 's'), ''],
    ['the same with a list', (id: string) => id, '?s=S000001'],
  ])('is short and stable; %s leads there for ever', async (_name, typed, query) => {
    const answer = await site.as(null).get(`/en/services/${typed(service, code)}${query}`)

    expect(code).toMatch(/^S\d{6,}$/)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/en/services/${code}${query}`])
    expect((await site.as(null).get(`/en/services/${code}${query}`)).status).toBe(200)
  })

  it('is what the page itself, its paper, its list and its report say', async () => {
    const html = await site.as(null).read(`/fr/services/${code}`)

    expect(html).not.toContain(service)
    expect(html).toContain(`/fr/liste?s=${code}`)
    expect(html).toContain(`/fr/services/${code}/signaler`)
    expect(html).toContain(`tisserin.invalid/fr/services/${code}`)
  })

  it.each(['S0', 'S999999999999999', 'S-1', 'nothing', 'S1e3', randomUUID()])('names nothing as %s', async (code) => {
    for (const path of [`/fr/services/${code}`, `/fr/services/${code}/signaler`])
      expect((await site.as(null).get(path)).status).toBe(404)
  })

  it('is given once: nothing changes its number', async () => {
    await expect(
      site.admin.query(`update directory_record set seq = default where id = $1`, [service]),
    ).rejects.toThrow()
  })
})

it('is the one that results, organizations and lists lead to', async () => {
  const { rows } = await site.admin.query<{ id: string }>(
    `select organization_id as id from directory_record where id = $1`,
    [service],
  )
  const pages = [
    '/fr/repertoire?q=tel-jeunes',
    `/fr/repertoire/organismes/${present(rows[0]).id}`,
    `/fr/liste?s=${service}`,
  ]
  for (const page of pages) {
    const html = await site.as(null).read(page)

    expect(html, page).toContain(`/fr/services/${code}`)
    expect(html, page).not.toContain(`/services/${service}`)
  }
})

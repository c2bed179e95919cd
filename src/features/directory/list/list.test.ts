import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { baseUrl, openSite, type Site } from '../../network/test-site.ts'
import { serviceCode } from '../addresses.ts'
import { hsdsId } from '../hsds-id.ts'
import type { Doc } from '../model.ts'
import { loadDirectory } from '../shipped/load-directory.ts'
import { anEnteredService } from '../test-sheets.ts'

let site: Site
let network: string
let coordinator: string
beforeAll(async () => {
  const { clock } = aClock('2026-11-22T15:00:00Z') // a Sunday, 10 in the morning in Quebec
  site = await openSite({ clock })
  await loadDirectory(site.adminUrl)
  network = await aNetwork(site.admin)
  coordinator = await aSession(site.admin, await aCoordinator(site.admin, { network }))
})
afterAll(() => site.close())

const aService = (doc: Doc = {}) => anEnteredService(site, { network, coordinator }, { doc })

/** What a sheet is called in its address. */
const codeOf = async (id: string): Promise<string> => {
  const { rows } = await site.admin.query<{ seq: string }>(`select seq from directory_record where id = $1`, [id])
  return serviceCode(present(rows[0]).seq)
}

describe('a list to hand over', () => {
  const telJeunes = hsdsId('tisserin', 'shipped', 'tel-jeunes', 'service')

  it('is kept in the address, in its order, and nowhere else', async () => {
    const { service } = await aService()
    const before = await site.admin.query(`select count(*) from idempotency_key`)

    const answer = await site.as(null).get(`/fr/liste?s=${service},${telJeunes},${service},nothing`)
    const html = await answer.text()

    expect(html.indexOf('Un lit ce soir')).toBeLessThan(html.indexOf('Tel-jeunes'))
    expect(html).toContain(`/fr/liste?s=${await codeOf(telJeunes)}%2C${await codeOf(service)}`)
    expect(html).not.toContain(`/services/${service}`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await site.admin.query(`select count(*) from idempotency_key`)).toMatchObject({ rows: before.rows })
  })

  it('is given on by text message or mail with its address alone, or shown as a code to scan', async () => {
    const { service } = await aService()
    const code = await codeOf(service)
    const html = await site.as(null).read(`/fr/liste?s=${code}`)
    const address = `${baseUrl}/fr/liste?s=${code}`

    expect(html).toContain(`href="sms:?&amp;body=${encodeURIComponent(address)}"`)
    expect(html).toContain(`href="mailto:?subject=Une%20adresse&amp;body=${encodeURIComponent(address)}"`)
    expect(html).toMatch(/data-copy="address"[^>]* hidden/)
    expect(html).toContain('Code à balayer avec un téléphone')
  })

  it('has no title nor subject when it is discreet', async () => {
    const { service } = await aService({ description: { fr: 'Contre l’exploitation sexuelle.' } })

    const html = await site.as(null).read(`/fr/liste?discret=1&s=${service}`)
    const main = html.slice(html.indexOf('<main'))

    expect(html).toContain('<title>Accueil</title>')
    expect(html).not.toMatch(/Tisserin|class="(brand|selvedge|mark|foot)|icon\.svg/)
    expect(main).toContain('819\u00a0555-0119')
    expect(main).not.toMatch(/exploitation|Un lit|La Trame/i)
  })

  it('leaves out, when it is discreet, who has no number, and says so', async () => {
    const { service } = await aService()
    const numberless = hsdsId('tisserin', 'shipped', 'en-marge', 'service')
    const html = await site.as(null).read(`/fr/liste?discret=1&s=${service},${numberless}`)

    expect(html.match(/<li class="headed">/g)).toHaveLength(1)
    expect(html).toContain('Un service sans numéro connu n’y est pas\u00a0: le <a class="num" href="tel:211">')
  })

  it.each([
    ['/fr/liste?discret=1', 'Aucun numéro ici. Pour joindre quelqu’un'],
    ['/en/list?discreet=1', 'No number here. To reach someone'],
  ])('leads to a person when it is discreet and empty, at %s', async (path, said) => {
    const numberless = hsdsId('tisserin', 'shipped', 'en-marge', 'service')
    for (const listed of ['', '&s=', `&s=${numberless}`, `&s=${randomUUID()}`]) {
      const html = await site.as(null).read(`${path}${listed}`)
      const main = html.slice(html.indexOf('<main'))

      expect(main).toContain(said)
      expect(main).toMatch(/<p>[^<]*<a class="num" href="tel:211">/)
      expect(html).not.toMatch(/Tisserin|class="(brand|selvedge|mark|foot)|icon\.svg/)
      expect(main).not.toMatch(/En marge|exploitation/)
    }
  })

  it('says how many of its sheets are gone', async () => {
    expect(await site.as(null).read(`/en/list?s=${randomUUID()}`)).toContain(
      'One listing on this list no longer exists.',
    )
    expect(await site.as(null).read(`/fr/liste?s=${'x'.repeat(10_000)}`)).toContain('La liste est vide.')
  })
})

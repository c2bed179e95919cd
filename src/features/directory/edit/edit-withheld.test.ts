import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { editing, editOf, numbers } from './test-edits.ts'
import { aPlace, fieldsOf, recordOf, publicTextOf } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const { kept, edit } = editing(() => ({ site, table }))

describe('what is not told to everyone', () => {
  it('leaves no trace in what the public can be told: address, point and telephone', async () => {
    const id = await kept({ doc: { phones: numbers } })
    await edit(id, {
      address1: '12, rue Cachée',
      city: 'Ville-Tue',
      postalCode: 'g0g0g0',
      placeAudience: 'public',
      placeNameFr: 'La maison',
    })
    expect(await publicTextOf(site, id)).toMatch(/rue Cachée/)
    await edit(id, { placeAudience: 'partner', phone1Audience: 'network' })
    expect(await publicTextOf(site, id)).not.toMatch(/Cachée|Ville-Tue|G0G|555-0111/)
    const form = fieldsOf(await table.lead.read(editOf(id)))
    expect(form).toMatchObject({
      address1: ['12, rue Cachée'],
      postalCode: ['G0G 0G0'],
      placeAudience: ['partner'],
      phone1Number: ['819-555-0111'],
      phone1Audience: ['network'],
    })
    const visitor = await site.as(null).read(href('fr', addresses.service, { code: id }))
    expect(visitor).not.toMatch(/Cachée|Ville-Tue|G0G|555-0111/)
  })

  it('stays withheld when only the point was, and when another line is corrected', async () => {
    const id = await kept()
    const point = { latitude: 46.123, longitude: -72.987 }
    await aPlace(site, id, { stewardId: table.organization, networkId: table.network, withheld: { partner: point } })
    await edit(id, { descriptionFr: 'Changée.' })
    expect(await publicTextOf(site, id)).not.toMatch(/46\.123|72\.987/)
    const { rows } = await site.admin.query('SELECT doc FROM directory_withheld WHERE doc ? $1', ['latitude'])
    expect(rows).toEqual([{ doc: point }])
  })

  it('forgets the point of an address that changed', async () => {
    const id = await kept()
    const address = {
      id: '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f70',
      address_1: '1, rue Vieille',
      city: 'Ville',
      state_province: 'QC',
      postal_code: 'G0X 1A0',
      country: 'CA',
      address_type: 'physical',
    }
    await aPlace(site, id, {
      stewardId: table.organization,
      networkId: table.network,
      withheld: { partner: { addresses: [address], latitude: 46.5, longitude: -72.5 } },
    })
    await edit(id, { address1: '2, rue Neuve' })
    const { rows } = await site.admin.query(`SELECT doc FROM directory_withheld WHERE doc::text LIKE '%Neuve%'`)
    expect(rows).toMatchObject([{ doc: { addresses: [{ address_1: '2, rue Neuve' }] } }])
    expect(rows[0]?.doc).not.toHaveProperty('latitude')
  })

  it('does not come back when a version from before is restored', async () => {
    const id = await kept({ doc: { phones: numbers } })
    await edit(id, { phone1Audience: 'partner', descriptionFr: 'Deuxième.' })
    const history = href('fr', addresses.serviceHistory, { id })
    const page = await table.lead.read(history)
    expect(page).toContain('Léa Responsable')
    expect(page).toContain('Deuxième.')
    const lock = /name="lock" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect((await table.lead.send(history, { restore: '1', lock }, { page })).status).toBe(303)
    expect((await recordOf(site, id)).doc).toMatchObject({ description: { fr: 'Une écoute.' } })
    expect(await publicTextOf(site, id)).not.toContain('555-0111')
    expect(await site.deeds(table.organization)).toContain('service.restored')
  })
})

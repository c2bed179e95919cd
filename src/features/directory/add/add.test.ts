import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { fieldsOf, recordOf } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  desk = href('fr', addresses.desk, { networkId: table.network })
})
afterAll(() => site.close())

describe('adding a sheet', () => {
  const add = () => href('fr', addresses.addSheet, { networkId: table.network })
  const typed = {
    organizationFr: 'Halte-Répit du Nord',
    nameFr: 'Halte du midi',
    descriptionFr: 'Un repas chaud, sans rien demander.',
    status: 'active',
    hoursKind: 'unknown',
    phone1Number: '819 555-0177',
    phone1Type: 'voice',
    phone1Audience: 'public',
    needs: ['food'],
    regions: ['04'],
    address1: '5, rue du Pain',
    city: 'Le Bourg',
    postalCode: 'G0X 1A0',
    placeAudience: 'public',
  }
  const named = async (name: string): Promise<string[]> =>
    (
      await site.admin.query<{ id: string }>(
        `SELECT id FROM directory_record WHERE kind = 'service' AND doc->'name'->>'fr' = $1`,
        [name],
      )
    ).rows.map(({ id }) => id)

  it('enters the service, its place and its organization, found at once by the search', async () => {
    const answer = await table.coordinator.send(add(), typed)
    expect([answer.status, whereTo(answer)]).toEqual([303, desk])
    const [id = ''] = await named('Halte du midi')
    expect(await recordOf(site, id)).toMatchObject({ network_id: table.network, steward_id: null })
    const { rows } = await site.admin.query('SELECT town, needs, regions FROM service_search WHERE service_id = $1', [
      id,
    ])
    expect(rows).toMatchObject([{ town: 'Le Bourg', regions: ['04'] }])
    expect(await site.deeds(table.network)).toContain('service.added')
  })

  it('shows a near name or the same number before saving, and adds only when told that it is another', async () => {
    const twin = {
      ...typed,
      nameFr: 'HALTE DU MIDI',
      phone1Number: '(819) 555-0177',
      organizationFr: 'Halte-repit du nord',
    }
    const answer = await table.coordinator.send(add(), twin)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('même numéro, nom semblable')
    expect(page).toContain('value="(819) 555-0177"')
    expect(await named('HALTE DU MIDI')).toEqual([])
    await table.coordinator.post(add(), { ...fieldsOf(page), different: 'yes' })
    expect(await named('HALTE DU MIDI')).toHaveLength(1)
    const { rows } = await site.admin.query(
      `SELECT count(*)::int AS n FROM directory_record WHERE kind = 'organization' AND doc::text LIKE '%Halte-%'`,
    )
    expect(rows[0]?.n).toBe(1)
  })

  it('asks for which organization, and keeps what was typed', async () => {
    const answer = await table.coordinator.send(add(), { ...typed, nameFr: 'Autre', organizationFr: '' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('organizationFr-error')
    expect(page).toContain('Un repas chaud')
  })

  it('ticks « right today » beforehand for one’s own service only', async () => {
    const own = href('fr', addresses.addService, { organizationId: table.organization })
    expect(fieldsOf(await table.lead.read(own))['assure']).toEqual(['yes'])
    expect(fieldsOf(await table.coordinator.read(add()))['assure']).toBeUndefined()
  })

  it('is done by a lead for their own organization, which keeps it', async () => {
    const path = href('fr', addresses.addService, { organizationId: table.organization })
    const { organizationFr: _none, ...own } = { ...typed, nameFr: 'Accueil de nuit', phone1Number: '819 555-0188' }
    await table.lead.send(path, own)
    const [id = ''] = await named('Accueil de nuit')
    expect(await recordOf(site, id)).toMatchObject({ steward_id: table.organization, network_id: table.network })
  })
})

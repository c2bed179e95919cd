import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aNetwork } from '../../../../tests/people.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aPlace, aService, need, recordOf, type ServiceFacts } from '../test-sheets.ts'
import { aSuggestion } from '../test-suggestions.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  desk = href('fr', addresses.desk, { networkId: table.network })
})
afterAll(() => site.close())

const ofTable = (facts: ServiceFacts = {}) => aService(site, { networkId: table.network, ...facts })

describe('merging two sheets', () => {
  const mergeOf = (id: string) => href('fr', addresses.mergeService, { id })
  const twins = async () => {
    const kept = await ofTable({
      name: { fr: 'Le Pont' },
      doc: { attributes: [need('food')] },
      withheld: { partner: { email: 'direct@pont.invalid' } },
    })
    const other = await ofTable({
      name: { fr: 'Pont (le)', en: 'The Bridge' },
      doc: { attributes: [need('shelter')], email: 'direct@pont.invalid', url: 'https://pont.invalid/' },
    })
    return { kept, other, place: await aPlace(site, other, { networkId: table.network }) }
  }

  it('fills what the kept one does not say, carries places and reports, and leaves a tombstone that says where', async () => {
    const { kept, other, place } = await twins()
    const suggestion = await aSuggestion(site, other)
    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)
    expect(page).toContain('ne se défait pas')
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    const fields = { with: other, kept: hidden('kept'), other: hidden('other') }
    expect(
      (await table.coordinator.send(`${mergeOf(kept)}?with=${other}`, fields, { page, to: mergeOf(kept) })).status,
    ).toBe(303)
    const record = await recordOf(site, kept)
    expect(record.doc).toMatchObject({ name: { fr: 'Le Pont', en: 'The Bridge' }, url: 'https://pont.invalid/' })
    expect(record.doc['attributes']).toHaveLength(2)
    expect(record.doc).not.toHaveProperty('email')
    expect(await recordOf(site, other)).toMatchObject({ status: 'merged', merged_into: kept, doc: {} })
    const { rows } = await site.admin.query(`SELECT service_id FROM directory_record WHERE location_id = $1`, [place])
    expect(rows).toEqual([{ service_id: kept }])
    const moved = await site.admin.query('SELECT record_id FROM directory_suggestion WHERE id = $1', [suggestion])
    expect(moved.rows).toEqual([{ record_id: kept }])
  })

  it('is refused when one of the two changed since they were compared', async () => {
    const { kept, other } = await twins()
    const page = await table.coordinator.read(`${mergeOf(kept)}?with=${other}`)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
    await site.admin.query(
      `UPDATE directory_record SET doc = doc || '{"email": "nouveau@pont.invalid"}' WHERE id = $1`,
      [other],
    )
    const answer = await table.coordinator.send(
      `${mergeOf(kept)}?with=${other}`,
      { with: other, kept: hidden('kept'), other: hidden('other') },
      { page, to: mergeOf(kept) },
    )
    expect(answer.status).toBe(409)
    expect((await recordOf(site, other)).status).toBe('published')
  })

  it('is not a lead’s, nor with a sheet kept elsewhere', async () => {
    const own = await ofTable({ stewardId: table.organization })
    expect((await table.lead.get(mergeOf(own))).status).toBe(404)
    const foreign = await aService(site, { networkId: await aNetwork(site.admin) })
    expect((await table.coordinator.get(`${mergeOf(own)}?with=${foreign}`)).status).toBe(404)
    expect((await table.coordinator.get(`${mergeOf(own)}?with=${own}`)).status).toBe(404)
  })

  it('is proposed where two sheets look alike', async () => {
    await ofTable({ name: { fr: 'Maison des jeunes du Lac', en: 'Lake youth centre' } })
    await ofTable({ name: { fr: 'Maison des jeunes du lac', en: 'Youth centre of the lake' } })
    expect(await table.coordinator.read(desk)).toContain(`${desk}?doubles=1`)
    expect(await table.coordinator.read(`${desk}?doubles=1`)).toContain('Comparer Maison des jeunes du')
  })
})

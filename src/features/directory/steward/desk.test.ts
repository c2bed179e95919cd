import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { needTermId } from '../needs.ts'
import { aPlace, aService, fieldsOf, recordOf, type ServiceFacts } from './test-sheets.ts'

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

async function aSuggestion(
  record: string | null,
  facts: { kind?: string; body?: string; age?: string } = {},
): Promise<string> {
  const id = randomUUID()
  await site.admin.query(
    `INSERT INTO directory_suggestion (id, record_id, kind, body, language, created_at) VALUES ($1, $2, $3, $4, 'fr', now() - $5::interval)`,
    [id, record, facts.kind ?? 'wrong-number', facts.body ?? 'Le numéro ne répond plus.', facts.age ?? '1 day'],
  )
  return id
}
const suggestionOf = (suggestionId: string, networkId = table.network) =>
  href('fr', addresses.suggestion, { networkId, suggestionId })
const stateOf = async (id: string) =>
  (await site.admin.query('SELECT status, handled_by FROM directory_suggestion WHERE id = $1', [id])).rows[0]

describe('the desk', () => {
  it('counts what awaits, and each count leads to its list', async () => {
    const stale = await ofTable({ name: { fr: 'Vieille fiche', en: 'Old sheet' }, assuredOn: '2024-01-01' })
    const oneSided = await ofTable({ name: { fr: 'Sans anglais' }, assuredOn: '2026-09-01' })
    await aService(site, { name: { fr: 'Fiche de tout le monde', en: 'Everyone’s' } })
    await aService(site, {
      name: { fr: 'Fiche d’une autre table', en: 'Elsewhere' },
      networkId: await aNetwork(site.admin),
    })
    const all = await table.coordinator.read(desk)
    expect(all).toContain('Fiche de tout le monde')
    expect(all).not.toContain('Fiche d’une autre table')
    const staleOnes = await table.coordinator.read(`${desk}?file=stale`)
    expect(staleOnes).toContain(stale)
    expect(staleOnes).not.toContain(oneSided)
    expect(await table.coordinator.read(`${desk}?queue=language`)).toContain(oneSided)
    expect((await table.coordinator.get(`${desk}?file=rien&page=999999`)).status).toBe(200)
  })

  it('leaves in a file, queue by queue', async () => {
    const path = href('fr', addresses.deskCsv, { networkId: table.network })
    const file = await table.coordinator.get(`${path}?file=language`)
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/)
    const text = await file.text()
    expect(text).toContain('Sans anglais')
    expect(text).not.toContain('Vieille fiche')
  })

  it('brings back to the same list who confirms from it', async () => {
    const id = await ofTable()
    const page = await table.coordinator.read(`${desk}?file=never`)
    const form = new RegExp(`<form[^>]*/${id}/confirmer"[\\s\\S]*?</form>`).exec(page)?.[0] ?? ''
    const fields = Object.fromEntries(
      [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, a, b]) => [a ?? '', b ?? '']),
    )
    const answer = await table.coordinator.post(href('fr', addresses.confirmService, { id }), fields)
    expect(whereTo(answer)).toBe(`${desk}?file=never`)
    expect((await recordOf(site, id)).assured_by).toBe('Table d’ici')
    const forged = { ...fields, key: randomUUID(), queue: 'x&page=9', page: '-1' }
    expect(whereTo(await table.coordinator.post(href('fr', addresses.confirmService, { id }), forged))).toBe(desk)
  })

  it('is for who coordinates that network, and nobody else', async () => {
    const other = site.as(
      await aSession(site.admin, await aCoordinator(site.admin, { network: await aNetwork(site.admin) })),
    )
    for (const address of [
      addresses.desk,
      addresses.addSheet,
      addresses.coverage,
      addresses.missingNeeds,
      addresses.deskCsv,
    ])
      expect((await other.get(href('fr', address, { networkId: table.network }))).status).toBe(404)
  })
})

describe('what people say is wrong', () => {
  it('stands beside the sheet, and is settled when the sheet is corrected', async () => {
    const id = await ofTable({ doc: { phones: [{ id: randomUUID(), number: '819-555-0123', type: 'voice' }] } })
    const suggestion = await aSuggestion(id)
    const page = await table.coordinator.read(suggestionOf(suggestion))
    expect(page).toContain('Le numéro ne répond plus.')
    expect(page).toContain('819\u00a0555-0123')
    expect(page).toContain(`?suggestion=${suggestion}#section-reach"`)
    const edit = `${href('fr', addresses.editService, { id })}?suggestion=${suggestion}`
    expect(page).toContain(edit)
    const form = await table.coordinator.read(edit)
    expect(form).toContain('Le numéro ne répond plus.')
    await table.coordinator.post(href('fr', addresses.editService, { id }), {
      ...fieldsOf(form),
      phone1Number: '819-555-0124',
    })
    expect(await stateOf(suggestion)).toEqual({ status: 'applied', handled_by: table.coordinatorId })
  })

  it('still awaits when its sheet was saved with nothing changed', async () => {
    const id = await ofTable()
    const suggestion = await aSuggestion(id)
    const edit = `${href('fr', addresses.editService, { id })}?suggestion=${suggestion}`
    const fields = fieldsOf(await table.coordinator.read(edit))
    expect(fields['suggestion']).toEqual([suggestion])
    await table.coordinator.post(href('fr', addresses.editService, { id }), fields)
    expect((await stateOf(suggestion)).status).toBe('new')
  })

  it('is decided once when two people decide at the same time', async () => {
    const suggestion = await aSuggestion(await ofTable())
    const second = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: table.network })))
    const pages = await Promise.all([table.coordinator, second].map((who) => who.read(suggestionOf(suggestion))))
    await Promise.all([
      table.coordinator.send(suggestionOf(suggestion), { decision: 'applied' }, { page: pages[0] ?? '' }),
      second.send(suggestionOf(suggestion), { decision: 'set-aside' }, { page: pages[1] ?? '' }),
    ])
    const { rows } = await site.admin.query(`SELECT count(*)::int AS n FROM audit_event WHERE subject_id = $1`, [
      suggestion,
    ])
    expect(rows[0]?.n).toBe(1)
  })

  it('goes to the lead of the sheet, from their own page', async () => {
    const id = await ofTable({ stewardId: table.organization })
    const suggestion = await aSuggestion(id, { kind: 'wrong-hours' })
    const page = await table.lead.read(href('fr', addresses.ownServices, { organizationId: table.organization }))
    expect(page).toContain(suggestionOf(suggestion))
    expect((await table.lead.get(suggestionOf(suggestion))).status).toBe(200)
  })

  it('is nothing from another network, to a lead of something else, or for a service of theirs that is not listed', async () => {
    const other = await aNetwork(site.admin)
    const elsewhere = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: other })))
    const suggestion = await aSuggestion(await ofTable())
    expect((await elsewhere.get(suggestionOf(suggestion))).status).toBe(404)
    expect((await elsewhere.get(suggestionOf(suggestion, other))).status).toBe(404)
    expect((await table.lead.get(suggestionOf(suggestion))).status).toBe(404)
    expect((await table.lead.get(suggestionOf(await aSuggestion(null, { kind: 'not-listed' })))).status).toBe(404)
  })
})

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

describe('merging two sheets', () => {
  const mergeOf = (id: string) => href('fr', addresses.mergeService, { id })
  const need = (code: string) => ({ id: randomUUID(), link_type: 'taxonomy_term', taxonomy_term_id: needTermId(code) })
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
    const suggestion = await aSuggestion(other)
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

describe('what is covered and what is missing', () => {
  const need = (code: string) => ({ id: randomUUID(), link_type: 'taxonomy_term', taxonomy_term_id: needTermId(code) })
  const area = (extent: string) => ({ id: randomUUID(), extent, extent_type: 'region' })

  it('counts services by need, region and age, and says « not known yet » where there is none', async () => {
    await ofTable({
      doc: { attributes: [need('shelter')], service_areas: [area('04')], minimum_age: 14, maximum_age: 17 },
    })
    await ofTable({ doc: { attributes: [need('police')], service_areas: [area('QC')] } })
    const path = href('fr', addresses.coverage, { networkId: table.network })
    const byAge = await table.coordinator.read(`${path}?region=04&besoin=safety`)
    const row = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*besoin=shelter[\s\S]*?<\/tr>/.exec(byAge)?.[0] ?? ''
    expect(row).toContain('pas encore connu')
    expect(row).toMatch(/href="[^"]*besoin=shelter[^"]*region=04[^"]*age=14"/)
    expect(row.match(/>\s*pas encore connu/g)).toHaveLength(4)
    const csv = await (
      await table.coordinator.get(href('fr', addresses.coverageCsv, { networkId: table.network }))
    ).text()
    expect(csv).toMatch(/shelter 04 14-17;[^\r]*;1\r/)
    expect(csv).toMatch(/shelter 04 18-24;[^\r]*;\r/)
    expect(csv).toMatch(/police 04 14-17;[^\r]*;\r/)
    expect(csv).toMatch(/police QC 14-17;[^\r]*;1\r/)
  })

  it('tells a missing need from three searches up, and only counts the others', async () => {
    const miss = (code: string, region: string, searches: number, weeks: number) =>
      site.admin.query(
        `INSERT INTO search_miss (day, language, need, region, age_band, searches) VALUES (date_trunc('week', now() - make_interval(weeks => $4))::date, 'fr', $1, $2, '', $3)`,
        [code, region, searches, weeks],
      )
    await miss('housing', '04', 2, 1)
    await miss('housing', '04', 1, 3)
    await miss('transport', '04', 2, 1)
    await miss('food', '06', 9, 1)
    await miss('police', '04', 9, 40)
    const path = href('fr', addresses.missingNeeds, { networkId: table.network })
    const page = await table.coordinator.read(path)
    expect(page).toMatch(/<th[^>]*>[^<]*(?:Logement|logement)[^<]*<\/th>[\s\S]*?>3</)
    expect(page).toContain('Une autre recherche a été faite moins de 3 fois')
    const csv = await (
      await table.coordinator.get(href('fr', addresses.missingNeedsCsv, { networkId: table.network }))
    ).text()
    expect(csv).toContain('housing 04')
    expect(csv).not.toMatch(/transport|food|police/)
    expect(await table.coordinator.read(`${path}?semaines=52`)).toContain('>9<')
  })
})

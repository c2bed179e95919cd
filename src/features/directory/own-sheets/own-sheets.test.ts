import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock } from '../../../../tests/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aService, recordOf } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock: aClock().clock })
  table = await aTable(site)
})
afterAll(() => site.close())

const own = (organizationId: string) => href('fr', addresses.ownServices, { organizationId })
const kept = (facts: Parameters<typeof aService>[1] = {}) =>
  aService(site, { stewardId: table.organization, networkId: table.network, ...facts })
const today = '2026-12-07'
const reading = (id: string) => href('fr', addresses.confirmService, { id })
/** The one button of the page that shows a sheet whole. */
const tap = (id: string, page: string, who = table.lead): Promise<Response> => who.send(reading(id), {}, { page })
const undoing = (id: string) => href('fr', addresses.undoCheck, { id })

describe('our services: still correct?', () => {
  it('says what will be there, and offers the first act, when nothing is', async () => {
    const { lead, organization } = await aTable(site)
    const page = await lead.read(own(organization))
    expect(page).toContain('Pas encore de service')
    expect(page).toContain(href('fr', addresses.addService, { organizationId: organization }))
  })

  it('is certified only beside all that it says, in the name of the organization and never of a person', async () => {
    const id = await kept({
      name: { fr: 'Halte du soir' },
      assuredOn: '2024-02-01',
      doc: { phones: [{ id: 'a', number: '819 555-0142' }], email: 'soir@halte.invalid', minimum_age: 14 },
      withheld: { partner: { url: 'https://interne.halte.invalid/' } },
    })
    const page = await table.lead.read(own(table.organization))
    expect(page).toMatch(/Halte du soir[\s\S]*à vérifier/)
    expect(page).toContain('pas encore en anglais')
    expect(page).toContain(`href="${reading(id)}`)
    expect(page).not.toMatch(/<form[^>]*confirmer/)
    const sheet = await table.lead.read(reading(id))
    for (const said of ['Halte du soir', 'soir@halte.invalid', '14', 'Une écoute.', 'interne.halte'])
      expect(sheet).toContain(said)
    expect(sheet).toMatch(/819.555.0142/)
    const answer = await tap(id, sheet)
    expect([answer.status, whereTo(answer)]).toEqual([303, `${own(table.organization)}?done=${id}`])
    expect(await table.lead.read(whereTo(answer) ?? '')).toMatch(/«\sHalte du soir\s»\s+est vérifiée aujourd’hui/)
    expect(await recordOf(site, id)).toMatchObject({
      assured_on: today,
      assured_by: 'Maison Trame',
      version: 2,
    })
    const { rows } = await site.admin.query('SELECT assured_on::text FROM service_search WHERE service_id = $1', [id])
    expect(rows).toEqual([{ assured_on: today }])
    expect(await site.deeds(table.organization)).toContain('service.confirmed')
  })

  it('is taken back: the check before counts again; not once the sheet was changed, nor for someone else', async () => {
    const id = await kept({ assuredOn: '2024-02-01' })
    const list = own(table.organization)
    await table.lead.send(reading(id), {})
    expect((await recordOf(site, id)).assured_on).toBe(today)
    const other = await aTable(site)
    expect((await other.lead.send(own(other.organization), {}, { to: undoing(id) })).status).toBe(404)

    await table.lead.send(list, {}, { to: undoing(id) })

    expect(await recordOf(site, id)).toMatchObject({ assured_on: '2024-02-01' })
    await table.lead.send(reading(id), {})
    await site.admin.query(`UPDATE directory_record SET doc = doc || '{"email": "neuf@trame.invalid"}' WHERE id = $1`, [
      id,
    ])
    await table.lead.send(list, {}, { to: undoing(id) })
    expect((await recordOf(site, id)).assured_on).toBe(today)
  })

  it('confirms at once those that were read whole and ticked, and no other', async () => {
    const ids = [await kept(), await kept({ assuredOn: '2023-01-01' })]
    const left = await kept({ assuredOn: '2023-01-01', doc: { email: 'reste@trame.invalid' } })
    const many = href('fr', addresses.confirmOwnServices, { organizationId: table.organization })
    const page = await table.lead.read(many)
    expect(page).toContain('reste@trame.invalid')
    expect(page).not.toContain('checked=')
    const seen = [...page.matchAll(/value="([\da-f-]{36})\.(\d+)"/g)].flatMap(([, id = '', version = '']) =>
      ids.includes(id) ? [`${id}.${version}`] : [],
    )
    expect((await table.lead.send(many, {}, { page })).status).toBe(422)
    const answer = await table.lead.send(many, { seen }, { page })
    expect((await recordOf(site, left)).assured_on).toBe('2023-01-01')
    expect(answer.status).toBe(303)
    for (const id of ids) expect((await recordOf(site, id)).assured_on).toBe(today)
  })

  it('does not confirm what a colleague changed after the list was shown', async () => {
    const id = await kept()
    const page = await table.lead.read(reading(id))
    await site.admin.query(
      `UPDATE directory_record SET doc = doc || '{"email": "ecoute@trame.invalid"}' WHERE id = $1`,
      [id],
    )
    await tap(id, page)
    expect((await recordOf(site, id)).assured_on).toBeNull()
    expect(await table.lead.read(own(table.organization))).toContain('modifiée entre-temps')
  })

  it('leaves alone a sheet of someone else that was slipped into the form', async () => {
    const foreign = await aService(site, { stewardId: await anOrganization(site.admin), assuredOn: '2024-01-01' })
    await kept()
    const many = href('fr', addresses.confirmOwnServices, { organizationId: table.organization })
    await table.lead.send(many, { seen: [`${foreign}.1`, 'x', ''] })
    expect((await recordOf(site, foreign)).assured_on).toBe('2024-01-01')
    expect((await table.lead.get(reading(foreign))).status).toBe(404)
    expect((await tap(foreign, await table.lead.read(own(table.organization)))).status).toBe(404)
  })

  it('is nothing to who does not lead there', async () => {
    const colleague = await aMembership(site.admin, { organization: table.organization, role: 'worker' })
    const stranger = await aMembership(site.admin, { organization: await anOrganization(site.admin), role: 'lead' })
    const id = await kept()
    for (const { person } of [colleague, stranger]) {
      const visitor = site.as(await aSession(site.admin, person))
      for (const path of [
        own(table.organization),
        href('fr', addresses.editService, { id }),
        href('fr', addresses.serviceStatus, { id }),
        href('fr', addresses.serviceHistory, { id }),
        href('fr', addresses.mergeService, { id }),
        href('fr', addresses.addService, { organizationId: table.organization }),
      ])
        expect((await visitor.get(path)).status, path).toBe(404)
    }
  })
})

describe('the state of a sheet', () => {
  const statusOf = (id: string) => href('fr', addresses.serviceStatus, { id })

  it('is hidden and shown again by a person, out of the search meanwhile', async () => {
    const id = await kept()
    await table.lead.send(statusOf(id), { to: 'hidden' })
    const indexed = async () =>
      (await site.admin.query('SELECT FROM service_search WHERE service_id = $1', [id])).rowCount
    expect([(await recordOf(site, id)).status, await indexed()]).toEqual(['hidden', 0])
    await table.lead.send(statusOf(id), { to: 'published' })
    expect([(await recordOf(site, id)).status, await indexed()]).toEqual(['published', 1])
  })

  it('is withdrawn only past a page that says it cannot be undone, and leaves a tombstone without words', async () => {
    const id = await kept({ name: { fr: 'Nom à oublier' }, withheld: { partner: { email: 'secret@trame.invalid' } } })
    const page = await table.lead.read(`${statusOf(id)}?to=deleted`)
    expect(page).toContain('ne revient pas')
    await table.lead.send(`${statusOf(id)}?to=deleted`, { to: 'deleted' }, { to: statusOf(id) })
    expect(await recordOf(site, id)).toMatchObject({ status: 'deleted', doc: {}, withheld: [] })
    expect((await site.admin.query('SELECT FROM directory_withheld WHERE record_id = $1', [id])).rowCount).toBe(0)
    expect((await table.lead.get(statusOf(id))).status).toBe(404)
  })

  it('gives a common sheet to an organization of the network, whose lead then keeps it', async () => {
    const id = await aService(site)
    await table.coordinator.send(statusOf(id), { steward: table.organization })
    expect(await recordOf(site, id)).toMatchObject({ steward_id: table.organization, network_id: table.network })
    expect((await table.lead.get(href('fr', addresses.editService, { id }))).status).toBe(200)
  })

  it('gives nothing to an organization of another network', async () => {
    const id = await aService(site)
    const answer = await table.coordinator.send(statusOf(id), { steward: await anOrganization(site.admin) })
    expect(answer.status).toBe(422)
    expect((await recordOf(site, id)).steward_id).toBeNull()
  })
})

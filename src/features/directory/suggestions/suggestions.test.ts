import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aService, fieldsOf, type ServiceFacts } from '../test-sheets.ts'
import { aSuggestion } from '../test-suggestions.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

const ofTable = (facts: ServiceFacts = {}) => aService(site, { networkId: table.network, ...facts })

const suggestionOf = (suggestionId: string, networkId = table.network) =>
  href('fr', addresses.suggestion, { networkId, suggestionId })
const stateOf = async (id: string) =>
  (await site.admin.query('SELECT status, handled_by FROM directory_suggestion WHERE id = $1', [id])).rows[0]

describe('what people say is wrong', () => {
  it('stands beside the sheet, and is settled when the sheet is corrected', async () => {
    const id = await ofTable({ doc: { phones: [{ id: randomUUID(), number: '819-555-0123', type: 'voice' }] } })
    const suggestion = await aSuggestion(site, id)
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
    const suggestion = await aSuggestion(site, id)
    const edit = `${href('fr', addresses.editService, { id })}?suggestion=${suggestion}`
    const fields = fieldsOf(await table.coordinator.read(edit))
    expect(fields['suggestion']).toEqual([suggestion])
    await table.coordinator.post(href('fr', addresses.editService, { id }), fields)
    expect((await stateOf(suggestion)).status).toBe('new')
  })

  it('is decided once when two people decide at the same time', async () => {
    const suggestion = await aSuggestion(site, await ofTable())
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
    const suggestion = await aSuggestion(site, id, { kind: 'wrong-hours' })
    const page = await table.lead.read(href('fr', addresses.ownServices, { organizationId: table.organization }))
    expect(page).toContain(suggestionOf(suggestion))
    expect((await table.lead.get(suggestionOf(suggestion))).status).toBe(200)
  })

  it('is nothing from another network, to a lead of something else, or for a service of theirs that is not listed', async () => {
    const other = await aNetwork(site.admin)
    const elsewhere = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: other })))
    const suggestion = await aSuggestion(site, await ofTable())
    expect((await elsewhere.get(suggestionOf(suggestion))).status).toBe(404)
    expect((await elsewhere.get(suggestionOf(suggestion, other))).status).toBe(404)
    expect((await table.lead.get(suggestionOf(suggestion))).status).toBe(404)
    expect((await table.lead.get(suggestionOf(await aSuggestion(site, null, { kind: 'not-listed' })))).status).toBe(404)
  })
})

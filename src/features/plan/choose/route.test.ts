import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aPerson, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { actionsOf, codesOf } from '../test-chosen.ts'
import { aClock } from '../test-plan.ts'

const time = aClock()
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
})

describe('choosing', () => {
  let adoption: string
  let path: string
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, { organization: table.organization, person: table.leadId })
    path = `/fr/plans/${adoption}/actions`
  })

  it('takes each action ticked, with all its outcomes, in the order of the plan', async () => {
    const answer = await table.lead.send(path, { actions: ['A9', 'A3'] })
    const actions = await actionsOf(site, adoption)

    expect(whereTo(answer)).toBe(`/fr/plans/${adoption}/ordre`)
    expect(actions.map(({ code, rank }) => [code, rank])).toEqual([
      ['A3', 1],
      ['A9', 2],
    ])
    expect(actions[0]?.outcomes).toEqual(['3a', '3b'])
  })

  it('shows the 27 actions and marks what fits the sector', async () => {
    const html = await table.lead.read(path)
    const school = await anOrganization(site.admin, { sector: 'education', network: table.network })
    const lead = await aMembership(site.admin, { organization: school, role: 'lead' })
    const other = await anAdoption(site.admin, { organization: school, person: lead.person })
    const visitor = site.as(await aSession(site.admin, lead.person))

    expect(html.match(/type="checkbox" value="A\d+"/g)).toHaveLength(27)
    expect(html.match(/Convient à votre secteur/g)).toHaveLength(26)
    expect(await table.lead.read(`${path}?fits=sector`)).not.toContain('value="A20"')
    expect((await visitor.read(`/fr/plans/${other}/actions`)).match(/Convient à votre secteur/g)).toHaveLength(27)
  })

  it('hides what was noted as heavy, never what is chosen', async () => {
    await anAdoptedAction(site.admin, { adoption, action: 'A3', effort: 'heavy' })
    const before = await anAdoption(site.admin, {
      organization: table.organization,
      person: table.leadId,
      startsOn: '2025-09-01',
      endsOn: '2026-08-31',
    })
    await anAdoptedAction(site.admin, { adoption: before, action: 'A9', effort: 'heavy' })
    const html = await table.lead.read(`${path}?fits=means`)

    expect(html).toContain('value="A3"')
    expect(html).not.toContain('value="A9"')
    expect(html).toContain('1 action est cachée.')
  })

  it('says what is lost before an action in which something was written leaves the plan', async () => {
    await anAdoptedAction(site.admin, { adoption, action: 'A6' })
    await table.lead.send(`/fr/plans/${adoption}/actions/ajouter`, { objective: '1', titleFr: 'La nôtre', titleEn: '' })
    const own = await actionsOf(site, adoption)
    expect(own).toHaveLength(2)

    const asked = await table.lead.send(path, { actions: ['A9'] })
    const html = await asked.text()

    expect(asked.status).toBe(422)
    const lost = /<h2>Ce qui sera perdu<\/h2>(.*?)<h2>/s.exec(html)?.[1]
    expect(lost?.match(/«[^»]*»/g)).toEqual(['« La nôtre »'])
    expect(await actionsOf(site, adoption)).toEqual(own)
    const done = await table.lead.send(path, { actions: ['A9'] }, { page: html })
    expect(whereTo(done)).toContain('/plan?adoption=')
    expect(await codesOf(site, adoption)).toEqual(['A9'])
  })

  it('gives up what was not begun, and refuses to give up what was, keeping the ticks', async () => {
    const begun = await anAdoptedAction(site.admin, { adoption, action: 'A3' })
    await anAdoptedAction(site.admin, { adoption, action: 'A6' })
    await anUpdate(site.admin, { action: begun, person: table.leadId, to: '20' })

    const refused = await table.lead.send(path, { actions: ['A9'] })
    const html = await refused.text()
    const done = await table.lead.send(path, { actions: ['A3', 'A9'] })

    expect(refused.status).toBe(422)
    expect(html).toContain('impossible à retirer')
    expect(html).toMatch(/value="A9" checked/)
    expect(done.status).toBe(303)
    expect(await codesOf(site, adoption)).toEqual(['A3', 'A9'])
    expect(await site.deeds(table.organization)).toEqual(expect.arrayContaining(['action.chosen', 'action.unchosen']))
  })

  it('joins the ticks of two leads at once instead of losing one’s', async () => {
    const page = await table.lead.read(path)
    await table.lead.send(path, { actions: ['A3'] })
    const late = await table.lead.send(path, { actions: ['A6'] }, { page })
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toMatch(/value="A3" checked/)
    expect(html).toMatch(/value="A6" checked/)
    expect(html).toContain('Campagnes au message adapté')
    expect(await codesOf(site, adoption)).toEqual(['A3'])
  })

  it('chooses once, 20 sends of one form at once', async () => {
    const page = await table.lead.read(path)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => table.lead.send(path, { actions: ['A3', 'A6'] }, { page })),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await codesOf(site, adoption)).toEqual(['A3', 'A6'])
  })

  it('takes no action that the plan does not have', async () => {
    const answer = await table.lead.send(path, { actions: ['A3', 'A99', '__proto__'] })

    expect(answer.status).toBe(409)
    expect(await codesOf(site, adoption)).toEqual([])
  })

  it('knows nothing of the adoption of another organization', async () => {
    const elsewhere = await anOrganization(site.admin)
    const theirs = await anAdoption(site.admin, { organization: elsewhere, person: await aPerson(site.admin) })
    for (const id of [theirs, randomUUID(), 'abc'])
      for (const page of ['actions', 'ordre', 'actions/ajouter', 'nouvelle-version'])
        expect((await table.lead.get(`/fr/plans/${id}/${page}`)).status).toBe(404)
    const own = await table.lead.read(path)
    const answer = await table.lead.send(path, { actions: ['A3'] }, { page: own, to: `/fr/plans/${theirs}/actions` })

    expect(answer.status).toBe(404)
    expect(await codesOf(site, theirs)).toEqual([])
  })

  it('is refused by the database too, with the code switched off', async () => {
    const worker = await aMembership(site.admin, { organization: table.organization })
    const action = await anAdoptedAction(site.admin, { adoption, action: 'A3' })
    const asWorker = await aSession(site.admin, worker.person)
    const removed = await site.database.asSession(asWorker, (tx) =>
      tx.deleteFrom('adopted_action').where('id', '=', action).executeTakeFirst(),
    )
    const begun = await anAdoptedAction(site.admin, { adoption, action: 'A6' })
    await anUpdate(site.admin, { action: begun, person: table.leadId, to: '20' })
    const asLead = await aSession(site.admin, table.leadId)
    const removedBegun = await site.database.asSession(asLead, (tx) =>
      tx.deleteFrom('adopted_action').where('id', '=', begun).executeTakeFirst(),
    )

    expect([removed.numDeletedRows, removedBegun.numDeletedRows]).toEqual([0n, 0n])
  })

  it('is closed once the organization has left its last network, while the plan is still read', async () => {
    await site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [table.organization])

    expect((await table.lead.get(path)).status).toBe(404)
    expect(await table.lead.read(`/fr/organisations/${table.organization}/plan`)).toContain('a quitté le réseau')
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aPerson, aSession, anOrganization } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
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

const adoptPath = () => `/fr/organisations/${table.organization}/plan/adopter`

/** Each action of an adoption, in order: its code (or title), and its version. */
const actionsOf = async (adoption: string) =>
  (
    await site.admin.query<{ code: string; rank: number; outcomes: string[]; id: string }>(
      `SELECT id, coalesce(action_id, title_fr) AS code, rank, outcomes FROM adopted_action WHERE adoption_id = $1 ORDER BY rank`,
      [adoption],
    )
  ).rows
const codesOf = async (adoption: string) => (await actionsOf(adoption)).map(({ code }) => code)
const adoptions = async () =>
  (
    await site.admin.query<{ id: string; starts_on: string; ends_on: string; period_kind: string }>(
      'SELECT id, starts_on, ends_on, period_kind FROM adoption WHERE organization_id = $1',
      [table.organization],
    )
  ).rows

describe('adopting', () => {
  it('takes the plan on for the year proposed, then asks which actions', async () => {
    const answer = await table.lead.send(adoptPath(), { period: 'fiscal-year:2026-04-01' })
    const [adoption] = await adoptions()

    expect(answer.status).toBe(303)
    expect(whereTo(answer)).toBe(`/fr/plans/${adoption?.id}/actions`)
    expect(adoption).toMatchObject({ period_kind: 'fiscal-year', starts_on: '2026-04-01', ends_on: '2027-03-31' })
    expect(await site.deeds(table.organization)).toContain('plan.adopted')
  })

  it('takes other dates, both of them, in order, five years at most', async () => {
    const send = (startsOn: string, endsOn: string) =>
      table.lead.send(adoptPath(), { period: 'dates', startsOn, endsOn })

    expect((await send('2026-10-01', '')).status).toBe(422)
    expect((await send('2026-02-30', '2026-12-01')).status).toBe(422)
    expect((await send('2026-10-01', '2026-09-01')).status).toBe(422)
    expect((await send('2026-10-01', '2032-09-01')).status).toBe(422)
    expect(await adoptions()).toEqual([])
    expect((await send('2026-10-01', '2027-03-31')).status).toBe(303)
    expect(await adoptions()).toHaveLength(1)
  })

  it('keeps what was typed when a date is wrong', async () => {
    const answer = await table.lead.send(adoptPath(), { period: 'dates', startsOn: '2026-10-01', endsOn: '2026-09-01' })
    const html = await answer.text()

    expect(html).toContain('value="2026-10-01"')
    expect(html).toContain('Le dernier jour doit suivre le premier.')
  })

  it('adopts once for a period, whoever sends twice or at once', async () => {
    const html = await table.lead.read(adoptPath())
    const fields = { period: 'dates', startsOn: '2026-10-01', endsOn: '2027-03-31' }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => table.lead.send(adoptPath(), fields, { page: html })),
    )
    const again = await table.lead.send(adoptPath(), { ...fields, startsOn: '2027-03-31', endsOn: '2027-12-31' })

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect(await adoptions()).toHaveLength(1)
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('déjà adopté')
  })

  it('is for leads: everyone else finds nothing there', async () => {
    const worker = await aMembership(site.admin, { organization: table.organization })
    const stranger = await aMembership(site.admin, { organization: await anOrganization(site.admin), role: 'lead' })
    for (const visitor of [
      site.as(await aSession(site.admin, worker.person)),
      site.as(await aSession(site.admin, stranger.person)),
      table.coordinator,
    ])
      expect((await visitor.get(adoptPath())).status).toBe(404)
  })

  it('lets a coordinator adopt for the table, whose members then read the plan', async () => {
    const path = `/fr/tables/${table.network}/plan`
    const answer = await table.coordinator.send(`${path}/adopter`, {
      period: 'dates',
      startsOn: '2026-10-01',
      endsOn: '2027-03-31',
    })

    expect(answer.status).toBe(303)
    expect((await table.lead.get(`${path}/adopter`)).status).toBe(404)
    expect((await table.lead.get(path)).status).toBe(200)
    expect(await table.lead.read(path)).not.toContain('Choisir nos actions')
  })
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
    const actions = await actionsOf(adoption)

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
    expect(await codesOf(adoption)).toEqual(['A3', 'A9'])
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
    expect(await codesOf(adoption)).toEqual(['A3'])
  })

  it('chooses once, 20 sends of one form at once', async () => {
    const page = await table.lead.read(path)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => table.lead.send(path, { actions: ['A3', 'A6'] }, { page })),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await codesOf(adoption)).toEqual(['A3', 'A6'])
  })

  it('takes no action that the plan does not have', async () => {
    const answer = await table.lead.send(path, { actions: ['A3', 'A99', '__proto__'] })

    expect(answer.status).toBe(409)
    expect(await codesOf(adoption)).toEqual([])
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
    expect(await codesOf(theirs)).toEqual([])
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

describe('ordering', () => {
  let adoption: string
  let path: string
  let ids: string[]
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, { organization: table.organization, person: table.leadId })
    path = `/fr/plans/${adoption}/ordre`
    ids = []
    for (const action of ['A3', 'A6', 'A9']) ids.push(await anAdoptedAction(site.admin, { adoption, action }))
  })

  it('moves one action by one place with its button', async () => {
    const answer = await table.lead.send(path, { move: `up:${ids[2]}` })

    expect(whereTo(answer)).toBe(`${path}#action-${ids[2]}`)
    expect(await codesOf(adoption)).toEqual(['A3', 'A9', 'A6'])
  })

  it('follows the places typed', async () => {
    await table.lead.send(path, { [`place-${ids[0]}`]: '2', [`place-${ids[1]}`]: '3', [`place-${ids[2]}`]: '1' })

    expect(await codesOf(adoption)).toEqual(['A9', 'A3', 'A6'])
    expect((await actionsOf(adoption)).map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(await site.deeds(table.organization)).toContain('plan.ranked')
  })

  it('says at the field what is no place, and keeps it', async () => {
    const answer = await table.lead.send(path, {
      [`place-${ids[0]}`]: 'premier',
      [`place-${ids[1]}`]: '2',
      [`place-${ids[2]}`]: '0',
    })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="premier"')
    expect(html).toContain('Rang de l’action 3')
    expect(await codesOf(adoption)).toEqual(['A3', 'A6', 'A9'])
  })

  it('shows both orders when a colleague was quicker', async () => {
    const page = await table.lead.read(path)
    await table.lead.send(path, { move: `down:${ids[0]}` })
    const late = await table.lead.send(
      path,
      { [`place-${ids[0]}`]: '3', [`place-${ids[1]}`]: '1', [`place-${ids[2]}`]: '2' },
      { page },
    )
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('value="3"')
    expect(html.replaceAll('\u00a0', ' ')).toContain('Rang actuel : 2')
    expect(await codesOf(adoption)).toEqual(['A6', 'A3', 'A9'])
  })
})

describe('an action of one’s own', () => {
  let adoption: string
  let path: string
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, { organization: table.organization, person: table.leadId })
    path = `/fr/plans/${adoption}/actions/ajouter`
  })

  it('stands under an objective, in both languages, and can be removed while it is not begun', async () => {
    const answer = await table.lead.send(path, { objective: '6', titleFr: 'Café du mercredi' })
    const [own] = await actionsOf(adoption)
    const english = await table.lead.read(`/en/plans/${adoption}/actions/${own?.id}`)

    expect(whereTo(answer)).toBe(`/fr/plans/${adoption}/actions/${own?.id}`)
    expect(english).toContain('Café du mercredi')
    expect(await table.lead.read(`/fr/organisations/${table.organization}/plan`)).toContain('Café du mercredi')

    await table.lead.send(`/fr/plans/${adoption}/actions`, { actions: ['A3', `own:${own?.id}`] })
    expect(await codesOf(adoption)).toEqual(['Café du mercredi', 'A3'])
    await table.lead.send(`/fr/plans/${adoption}/actions`, { actions: ['A3'] })
    expect(await codesOf(adoption)).toEqual(['A3'])
  })

  it.each([
    ['no title', { objective: '6' }, 'Donnez au moins un titre'],
    ['no objective', { titleFr: 'Café' }, 'Quel objectif sert-elle'],
    ['an unknown objective', { objective: '99', titleFr: 'Café' }, 'Quel objectif sert-elle'],
    ['a title too long', { objective: '6', titleFr: 'x'.repeat(201) }, '200 caractères au plus'],
    [
      '100,000 characters',
      { objective: '6', titleFr: 'Café', statementFr: 'x'.repeat(100_000) },
      '2000 caractères au plus',
    ],
    ['a NUL', { objective: '6', titleFr: 'Ca\u0000fé' }, 'caractère illisible'],
  ] as const)('refuses %s, at the field', async (_what, fields, words) => {
    const answer = await table.lead.send(path, fields)
    const html = (await answer.text()).replaceAll('\u00a0', ' ')

    expect(answer.status).toBe(422)
    expect(html).toContain(words)
    expect(await codesOf(adoption)).toEqual([])
  })
})

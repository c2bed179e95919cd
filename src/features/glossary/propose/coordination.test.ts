import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aMembership, anOrganization, aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../network/test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A table of three organizations, each with its lead; and a worker of the first. */
let table: Awaited<ReturnType<typeof aTable>>
let leads: { id: string; lead: Visitor }[]
let worker: Visitor
beforeEach(async () => {
  table = await aTable(site)
  leads = [{ id: table.organization, lead: table.lead }]
  for (const nameFr of ['Carrefour', 'École']) {
    const id = await anOrganization(site.admin, { network: table.network, nameFr })
    leads.push({ id, lead: await someone(id, 'lead') })
  }
  worker = await someone(table.organization, 'worker')
})

async function someone(organization: string, role: 'lead' | 'worker'): Promise<Visitor> {
  const { person } = await aMembership(site.admin, { organization, role })
  return site.as(await aSession(site.admin, person))
}

const form = '/fr/definitions/proposer'
const safety = { term: 'Filet de sécurité', definition: 'Deux adultes qui se parlent.' }
const coordination = () => ({ seat: `${table.network} coordination` })

async function propose(by = table.coordinator, fields: Record<string, string> = safety): Promise<string> {
  const answer = await by.send(form, { ...coordination(), ...fields })
  expect(answer.status).toBe(303)
  return whereTo(answer)
}

const agree = (at: string, { id, lead }: { id: string; lead: Visitor }) =>
  lead.send(at, { organization: id, answer: 'agree', reason: '' })
const adopt = (at: string) => table.coordinator.send(at, {}, { to: `${at}/adoption` })

describe('a proposal of the coordination', () => {
  it('is made by a coordinator with two fields, from the page of the day, and says who proposes', async () => {
    expect(await table.coordinator.read('/fr/aujourdhui')).toContain('href="/fr/definitions"')
    expect(await table.coordinator.read('/fr/definitions')).toContain(`href="${form}"`)
    expect(await table.coordinator.read(form)).toContain(`name="seat" value="${table.network} coordination"`)
    const at = await propose()

    expect(await worker.read(at)).toContain('Proposée par la coordination, le')
    expect(await worker.read(at)).toContain('La coordination propose la définition')
    expect(await worker.read(at.replace('/fr/', '/en/'))).toContain('Proposed by the coordination on')
    expect(await worker.read('/fr/definitions')).toContain('Proposée par la coordination.')
    expect(await worker.read('/fr/glossaire/filet-de-securite')).toContain('Proposée par la coordination.')
    expect(await site.deeds(table.network)).toContain('definition.proposed')
  })

  it('has no agreement yet, and awaits every organization', async () => {
    const at = await propose()

    expect(await worker.read(at)).toContain('0 organisation sur 3')
    expect(await table.lead.read('/fr/aujourdhui')).toContain('Répondre à 1 définition proposée')
    expect((await table.coordinator.send(at, { organization: '', answer: 'agree' })).status).toBe(404)
  })

  it('is adopted by the same rule: more than half agree, and no objection is open', async () => {
    const at = await propose()
    const [first, second, third] = leads.map(present)
    await agree(at, present(first))
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')
    await agree(at, present(second))
    const { id, lead } = present(third)
    await lead.send(at, { organization: id, answer: 'object', reason: 'Trop vague.' })
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')
    expect(await table.coordinator.read('/fr/aujourdhui')).not.toContain('peut être adoptée')

    await lead.send(at, { organization: id, answer: 'lift', reason: '' })
    expect(await table.coordinator.read('/fr/aujourdhui')).toContain('1 peut être adoptée.')
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
    expect(await worker.read(at)).toContain('Proposée par la coordination')
  })

  it('is withdrawn and put back by whoever coordinates, and by no organization', async () => {
    const at = await propose()
    for (const one of [worker, table.lead]) {
      expect((await one.get(`${at}/retrait`)).status).toBe(404)
      expect((await one.send(at, {}, { to: `${at}/retrait` })).status).toBe(404)
    }
    const person = await aCoordinator(site.admin, { network: table.network })
    const colleague = site.as(await aSession(site.admin, person))
    expect(await colleague.read(`${at}/retrait`)).toContain('La coordination peut la remettre à l’étude')
    await colleague.send(`${at}/retrait`, {})
    expect(await worker.read(at)).toContain('Retirée')
    expect((await table.lead.send(at, {}, { to: `${at}/retour` })).status).toBe(404)

    await table.coordinator.send(at, {}, { to: `${at}/retour` })

    expect(await worker.read(at)).toContain('À l’étude')
  })

  it('is told to who proposes the same term for an organization meanwhile', async () => {
    const html = await worker.read(form)
    const at = await propose()
    const seat = /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const told = await worker.send(form, { ...safety, seat, definition: 'La mienne.' }, { page: html })

    expect(told.status).toBe(409)
    expect(await told.text()).toContain(`href="${at}"`)
  })

  it('is not for who works in an organization, nor for the coordinator of another network', async () => {
    const other = await aTable(site)
    for (const one of [worker, table.lead, other.coordinator])
      expect((await one.send(form, { ...coordination(), ...safety })).status).toBe(422)
    const at = await propose()

    expect((await other.coordinator.get(at)).status).toBe(404)
    expect((await other.coordinator.send('/fr/definitions', {}, { to: `${at}/retour` })).status).toBe(404)
    expect(await other.coordinator.read('/fr/definitions')).not.toContain('Deux adultes')
  })

  it('of someone who leads an organization too is chosen from a list, and counts for no organization', async () => {
    await aCoordinator(site.admin, { network: table.network, person: table.leadId })
    const html = await table.lead.read(form)
    expect(html).toContain('Maison Trame, Table d’ici')
    expect(html).toContain('La coordination, Table d’ici')

    const at = await propose(table.lead)
    expect(await worker.read(at)).toContain('0 organisation sur 3')
    const own = await table.lead.send(form, {
      term: 'Fugue',
      definition: 'x',
      seat: `${table.network} ${table.organization}`,
    })
    expect(await worker.read(whereTo(own))).toContain('1 organisation sur 3')
  })
})

describe('an organization’s proposal', () => {
  it('is not withdrawn by the coordination', async () => {
    const html = await worker.read(form)
    const seat = /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const at = whereTo(await worker.send(form, { ...safety, seat }, { page: html }))

    expect((await table.coordinator.get(`${at}/retrait`)).status).toBe(404)
    expect(await table.coordinator.read(at)).toContain('Proposée par Maison Trame, le')
  })
})

describe('the shared definitions as a file', () => {
  it('are the list as it is narrowed, with who proposed each, for members alone', async () => {
    await propose()
    await propose(table.coordinator, { term: 'Pont de minuit', definition: '=1+1' })
    const all = await (await worker.get('/fr/definitions.csv')).text()
    const narrowed = await (await worker.get('/fr/definitions.csv?q=minuit')).text()

    expect(all.trim().split(/\r?\n/)).toHaveLength(3)
    expect(all).toContain('La coordination')
    expect(all).toContain('Deux adultes qui se parlent.')
    expect(narrowed).toContain('Pont de minuit')
    expect(narrowed).not.toContain('Deux adultes')
    expect(narrowed).not.toMatch(/(^|[;,"])=1/m)
    expect(await worker.read('/fr/definitions?q=minuit')).toContain('href="/fr/definitions.xlsx?q=minuit"')
    const sheet = await worker.get('/en/definitions.xlsx')
    expect(sheet.headers.get('content-type')).toContain('spreadsheetml')
    expect(new TextDecoder().decode((await sheet.arrayBuffer()).slice(0, 2))).toBe('PK')
    const { coordinator } = await aTable(site)
    expect(await (await coordinator.get('/fr/definitions.csv')).text()).not.toContain('Deux adultes')
    expect((await site.as(null).get('/fr/definitions.csv')).status).toBe(303)
  })

  it('have their heads alone when there is none', async () => {
    expect((await (await worker.get('/fr/definitions.csv')).text()).trim().split(/\r?\n/)).toHaveLength(1)
  })
})

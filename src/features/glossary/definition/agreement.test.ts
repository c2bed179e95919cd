import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../network/test-site.ts'
import { proposalsPerDay } from '../rules.ts'
import { termsWithSharedDefinitionIn } from '../shared-in-text.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** A table of four organizations, each with its lead; and a worker and a reader of the first. */
let table: Awaited<ReturnType<typeof aTable>>
let others: { id: string; lead: Visitor }[]
let worker: Visitor
let reader: Visitor
beforeEach(async () => {
  table = await aTable(site)
  others = []
  for (const nameFr of ['Carrefour', 'École', 'Clinique']) {
    const id = await anOrganization(site.admin, { network: table.network, nameFr })
    others.push({ id, lead: await someone(id, 'lead') })
  }
  worker = await someone(table.organization, 'worker')
  reader = await someone(table.organization, 'reader')
})

async function someone(organization: string, role: 'lead' | 'worker' | 'reader'): Promise<Visitor> {
  const { person } = await aMembership(site.admin, { organization, role })
  return site.as(await aSession(site.admin, person))
}

const form = '/fr/definitions/proposer'
const safety = { term: 'Filet de sécurité', definition: 'Deux adultes qui se parlent.' }

/** Proposes, and gives the address of the page of the proposal. */
async function propose(by: Visitor, fields: Record<string, string> = safety): Promise<string> {
  const html = await by.read(form)
  const answer = await by.send(form, { ...fields, ...seatIn(html) }, { page: html })
  expect(answer.status).toBe(303)
  return whereTo(answer)
}

const seatIn = (html: string): Record<string, string> => ({
  seat: /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? '',
})

const say = (by: Visitor, at: string, organization: string, answer: string, reason = '') =>
  by.send(at, { organization, answer, reason })

async function agreeAll(at: string): Promise<void> {
  for (const { id, lead } of others) expect((await say(lead, at, id, 'agree')).status).toBe(303)
}

const adopt = (at: string) => table.coordinator.send(at, {}, { to: `${at}/adoption` })

describe('a proposal', () => {
  it('is refused once an organization made many in a day, and keeps what was typed', async () => {
    for (let count = 0; count < proposalsPerDay; count += 1)
      await propose(worker, { term: `Mot ${count}`, definition: 'Un mot.' })
    const html = await worker.read(form)
    const refused = await worker.send(form, { ...safety, ...seatIn(html) }, { page: html })

    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/Reprenez demain[\s\S]*Deux adultes qui se parlent/)
  })

  it.each(['%00', 'x%27y', 'a'.repeat(3000)])('starts empty from an address that names no term: %s', async (term) => {
    expect((await worker.get(`${form}?terme=${term}`)).status).toBe(200)
  })

  it('keeps the reason that was begun when the page changes language', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    const switched = await lead.send(at, { organization: id, reason: 'Trop court.', _language: 'en' })

    expect(switched.status).toBe(200)
    expect(await switched.text()).toMatch(/<details[^>]* open[\s\S]*Trop court\./)
  })

  it('is made by a worker with two fields, and waits for the answer of every organization', async () => {
    const at = await propose(worker)
    const html = await table.lead.read(at)

    expect(html).toContain('Deux adultes qui se parlent.')
    expect(html).toContain('0 organisation sur 4')
    expect(await site.deeds(table.network)).toContain('definition.proposed')
  })

  it('of a lead counts as the agreement of the organization', async () => {
    expect(await table.lead.read(await propose(table.lead))).toContain('1 organisation sur 4')
  })

  it('is of the term of the glossary, however it is written, and is shown on its page to the network', async () => {
    await propose(worker, { term: 'FILETS DE SECURITE', definition: 'Deux adultes.' }).catch(() => undefined)
    await propose(worker, { term: 'safety net', definition: 'Deux adultes joignables.' })

    expect(await reader.read('/fr/glossaire/filet-de-securite')).toContain('Deux adultes joignables.')
    expect(await site.as(null).read('/fr/glossaire/filet-de-securite')).not.toContain('Deux adultes')
  })

  it('may be of a word of the network, in both languages', async () => {
    const at = await propose(worker, {
      term: 'Pont de minuit',
      definition: 'Qui l’on joint la nuit.',
      termOther: 'Midnight bridge',
      definitionOther: 'Whom one calls at night.',
    })

    expect(await worker.read(at.replace('/fr/', '/en/'))).toContain('Midnight bridge')
    expect(await worker.read('/fr/definitions?q=minuit')).toContain('Pont de minuit')
  })

  it('is told to who proposes the same term meanwhile, with both texts', async () => {
    const page = await others[0]?.lead.read(form)
    const at = await propose(worker)
    const second = present(others[0]).lead
    const answer = await second.send(
      form,
      { ...safety, definition: 'La mienne.', ...seatIn(page ?? '') },
      { page: page ?? '' },
    )
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toContain('La mienne.')
    expect(html).toContain('Deux adultes qui se parlent.')
    expect(html).toContain(`href="${at}"`)
  })

  it('of two people at once is one, and the second is told', async () => {
    const pages = await Promise.all([worker, table.lead].map(async (one) => ({ one, html: await one.read(form) })))
    const answers = await Promise.all(
      pages.map(({ one, html }) => one.send(form, { ...safety, ...seatIn(html) }, { page: html })),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  it.each([
    ['nothing', { term: '', definition: '' }],
    ['too much', { term: 'x'.repeat(121), definition: 'y'.repeat(1201) }],
    ['a phone number', { term: 'Filet', definition: 'Appelez le 819 555-0142.' }],
    ['an e-mail address', { term: 'Filet', definition: 'Écrire à a@exemple.invalid.' }],
    ['the seat of someone else', { ...safety, seat: 'x y' }],
  ])('is refused with %s, and what was typed is kept', async (_, fields) => {
    const html = await worker.read(form)
    const answer = await worker.send(form, { ...seatIn(html), ...fields }, { page: html })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('error-summary')
  })

  it('is not for who only reads, nor for who is in no network', async () => {
    const lone = await someone(await anOrganization(site.admin), 'lead')

    for (const one of [reader, lone]) {
      expect(await one.read(form)).toContain('par quelqu’un qui y fait plus que lire')
      expect((await one.send(form, safety)).status).toBe(422)
    }
  })

  it('is withdrawn after a page that says so, and put back with its answers', async () => {
    const at = await propose(worker)
    await agreeAll(at)
    expect(await worker.read(`${at}/retrait`)).toContain('ne pourront plus y répondre')
    expect(whereTo(await worker.send(`${at}/retrait`, {}))).toBe(at)
    expect(await worker.read(at)).toContain('Retirée')
    expect((await say(present(others[0]).lead, at, present(others[0]).id, 'object', 'Trop tard.')).status).toBe(303)
    expect(await worker.read(at)).not.toContain('Trop tard.')

    await worker.send(at, {}, { to: `${at}/retour` })

    expect(await worker.read(at)).toContain('3 organisations sur 4')
    expect((await present(others[0]).lead.get(`${at}/retrait`)).status).toBe(404)
  })

  it('is not put back while another is before the organizations', async () => {
    const first = await propose(worker)
    await worker.send(`${first}/retrait`, {})
    await propose(worker)
    await worker.send(first, {}, { to: `${first}/retour` })

    expect(await worker.read(first)).toContain('Retirée')
  })

  it('is unknown outside its network', async () => {
    const at = await propose(worker)
    const elsewhere = await anOrganization(site.admin, { network: await aNetwork(site.admin) })
    const stranger = await someone(elsewhere, 'lead')

    expect((await stranger.get(at)).status).toBe(404)
    expect((await say(stranger, at, elsewhere, 'agree')).status).toBe(404)
    expect(await stranger.read('/fr/definitions')).not.toContain('Deux adultes')
    expect((await site.as(null).get(at)).status).toBe(303)
    expect((await worker.get('/fr/definitions/pas-un-id')).status).toBe(404)
  })
})

describe('an answer', () => {
  it('is that of the lead, for their own organization', async () => {
    const at = await propose(worker)
    const [first, second] = [present(others[0]), present(others[1])]

    expect((await say(worker, at, table.organization, 'agree')).status).toBe(404)
    expect((await say(first.lead, at, second.id, 'agree')).status).toBe(404)
    expect((await say(first.lead, at, first.id, 'agree')).status).toBe(303)
    expect(await worker.read(at)).toContain('1 organisation sur 4')
  })

  it('that objects gives a reason, which everyone of the network reads', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    const refused = await say(lead, at, id, 'object')

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Écrivez la raison')
    expect((await say(lead, at, id, 'object', 'Voir 819 555-0142')).status).toBe(422)
    await say(lead, at, id, 'object', 'Deux, c’est trop peu.')
    expect(await reader.read(at)).toContain('Deux, c’est trop peu.')
  })

  it('changes, and every one stays in the history', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'Trop vague.')
    await say(lead, at, id, 'lift')
    await say(lead, at, id, 'agree')
    const html = await worker.read(at)

    expect(html).toContain('1 organisation sur 4')
    expect(html).toContain('Trop vague.')
    expect(html).toContain('lève son objection')
    await expect(site.admin.query('DELETE FROM definition_event')).rejects.toThrow()
    await expect(site.admin.query(`UPDATE definition_event SET kind = 'agree'`)).rejects.toThrow()
  })

  it('awaited shows on the page of the day of the lead, and no longer once given', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])

    expect(await lead.read('/fr/aujourdhui')).toContain('Répondre à 1 définition proposée')
    await say(lead, at, id, 'agree')
    expect(await lead.read('/fr/aujourdhui')).not.toContain('définition proposée')
  })
})

describe('an adoption', () => {
  it('waits for more than half, then is dated and numbered', async () => {
    const at = await propose(worker)
    for (const { id, lead } of others.slice(0, 2)) await say(lead, at, id, 'agree')
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')

    await say(present(others[2]).lead, at, present(others[2]).id, 'agree')
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
    expect(await site.deeds(table.network)).toContain('definition.adopted')
  })

  it('waits for an objection to be lifted', async () => {
    const at = await propose(table.lead)
    await agreeAll(at)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'À revoir.')
    await adopt(at)
    expect(await worker.read(at)).toContain('À l’étude')

    await say(lead, at, id, 'lift')
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('does not count an organization that has left', async () => {
    const at = await propose(worker)
    const { id, lead } = present(others[0])
    await say(lead, at, id, 'object', 'Non.')
    for (const one of others.slice(1)) await say(one.lead, at, one.id, 'agree')
    await site.admin.query(`UPDATE network_member SET left_on = joined_on WHERE organization_id = $1`, [id])
    await adopt(at)

    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('is not for a lead, nor for a coordinator of elsewhere', async () => {
    const at = await propose(worker)
    await agreeAll(at)
    const { coordinator } = await aTable(site)

    expect((await table.lead.send(at, {}, { to: `${at}/adoption` })).status).toBe(404)
    expect((await coordinator.send('/fr/definitions', {}, { to: `${at}/adoption` })).status).not.toBe(303)
    expect(await worker.read(at)).toContain('À l’étude')
  })

  it('by two at once is one', async () => {
    const at = await propose(worker)
    await agreeAll(at)
    const answers = await Promise.all([adopt(at), adopt(at)])

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await worker.read(at)).toMatch(/Version 1, adoptée le/)
  })

  it('takes the place of the one before, which stays readable, with what changed', async () => {
    const first = await propose(worker)
    await agreeAll(first)
    await adopt(first)
    const told = await worker.send(form, {
      ...safety,
      definition: 'Trois adultes.',
      ...seatIn(await worker.read(form)),
    })
    expect(told.status).toBe(409)
    const again = await told.text()
    expect(again).toContain('Deux adultes qui se parlent.')
    const answer = await worker.send(
      form,
      { ...safety, definition: 'Trois adultes.', ...seatIn(again) },
      { page: again },
    )
    const second = whereTo(answer)
    expect(await worker.read(second)).toMatch(/<del>.*<ins>/s)
    await agreeAll(second)
    await adopt(second)

    expect(await worker.read(second)).toMatch(/Version 2, adoptée le/)
    expect(await worker.read(first)).toContain('Remplacée par la version 2.')
    expect(await worker.read('/fr/glossaire/filet-de-securite')).toContain('Trois adultes.')
  })
})

describe('the terms with a shared definition in a text', () => {
  it('are those that the network adopted, of the glossary and its own', async () => {
    for (const fields of [safety, { term: 'Pont de minuit', definition: 'Qui l’on joint la nuit.' }]) {
      const at = await propose(worker, fields)
      await agreeAll(at)
      await adopt(at)
    }
    await propose(worker, { term: 'Fugue', definition: 'À l’étude seulement.' })
    const find = (network: string, token: string | null, text: string) =>
      site.database.asSession(token, (tx) => termsWithSharedDefinitionIn(tx, network, text, 'fr'))
    const text = 'Des filets de sécurité, un pont de minuit, une fugue et un dévoilement.'
    const token = await aSession(site.admin, table.leadId)

    const found = await find(table.network, token, text)
    expect(found).toHaveLength(2)
    expect(found[0]).toBe('safety-net')
    expect(found[1]).toMatch(/^own-/)
    expect(await find(table.network, token, '')).toEqual([])
    expect(await find(table.network, null, text)).toEqual([])
  })
})

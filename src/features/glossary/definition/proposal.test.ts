import { beforeEach, describe, expect, it } from 'vitest'
import { aNetwork, anOrganization } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { whereTo } from '../../network/test-site.ts'
import { proposalsPerDay } from '../rules.ts'
import { agreementTable, form, propose, safety, say, seatIn } from './test-agreement-table.ts'

const place = agreementTable()
const { agreeAll, someone } = place
let others: ReturnType<typeof place.now>['others']
let reader: ReturnType<typeof place.now>['reader']
let site: ReturnType<typeof place.now>['site']
let table: ReturnType<typeof place.now>['table']
let worker: ReturnType<typeof place.now>['worker']
beforeEach(() => {
  ;({ others, reader, site, table, worker } = place.now())
})

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

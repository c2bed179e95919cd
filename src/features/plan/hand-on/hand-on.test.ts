import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aMembership, anInvitation, aPerson, aSession } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../../tests/plan.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'
import { readable } from '../test-spaces.ts'

const time = aClock()
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
let people: string
let leaving: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
  people = `/fr/organisations/${plan.organization}/personnes`
  leaving = `${people}/${plan.carrierId}/depart`
})

const inCharge = async (action: string) =>
  (await site.admin.query('SELECT person_id FROM adopted_action WHERE id = $1', [action])).rows[0]?.person_id

const member = async (role: 'reader' | 'worker', name: string) =>
  (
    await aMembership(site.admin, {
      organization: plan.organization,
      role,
      person: await aPerson(site.admin, { name }),
    })
  ).person

const roleOf = async (person: string) =>
  (await site.admin.query('SELECT role FROM membership WHERE person_id = $1 AND until_day IS NULL', [person])).rows.map(
    ({ role }) => role,
  )

describe('someone who carries actions leaves', () => {
  it('lists every action, that of a plan to come and one set aside too, and hands each on', async () => {
    const next = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      startsOn: '2027-09-01',
      endsOn: '2028-08-31',
    })
    const later = await anAdoptedAction(site.admin, { adoption: next, action: 'A3', person: plan.carrierId })
    const before = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      startsOn: '2025-09-01',
      endsOn: '2026-08-31',
    })
    const old = await anAdoptedAction(site.admin, { adoption: before, action: 'A6', person: plan.carrierId })
    const aside = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: plan.carrierId })
    await anUpdate(site.admin, { action: aside, person: plan.leadId, to: 'set-aside' })
    const done = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A22', person: plan.carrierId })
    await anUpdate(site.admin, { action: done, person: plan.leadId, to: '100' })
    const other = await member('worker', 'Odile Autre')

    const page = await plan.lead.read(leaving)
    const text = readable(page)
    expect(text).toMatch(/Action 6 du plan, « [^»]+ » : à qui \?/)
    expect(text).toContain('Dans le plan qui commence le 1er septembre 2027.')
    expect(text).toContain('Dans le plan qui a pris fin le 31 août 2026.')
    expect(text).toContain('Mise de côté.')
    expect(page).not.toContain(`action-${done}`)
    const left = await plan.lead.send(
      leaving,
      { [`action-${plan.actions.carried}`]: other, [`action-${later}`]: plan.leadId, [`action-${aside}`]: '' },
      { page },
    )

    expect(whereTo(left)).toBe(people)
    expect(await inCharge(plan.actions.carried)).toBe(other)
    expect(await inCharge(later)).toBe(plan.leadId)
    expect(await inCharge(aside)).toBeNull()
    expect(await inCharge(old)).toBeNull()
    expect(await inCharge(done)).toBe(plan.carrierId)
    const { rows } = await site.admin.query(
      `SELECT basis FROM audit_event WHERE chain_id = $1 AND deed = 'action.adapted' ORDER BY basis`,
      [plan.organization],
    )
    expect(rows.map(({ basis }) => basis)).toEqual([
      'nobody-in-charge',
      'nobody-in-charge',
      'person-named',
      'person-named',
    ])
  })

  it('gives everything that was not named to one person, by one choice, in English too', async () => {
    await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: plan.carrierId })
    const inEnglish = `/en/organizations/${plan.organization}/people/${plan.carrierId}/departure`
    expect(readable(await plan.lead.read(inEnglish))).toContain('Everything still left to “Nobody for now”: to whom?')

    await plan.lead.send(leaving, { rest: plan.leadId })

    const { rows } = await site.admin.query(
      'SELECT count(*)::int AS n FROM adopted_action WHERE adoption_id = $1 AND person_id = $2',
      [plan.adoption, plan.leadId],
    )
    expect(rows[0].n).toBe(2)
  })

  it('offers no action to who only reads, and refuses one who is named all the same', async () => {
    const reader = await member('reader', 'Rose Lectrice')
    const field = `action-${plan.actions.carried}`

    expect(readable(await plan.lead.read(leaving))).toContain('Les personnes en lecture seule ne changent rien')
    const refused = await plan.lead.send(leaving, { [field]: reader })

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(
      'Choisissez quelqu’un qui travaille ici aujourd’hui et qui peut s’en charger.',
    )
    expect(await inCharge(plan.actions.carried)).toBe(plan.carrierId)
  })

  it('is told when someone moved an action since the page was shown, and nothing is done', async () => {
    const page = await plan.lead.read(leaving)
    const more = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: plan.carrierId })

    const overtaken = await plan.lead.send(leaving, { rest: plan.leadId }, { page })

    expect(overtaken.status).toBe(409)
    const text = await overtaken.text()
    expect(text).toContain('Quelqu’un a changé entre-temps ce que cette personne tient.')
    expect(text).toContain(`name="action-${more}"`)
    expect(await roleOf(plan.carrierId)).toEqual(['worker'])
    expect(await inCharge(plan.actions.carried)).toBe(plan.carrierId)
  })

  it('is never named while they leave: of two leads at once, nothing is left to who is gone', async () => {
    const adapting = `/fr/plans/${plan.adoption}/actions/${plan.actions.first}/adapter`
    const form = await plan.lead.read(adapting)
    await Promise.all([
      plan.lead.send(leaving, { rest: plan.leadId }),
      plan.lead.send(adapting, { personId: plan.carrierId, deed: 'original' }, { page: form }),
    ])

    const { rows } = await site.admin.query(
      `SELECT count(*)::int AS n FROM adopted_action a WHERE a.person_id = $1 AND NOT EXISTS (
        SELECT FROM membership m WHERE m.person_id = a.person_id AND m.organization_id = a.organization_id AND m.until_day IS NULL)`,
      [plan.carrierId],
    )
    expect(rows[0].n).toBe(0)
  })
})

describe('someone leaves by themselves', () => {
  it('without leading: hands on what they hold, and the leads are written to', async () => {
    const card = await plan.carrier.read(`/fr/organisations/${plan.organization}`)
    expect(card).toContain(`href="${leaving}"`)
    expect(readable(await plan.carrier.read(leaving))).toContain('Ce que vous tenez')
    const before = (await site.mails()).length

    const left = await plan.carrier.send(leaving, { [`action-${plan.actions.carried}`]: plan.leadId })

    expect(whereTo(left)).toBe('/fr')
    expect(await roleOf(plan.carrierId)).toEqual([])
    expect(await inCharge(plan.actions.carried)).toBe(plan.leadId)
    expect(whereTo(await plan.carrier.get('/fr/aujourdhui'))).toMatch(/connexion/)
    const mails = (await site.mails()).slice(before)
    expect(mails.map(({ subject }) => readable(subject))).toEqual(['Tisserin : un départ dans votre organisation'])
    expect(mails[0]?.body_text).not.toContain('Yves Porteur')
    expect(await site.deeds(plan.organization)).toEqual(expect.arrayContaining(['action.adapted', 'membership.ended']))
  })

  it('cannot make anyone else leave', async () => {
    const colleague = await member('worker', 'Odile Autre')

    expect((await plan.carrier.get(`${people}/${colleague}/depart`)).status).toBe(404)
    const page = await plan.carrier.read(leaving)
    const sent = await plan.carrier.send(leaving, {}, { page, to: `${people}/${colleague}/depart` })
    expect(sent.status).toBe(404)
    expect(await roleOf(colleague)).toEqual(['worker'])
  })

  it('hands on by the database only what is their own', async () => {
    const token = await aSession(site.admin, plan.carrierId)
    const other = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: plan.leadId })
    const done = await site.database.asSession(token, async (tx) => {
      const { sql } = await import('kysely')
      const { rows } = await sql<{ theirs: boolean; stranger: boolean }>`
        select sec.hand_on_action(${other}, ${plan.leadId}, ${plan.carrierId}) as theirs,
          sec.hand_on_action(${plan.actions.carried}, ${plan.carrierId}, ${randomUUID()}) as stranger`.execute(tx)
      return rows[0]
    })

    expect(done).toEqual({ theirs: false, stranger: false })
  })
})

describe('an access that becomes less', () => {
  const member_ = () => `${people}/${plan.carrierId}`

  it('asks to whom each thing goes that it no longer allows, then hands it on with the change', async () => {
    const asked = await plan.lead.send(member_(), { role: 'reader' })
    const lowering = `${member_()}/acces/reader`
    expect(whereTo(asked)).toBe(lowering)
    expect(await roleOf(plan.carrierId)).toEqual(['worker'])
    const page = await plan.lead.read(lowering)
    expect(readable(page)).toContain('L’accès passe de « Intervention » à « Lecture ».')

    const lowered = await plan.lead.send(lowering, { [`action-${plan.actions.carried}`]: plan.leadId }, { page })

    expect(whereTo(lowered)).toBe(people)
    expect(await roleOf(plan.carrierId)).toEqual(['reader'])
    expect(await inCharge(plan.actions.carried)).toBe(plan.leadId)
    const again = await plan.lead.send(lowering, { key: randomUUID() }, { page })
    expect(again.status).toBe(404)
  })

  it('lets a former lead keep the actions they carry, and asks about the invitations they sent', async () => {
    const second = (await aMembership(site.admin, { organization: plan.organization, role: 'lead' })).person
    const own = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: second })
    const { id } = await anInvitation(site.admin, {
      invitedBy: second,
      organization: plan.organization,
      role: 'worker',
      email: `${randomUUID()}@exemple.invalid`,
      expiresAt: new Date(time.clock.now().getTime() + 3_600_000),
    })
    const lowering = `${people}/${second}/acces/worker`
    expect(whereTo(await plan.lead.send(`${people}/${second}`, { role: 'worker' }))).toBe(lowering)
    expect(readable(await plan.lead.read(lowering))).toContain('Cela reste à cette personne')

    await plan.lead.send(lowering, { [`action-${own}`]: 'stays', [`invitation-${id}`]: 'revoke' })

    expect(await roleOf(second)).toEqual(['worker'])
    expect(await inCharge(own)).toBe(second)
    const { rows } = await site.admin.query('SELECT revoked_at IS NOT NULL AS gone FROM invitation WHERE id = $1', [id])
    expect(rows).toEqual([{ gone: true }])
  })

  it('is changed at once when nothing is left in the air', async () => {
    const colleague = await member('worker', 'Odile Autre')

    expect(whereTo(await plan.lead.send(`${people}/${colleague}`, { role: 'reader' }))).toBe(people)
    expect(await roleOf(colleague)).toEqual(['reader'])
  })

  it('does not come from an invitation: who had more keeps it', async () => {
    const email = `${randomUUID()}@exemple.invalid`
    const person = await aPerson(site.admin, { email })
    const { token } = await anInvitation(site.admin, {
      invitedBy: plan.leadId,
      organization: plan.organization,
      role: 'reader',
      email,
      expiresAt: new Date(time.clock.now().getTime() + 3_600_000),
    })
    await aMembership(site.admin, { organization: plan.organization, role: 'worker', person })

    await site.as(await aSession(site.admin, person)).send(`/fr/invitation/${token}`, {})

    expect(await roleOf(person)).toEqual(['worker'])
  })
})

it('hands on the actions of a table’s plan with the coordination that ends', async () => {
  const second = await aCoordinator(site.admin, { network: plan.network, person: await aPerson(site.admin) })
  const adoption = await anAdoption(site.admin, { network: plan.network, person: second })
  const own = await anAdoptedAction(site.admin, { adoption, person: second })
  const ending = `/fr/reseaux/${plan.network}/coordination/${second}/fin`
  const page = await plan.coordinator.read(ending)
  expect(readable(page)).toMatch(/Action 3 du plan, « [^»]+ » : à qui \?/)

  const more = await anAdoptedAction(site.admin, { adoption, action: 'A6', person: second })
  const overtaken = await plan.coordinator.send(ending, { [`action-${own}`]: plan.coordinatorId }, { page })
  expect(overtaken.status).toBe(409)
  const ended = await plan.coordinator.send(ending, { [`action-${own}`]: plan.coordinatorId, [`action-${more}`]: '' })

  expect(whereTo(ended)).toBe(`/fr/reseaux/${plan.network}`)
  expect(await inCharge(own)).toBe(plan.coordinatorId)
  expect(await inCharge(more)).toBeNull()
})

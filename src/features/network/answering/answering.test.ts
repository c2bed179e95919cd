import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  aCoordinator,
  aDesignation,
  aMembership,
  aNetwork,
  anOrganization,
  aSession,
} from '../../../../tests/people.ts'
import { dayOf, addDays, systemClock, type Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { openSite, type Site, type Visitor } from '../test-site.ts'
import { anAbsence, someHours } from './test-answering.ts'

let site: Site
let organization: string
let network: string
let lead: Visitor
let specialist: { id: string; visitor: Visitor }
let deputy: { id: string; visitor: Visitor }
let worker: { id: string; visitor: Visitor }
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function someone(role: 'lead' | 'specialist' | 'worker', at = organization) {
  const { person } = await aMembership(site.admin, { organization: at, role })
  return { id: person, visitor: site.as(await aSession(site.admin, person)) }
}

beforeEach(async () => {
  network = await aNetwork(site.admin)
  organization = await anOrganization(site.admin, { network, nameFr: 'Carrefour inventé' })
  lead = (await someone('lead')).visitor
  specialist = await someone('specialist')
  deputy = await someone('worker')
  worker = await someone('worker')
  await aDesignation(site.admin, { organization, person: specialist.id, kind: 'specialist' })
  await aDesignation(site.admin, { organization, person: deputy.id, kind: 'specialist_deputy' })
})

const today = (): Day => dayOf(systemClock.now(), 'America/Toronto')
const inDays = (count: number): Day => addDays(today(), count)
const card = href('fr', addresses.whoToCall)
const hoursOf = (person: string, at = organization) =>
  href('fr', addresses.answeringHours, { id: at, personId: person })
const absencesOf = (person: string, at = organization) => href('fr', addresses.absences, { id: at, personId: person })
const zone = { timeZone: 'America/Toronto' }
const week = { days1: ['MO', 'TU'], opens1: '8 h 30', closes1: '16:30', ...zone }
const absent = (by: Visitor, person: string, from: number, until: number) =>
  by.send(absencesOf(person), { from: inDays(from), until: inDays(until) })

describe('the hours of the specialist', () => {
  it('are said by themselves or by who leads, and shown on the card with their zone', async () => {
    expect(await worker.visitor.read(card)).toContain('Heures non connues')
    expect((await specialist.visitor.send(hoursOf(specialist.id), week)).status).toBe(303)

    const html = await worker.visitor.read(card)
    expect(html).toMatch(/lundi au mardi[\s\S]{0,9}8\s*h\s*30 à 16\s*h\s*30/)
    expect(html).toContain('Heure de l’Est')
    expect((await lead.send(hoursOf(specialist.id), { ...week, closes1: '17:00' })).status).toBe(303)
    expect(await worker.visitor.read(card)).toMatch(/8\s*h\s*30 à 17\s*h/)
    expect(await site.deeds(organization)).toContain('hours.said')
  })

  it('are kept when two people change them at once, and the second sees both', async () => {
    const page = await lead.read(hoursOf(specialist.id))
    await specialist.visitor.send(hoursOf(specialist.id), { ...week, opens1: '10:00' })
    const answer = await lead.send(hoursOf(specialist.id), { ...week, opens1: '7:00' }, { page })

    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain('10:00')
    expect(html).toContain('value="7:00"')
  })

  it('are refused at the field, with what was typed', async () => {
    for (const [fields, said] of [
      [{ days1: [], opens1: '8:30', closes1: '16:30' }, 'Cochez les jours'],
      [{ days1: ['MO'], opens1: '8:30', closes1: '' }, 'l’heure de la fin'],
      [{ days1: ['MO'], opens1: '8:30', closes1: '8:30' }, 'la même heure'],
      [{ days1: ['MO'], opens1: 'huit heures', closes1: '16:30' }, 'heure du jour'],
    ] as const) {
      const answer = await specialist.visitor.send(hoursOf(specialist.id), { ...zone, ...fields })
      const html = await answer.text()
      expect(answer.status, said).toBe(422)
      expect(html).toContain(said)
      expect(html).toContain(`value="${fields.opens1}"`)
    }
  })

  it('can end after midnight', async () => {
    const nights = { days1: ['FR'], opens1: '20:00', closes1: '2:00', ...zone }
    expect((await specialist.visitor.send(hoursOf(specialist.id), nights)).status).toBe(303)
    expect(await worker.visitor.read(card)).toMatch(/vendredi[\s\S]{0,9}20\s*h à 2\s*h/)
  })

  it('are nobody else’s to say, and no stranger learns of the page', async () => {
    const elsewhere = await anOrganization(site.admin, { network })
    const other = (await someone('lead', elsewhere)).visitor
    const coordinator = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network })))
    for (const by of [worker.visitor, deputy.visitor, other, coordinator]) {
      for (const path of [hoursOf(specialist.id), absencesOf(specialist.id)])
        expect((await by.get(path)).status).toBe(404)
    }
    // Who is not designated has none, and neither has someone of elsewhere.
    expect((await worker.visitor.get(hoursOf(worker.id))).status).toBe(404)
    expect((await other.get(hoursOf(specialist.id, elsewhere))).status).toBe(404)
  })
})

describe('an absence', () => {
  it('puts the substitute first, says the day back, and ends by itself', async () => {
    expect((await absent(specialist.visitor, specialist.id, 0, 4)).status).toBe(303)
    const html = await worker.visitor.read(card)

    expect(html).toContain('En absence, de retour le')
    expect(html.indexOf('Relève de la personne spécialiste')).toBeLessThan(html.lastIndexOf('En absence'))
    expect(html).not.toContain('Personne ne peut répondre')
    await site.admin.query('UPDATE absence SET from_day = from_day - 10, until_day = until_day - 10')
    expect(await worker.visitor.read(card)).not.toContain('En absence')
  })

  it('of both leaves nobody: the card says so and what to do, and the lead is warned', async () => {
    await absent(specialist.visitor, specialist.id, 0, 2)
    expect(await lead.read('/fr/aujourdhui')).not.toContain('Personne ne peut répondre')
    await absent(lead, deputy.id, 0, 9)

    const html = await worker.visitor.read(card)
    expect(html).toContain('Personne ne peut répondre au sujet d’un jeune avant le')
    expect(html).toContain('N’attendez pas')
    expect(html).toContain('href="tel:911"')
    expect(await lead.read('/fr/aujourdhui')).toContain('Personne ne peut répondre')
  })

  it('is refused when it ends before it begins, is over, or lies on another', async () => {
    const person = specialist.id
    for (const [from, until, said] of [
      [5, 2, 'vient avant le premier'],
      [-9, -3, 'sont passés'],
      [1, 900, '400 jours'],
    ] as const) {
      const answer = await absent(specialist.visitor, person, from, until)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(said)
    }
    expect((await absent(specialist.visitor, person, 3, 6)).status).toBe(303)
    const overlapping = await absent(lead, person, 6, 8)
    expect(overlapping.status).toBe(422)
    expect(await overlapping.text()).toContain('Une absence est déjà là')
  })

  it('never lies on another, even when two are said at once: the database refuses the second', async () => {
    await anAbsence(site.admin, { organization, person: specialist.id, from: 3, until: 6 })
    await expect(anAbsence(site.admin, { organization, person: specialist.id, from: 5, until: 8 })).rejects.toThrow(
      'overlap',
    )
  })

  it('is taken back from a page that says what it does', async () => {
    await absent(specialist.visitor, specialist.id, 0, 4)
    const [, path = ''] = /href="([^"]*retrait)"/.exec(await specialist.visitor.read(absencesOf(specialist.id))) ?? []
    expect((await specialist.visitor.post(path, {})).status).not.toBe(303)
    expect((await specialist.visitor.send(path, {})).status).toBe(303)

    expect(await worker.visitor.read(card)).not.toContain('En absence')
    expect((await specialist.visitor.get(path)).status).toBe(404)
  })

  it('of someone who left is not taken, and their role is said to be held by nobody there', async () => {
    await site.admin.query(`UPDATE membership SET until_day = from_day WHERE person_id = $1`, [specialist.id])

    expect((await lead.get(absencesOf(specialist.id))).status).toBe(404)
    expect(await worker.visitor.read(card)).toContain('Ne travaille plus ici')
  })
})

describe('organizations where nobody can answer', () => {
  it('are counted and listed for who coordinates, and told to nobody else', async () => {
    const coordinator = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network })))
    const list = href('fr', addresses.unanswered)
    expect(await coordinator.read(list)).toContain('Quelqu’un peut répondre partout')

    await anAbsence(site.admin, { organization, person: specialist.id })
    await anAbsence(site.admin, { organization, person: deputy.id })
    await anOrganization(site.admin, { network, nameFr: 'Clinique inventée' })
    await anOrganization(site.admin, { nameFr: 'D’un autre réseau' })

    const html = await coordinator.read(list)
    expect(html).toContain('Carrefour inventé')
    expect(html).toContain('Clinique inventée')
    expect(html).not.toContain('D’un autre réseau')
    expect(await coordinator.read(`${list}?q=clinique`)).not.toContain('Carrefour inventé')
    expect(await (await coordinator.get(href('fr', addresses.unansweredCsv))).text()).toContain('Clinique inventée')
    expect(await coordinator.read('/fr/aujourdhui')).toContain('Dans 2 organisations, personne ne peut répondre')
    expect((await lead.get(list)).status).toBe(404)
  })

  it('are said in the mail of what waits, to who leads there and to who coordinates', async () => {
    await anAbsence(site.admin, { organization, person: specialist.id })
    await anAbsence(site.admin, { organization, person: deputy.id })
    const coordinator = await aCoordinator(site.admin, { network })
    const { rows: leads } = await site.admin.query<{ id: string }>(
      `SELECT person_id AS id FROM membership WHERE organization_id = $1 AND role = 'lead'`,
      [organization],
    )
    const asked = [coordinator, leads[0]?.id ?? '', worker.id]
    const { rows } = await site.admin.query<{ person: string; kind: string }>(
      'SELECT person_id AS person, kind FROM sec.unanswered_for($1::uuid[], $2)',
      [asked, today()],
    )

    expect(rows.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { person: coordinator, kind: 'unanswered' },
      { person: leads[0]?.id, kind: 'unanswered-own' },
    ])
  })
})

describe('the proof that a specialist is designated', () => {
  it('comes by itself, and ends with the designation', async () => {
    const gather = () => site.admin.query(`SELECT sec.gather_evidence($1)`, [today()])
    const proof = async () =>
      (
        await site.admin.query<{ ends: string | null }>(
          `SELECT ends_on::text AS ends FROM evidence_event WHERE organization_id = $1 AND is_current AND 'designation:specialist' = ANY (tags)`,
          [organization],
        )
      ).rows
    await gather()
    expect(await proof()).toEqual([{ ends: null }])

    const path = href('fr', addresses.designations, { id: organization })
    expect((await lead.send(path, { specialist: '', 'before-specialist': specialist.id })).status).toBe(303)
    await gather()
    expect(await proof()).toEqual([{ ends: today() }])
  })
})

describe('who answers elsewhere', () => {
  it('shows hours of partners to partners, never to strangers', async () => {
    await someHours(site.admin, { organization, person: specialist.id })
    const elsewhere = await anOrganization(site.admin, { network })
    const partner = (await someone('worker', elsewhere)).visitor
    const stranger = (
      await someone('worker', await anOrganization(site.admin, { network: await aNetwork(site.admin) }))
    ).visitor

    expect(await partner.read('/fr/de-garde')).toMatch(/lundi au vendredi/)
    expect(await stranger.read('/fr/de-garde')).not.toMatch(/lundi au vendredi/)
  })
})

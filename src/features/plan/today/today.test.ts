import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDesignation, aMembership, aPerson, aSession } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { designationKinds } from '../../network/model.ts'
import { openSite, type Site, type Visitor } from '../../network/test-site.ts'
import { aScreeningReading, aScreeningVersion } from '../../screening/test-screening.ts'
import { aClock, aPlan } from '../test-plan.ts'
import { readable } from '../test-spaces.ts'

/** 7 December 2026, in the school year of the plan: what was due on 30 November is a week late. */
const time = aClock('2026-12-07T15:00:00Z')
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
})

/** The words of the page, tags left out. */
const homeOf = async (visitor: Visitor, path = '/fr/aujourdhui'): Promise<string> =>
  readable(await visitor.read(path))
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/main[\s\S]*$/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const nothing = /\b(Rien|Nothing)\b/

describe('the first lines of the page of the day', () => {
  it('tell a lead what is late, what nobody carries, and what someone who has gone still carries', async () => {
    const gone = (
      await aMembership(site.admin, {
        organization: plan.organization,
        person: await aPerson(site.admin, { name: 'Paul Parti' }),
        untilDay: '2026-11-01',
      })
    ).person
    await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: gone })
    await aDesignation(site.admin, { organization: plan.organization, person: gone, kind: 'specialist' })

    const home = await homeOf(plan.lead)

    const first = home.slice(0, home.indexOf('Maison Trame'))
    expect(first).toMatch(
      /À voir d’abord 7 jours de retard 6\. .* Yves Porteur Personne ne peut répondre .* Personne n’en est responsable 3\. /,
    )
    expect(first).toMatch(/La personne responsable est partie 21\. .* Paul Parti n’en a plus la charge/)
    expect(first).toContain('Paul Parti ne travaille plus ici Spécialiste')
    expect(home).toContain('1 dont la personne responsable est partie')
    expect(home).not.toContain('une personne pour chacune')
    expect(home).not.toMatch(nothing)
  })

  it('tell the person in charge of what is theirs and late', async () => {
    const home = await homeOf(plan.carrier)

    expect(home).toMatch(/À voir d’abord 7 jours de retard 6\. /)
    expect(home).toContain('Mettre le plan à jour')
    expect(home).not.toContain('Personne n’en est responsable 3.')
    expect(home).not.toMatch(nothing)
    expect(await homeOf(plan.carrier, '/en/today')).toMatch(/See to these first 7 days late 6\. /)
  })

  it('tell a coordinator of all organizations, by name, never who has gone, and lead to the board for the others', async () => {
    for (const action of ['A10', 'A11', 'A12', 'A13', 'A14'])
      await anAdoptedAction(site.admin, { adoption: plan.adoption, action })
    const gone = (await aMembership(site.admin, { organization: plan.organization, untilDay: '2026-11-01' })).person
    await site.admin.query(`UPDATE person SET name = 'Paul Parti' WHERE id = $1`, [gone])
    await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person: gone })

    const home = await homeOf(plan.coordinator)

    expect(home).toMatch(/À voir d’abord 7 jours de retard 6\. .*? Maison Trame/)
    expect(home).toContain('Et encore 2 autres actions sans responsable')
    expect(home).toMatch(/La personne responsable est partie 21\. /)
    expect(home).not.toContain('Paul Parti')
    expect(await plan.coordinator.read('/fr/aujourdhui')).toContain(`href="/fr/tables/${plan.network}/tableau"`)
  })

  it('tell a coordinator of the table’s own plan', async () => {
    const adoption = await anAdoption(site.admin, { network: plan.network, person: plan.coordinatorId })
    await anAdoptedAction(site.admin, { adoption, action: 'A22', dueOn: '2026-12-06' })

    expect(await homeOf(plan.coordinator)).toMatch(
      /1 jour de retard 22\. .*? Table d’ici, Personne n’en est responsable/,
    )
  })

  it('tell nothing of what is done, set aside, or of another organization', async () => {
    const other = await aPlan(site)
    await aDesignation(site.admin, { organization: plan.organization, person: plan.leadId, kind: 'specialist' })
    await site.admin.query(`UPDATE adopted_action SET state = '100' WHERE adoption_id = $1`, [plan.adoption])

    const home = await homeOf(plan.lead)

    expect(home).not.toContain('À voir d’abord')
    expect(other.organization).not.toBe(plan.organization)
  })
})

describe('« rien »', () => {
  it('is said only of a page on which nothing waits', async () => {
    const organization = plan.organization
    const { person } = await aMembership(site.admin, { organization, role: 'worker' })
    const worker = site.as(await aSession(site.admin, person))
    expect(await homeOf(worker)).toContain('Rien à faire pour le moment')

    await anAdoptedAction(site.admin, { adoption: plan.adoption, action: 'A21', person, dueOn: '2027-03-31' })

    const home = await homeOf(worker)
    expect(home).not.toMatch(nothing)
    expect(home).toContain('Ce qui vous est confié est plus bas.')
    expect(home).toContain('Échéance : 31 mars 2027')
  })

  it('is not said to a lead whose card is complete while an action waits', async () => {
    const { organization, leadId } = plan
    await site.admin.query(
      `UPDATE organization SET mandate_fr = 'x', brings_fr = 'x', cannot_fr = 'x', staff_count = 3, staff_count_on = '2026-12-01' WHERE id = $1`,
      [organization],
    )
    for (const kind of designationKinds) await aDesignation(site.admin, { organization, person: leadId, kind })
    const version = await aScreeningVersion(site.admin, { organization })
    await aScreeningReading(site.admin, { version, organization, person: leadId })

    const home = await homeOf(plan.lead)
    expect(home).toContain('Votre fiche est en ordre')
    expect(home).not.toMatch(nothing)

    await site.admin.query(`UPDATE adopted_action SET state = '100' WHERE adoption_id = $1`, [plan.adoption])
    const quiet = await homeOf(plan.lead)
    expect(quiet).toContain('Rien à faire pour aujourd’hui')
    expect(quiet).toContain('Rien d’autre à faire.')
  })
})

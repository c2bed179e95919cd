import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aDesignation, aMembership, anInvitation, aPerson, aSession } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { aTable, openSite, whereTo, type Site } from '../test-site.ts'

const readable = (html: string): string => html.replaceAll('\u00a0', ' ')

const start = '2026-11-23T15:00:00Z'
const time = aClock(start)
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let sam: string
let yves: string
let people: string
let action: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
beforeEach(async () => {
  await time.setTo(start)
  table = await aTable(site)
  const { organization, leadId } = table
  const worksHere = async (name: string) =>
    (await aMembership(site.admin, { organization, person: await aPerson(site.admin, { name }) })).person
  sam = await worksHere('Sam Suit')
  yves = await worksHere('Yves Porteur')
  const adoption = await anAdoption(site.admin, { organization, person: leadId })
  action = await anAdoptedAction(site.admin, { adoption, action: 'A6', person: sam })
  people = `/fr/organisations/${organization}/personnes`
})
afterAll(() => site.close())

const depart = (fields: Record<string, string>) => table.lead.send(`${people}/${sam}/depart`, fields)
const undoPage = () => `${people}/${sam}/depart/annuler`
const current = async (kind: string): Promise<string | null> =>
  (
    await site.admin.query<{ person_id: string }>(
      'SELECT person_id FROM designation WHERE organization_id = $1 AND kind = $2 AND until_day IS NULL',
      [table.organization, kind],
    )
  ).rows[0]?.person_id ?? null
const carrier = async (): Promise<string | null> =>
  (await site.admin.query('SELECT person_id FROM adopted_action WHERE id = $1', [action])).rows[0]?.person_id ?? null
const isBack = async (): Promise<boolean> =>
  (
    await site.admin.query(
      'SELECT FROM membership WHERE organization_id = $1 AND person_id = $2 AND until_day IS NULL',
      [table.organization, sam],
    )
  ).rowCount === 1

describe('a departure that a lead recorded', () => {
  it('is undone in one act: the access, the roles and the actions come back', async () => {
    for (const kind of ['specialist', 'contact_deputy'] as const)
      await aDesignation(site.admin, { organization: table.organization, person: sam, kind })
    await depart({ specialist: yves, contact_deputy: '', [`action-${action}`]: yves })
    expect([await isBack(), await carrier(), await current('specialist')]).toEqual([false, yves, yves])

    const list = readable(await table.lead.read(people))
    expect(list).toContain('Annuler le départ de Sam Suit')
    const page = readable(await table.lead.read(undoPage()))
    expect(page).toMatch(/Ce qui revient[\s\S]*Spécialiste[\s\S]*Action 6 du plan[\s\S]*Ce qui reste comme aujourd’hui/)
    expect(whereTo(await table.lead.send(undoPage(), {}))).toContain(people)

    expect(await isBack()).toBe(true)
    expect([await carrier(), await current('specialist'), await current('contact_deputy')]).toEqual([sam, sam, sam])
    expect(await site.deeds(table.organization)).toContain('membership.departure-undone')
    expect((await table.lead.get(undoPage())).status).toBe(404)
    const back = site.as(await aSession(site.admin, sam))
    expect((await back.get(`/fr/organisations/${table.organization}`)).status).toBe(200)
  })

  it('leaves where it is what someone changed since, and names it with who has it now', async () => {
    for (const kind of ['specialist', 'contact_deputy'] as const)
      await aDesignation(site.admin, { organization: table.organization, person: sam, kind })
    await depart({ specialist: yves, contact_deputy: yves, [`action-${action}`]: yves })
    await site.admin.query('UPDATE adopted_action SET person_id = $2 WHERE id = $1', [action, table.leadId])
    await site.admin.query(
      `UPDATE designation SET until_day = greatest(from_day, '2026-11-23') WHERE organization_id = $1 AND kind = 'specialist' AND until_day IS NULL`,
      [table.organization],
    )

    const page = readable(await table.lead.read(undoPage()))
    const staying = page.slice(page.indexOf('Ce qui reste'))
    expect(staying).toContain('Spécialiste')
    expect(staying).toContain('Personne ne l’a plus depuis.')
    expect(staying).toMatch(/Action 6 du plan[\s\S]*Confiée depuis à Léa Responsable\./)
    await table.lead.send(undoPage(), {})

    expect(await isBack()).toBe(true)
    expect([await carrier(), await current('specialist'), await current('contact_deputy')]).toEqual([
      table.leadId,
      null,
      sam,
    ])
  })

  it('says of a completed action, and of an invitation that was withdrawn, that they do not come back', async () => {
    const { id } = await anInvitation(site.admin, { invitedBy: sam, organization: table.organization })
    await depart({ [`invitation-${id}`]: 'revoke', [`action-${action}`]: yves })
    await site.admin.query(`UPDATE adopted_action SET state = '100' WHERE id = $1`, [action])

    const page = readable(await table.lead.read(undoPage()))
    const staying = page.slice(page.indexOf('Ce qui reste'))

    expect(staying).toContain('Achevée depuis.')
    expect(staying).toContain('son lien ne sert plus')
    await table.lead.send(undoPage(), {})
    expect([await isBack(), await carrier()]).toEqual([true, yves])
  })

  it('says who was made lead by it, who stays one', async () => {
    const rachel = (
      await aMembership(site.admin, {
        organization: table.organization,
        person: await aPerson(site.admin, { name: 'Rachel Roy' }),
        role: 'lead',
      })
    ).person
    await table.lead.send(`${people}/${rachel}/depart`, { lead: yves })

    expect(readable(await table.lead.read(`${people}/${rachel}/depart/annuler`))).toContain(
      'L’accès d’Yves Porteur, qui répond de l’organisation depuis ce départ',
    )
  })

  it('is not undone twice, nor on what was shown before somebody changed it', async () => {
    await depart({ [`action-${action}`]: yves })
    const page = await table.lead.read(undoPage())
    await site.admin.query('UPDATE adopted_action SET person_id = NULL WHERE id = $1', [action])

    const refused = await table.lead.send(undoPage(), {}, { page })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Quelque chose a changé entre-temps.')
    expect(await isBack()).toBe(false)

    const again = await table.lead.read(undoPage())
    const answers = await Promise.all(
      [1, 2].map(() => table.lead.send(undoPage(), { key: randomUUID() }, { page: again })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404])
  })

  it('is not undone after 30 days, nor once the person is there again', async () => {
    await depart({})
    await aMembership(site.admin, { organization: table.organization, person: sam })
    expect((await table.lead.get(undoPage())).status).toBe(404)
    await site.admin.query('DELETE FROM membership WHERE person_id = $1 AND until_day IS NULL', [sam])
    expect((await table.lead.get(undoPage())).status).toBe(200)

    await time.setTo('2026-12-24T15:00:00Z')
    const later = site.as(await aSession(site.admin, table.leadId))
    expect((await later.get(undoPage())).status).toBe(404)
    expect(await later.read(people)).not.toContain('Annuler le départ')
  })

  it('is not there for one’s own departure, nor for anybody but a lead of the place', async () => {
    await depart({})
    for (const other of [site.as(null), site.as(await aSession(site.admin, yves)), table.coordinator])
      expect((await other.get(undoPage())).status).not.toBe(200)

    const own = site.as(await aSession(site.admin, yves))
    await own.send(`${people}/${yves}/depart`, {})
    expect((await table.lead.get(`${people}/${yves}/depart/annuler`)).status).toBe(404)
  })
})

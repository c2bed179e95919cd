import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
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

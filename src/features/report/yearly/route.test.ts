import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aMembership, aPerson, aSession } from '../../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { loadDefinitions } from '../../indicator/load-definitions.ts'
import { aLoggedEvent, anAdopter } from '../../indicator/test-log.ts'
import { regionName } from '../../../field/index.ts'
import { refreshValues } from '../../indicator/store/refresh.ts'
import { aTable, openSite, type Site, type Visitor } from '../../network/test-site.ts'

const { clock } = aClock()
const period = '2026-09-01/2027-09-01'
const workshop = ['audience:youth', 'kind:workshop', 'purpose:sex-education']
/** Planted: it must never leave. */
const small = 3

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let worker: Visitor
let ofOrganization: string
let ofNetwork: string
beforeAll(async () => {
  site = await openSite({ clock })
  table = await aTable(site)
  const { organization, network } = table
  const adoption = await anAdoption(site.admin, { organization, person: table.leadId })
  await anAdoptedAction(site.admin, { adoption, action: 'A8' })
  for (const startsOn of ['2026-10-05', '2026-11-02'])
    await aLoggedEvent(site.admin, { type: 'activity', organizations: [organization], tags: workshop, startsOn })
  await aLoggedEvent(site.admin, {
    type: 'participation',
    organizations: [organization],
    tags: workshop.filter((tag) => !tag.startsWith('kind:')),
    counts: [
      { quantity: 'participations', n: small },
      { quantity: 'distinct-people', n: small },
    ],
  })
  await loadDefinitions(site.adminUrl)
  const queue = aQueueRole(site.jobUrl)
  await refreshValues({ transaction: queue.tools.transaction, clock, timeZone: 'America/Toronto' })
  await queue.close()
  const person = await aPerson(site.admin)
  await aMembership(site.admin, { organization, role: 'worker', person })
  worker = site.as(await aSession(site.admin, person))
  ofOrganization = `organization=${organization}&period=${period}`
  ofNetwork = `network=${network}&period=${period}`
})
afterAll(() => site.close())

describe('the yearly report', () => {
  it('tells the adopted actions, their figures and where these come from', async () => {
    const html = await table.lead.read(`/fr/rapport?${ofOrganization}`)

    expect(html).toContain('Rapport annuel')
    expect(html).toMatch(/Source\s: /)
    expect(html).toContain('1 action adoptée')
  })

  it('gives no small number of people away, in any of its forms', async () => {
    const forms = ['rapport', 'rapport.csv', 'rapport/simple.csv', 'rapport/cids.jsonld']
    for (const form of forms)
      for (const of of [ofOrganization, ofNetwork]) {
        const reader = of === ofNetwork ? table.coordinator : table.lead
        const answer = await reader.get(`/fr/${form}?${of}`)
        const text = await answer.text()

        expect(answer.status, `${form} ${of}`).toBe(200)
        expect(text, `${form} ${of}`).not.toMatch(new RegExp(`8b1\\.1[";][^\\n]*[";]${small}[";\\s]`))
        expect(text, `${form} ${of}`).not.toMatch(/3 (?:jeunes|présences)/)
      }
  })

  it('prints people by age and by gender too: nothing of it is closed on paper', async () => {
    const organization = await anAdopter(site.admin, { network: table.network, actions: ['A8'] })
    const { person } = await aMembership(site.admin, { organization, role: 'lead' })
    await aLoggedEvent(site.admin, {
      type: 'participation',
      organizations: [organization],
      tags: workshop.slice(0, 1).concat('purpose:sex-education'),
      counts: [
        { quantity: 'distinct-people', n: 60 },
        { quantity: 'distinct-people', ageBand: '12-13', n: 24 },
        { quantity: 'distinct-people', ageBand: '14-17', n: 36 },
      ],
    })
    const lead = site.as(await aSession(site.admin, person))
    const [, report = ''] = (await lead.read(`/fr/rapport?organization=${organization}&period=${period}`)).split(
      '<article class="report"',
    )

    expect(report).toMatch(/<details[^>]* open[^>]*>.*14.*36.*<\/details>/)
    expect(report).not.toMatch(/<details(?![^>]* open)/)
  })

  it('says why a figure is withheld', async () => {
    expect(await table.lead.read(`/fr/rapport?${ofOrganization}`)).toContain('protéger')
  })

  it('is read by whoever works there, and by who coordinates; a stranger does not learn that it exists', async () => {
    expect((await worker.get(`/fr/rapport?${ofOrganization}`)).status).toBe(200)
    expect((await table.coordinator.get(`/en/report?${ofNetwork}`)).status).toBe(200)
    expect((await worker.get(`/fr/rapport?${ofNetwork}`)).status).toBe(404)
    expect((await table.coordinator.get(`/fr/rapport?${ofOrganization}`)).status).toBe(404)
    expect((await site.as(null).get(`/fr/rapport?${ofNetwork}`)).status).toBe(303)
  })

  it('tells one region of a network, under its own name', async () => {
    const { rows } = await site.admin.query<{ region: string }>(
      'SELECT region_codes[1] AS region FROM organization WHERE id = $1',
      [table.organization],
    )
    const region = rows[0]?.region ?? ''
    const html = await table.coordinator.read(`/fr/rapport?${ofNetwork}&region=${region}`)

    expect(html).toContain(regionName(region, 'fr'))
    const file = await table.coordinator.get(`/fr/rapport/cids.jsonld?${ofNetwork}&region=${region}`)
    expect(await file.text()).toContain(`${table.network}-${region}`)
  })
})

describe('the words of the report', () => {
  const page = () => `/fr/rapport/textes?${ofOrganization}`

  it('are written by the lead, and printed with the figures', async () => {
    const sent = await table.lead.send(page(), {
      introduction: 'Une année d’ateliers.\n\nEt de rencontres.',
      O2: 'Les écoles rappellent.',
    })

    expect(sent.status).toBe(303)
    const html = await table.lead.read(`/fr/rapport?${ofOrganization}`)
    expect(html).toContain('Une année d’ateliers.')
    expect(html).toContain('Les écoles rappellent.')
    expect((await worker.get(page())).status).toBe(404)
  })

  it('wait for a second reading when they count a few people, with what was typed kept', async () => {
    const text = 'Dans une école, deux jeunes ont demandé de l’aide.'
    const refused = await table.lead.send(page(), { conclusion: text })
    const html = await refused.text()

    expect(refused.status).toBe(422)
    expect(html).toContain(text)
    expect(html).toContain('moins de 5 personnes')
    expect((await table.lead.send(page(), { conclusion: text, readAgain: 'yes' })).status).toBe(303)
  })

  it('tell the second of two who write at once, and show both', async () => {
    const [before, alike] = [await table.lead.read(page()), await table.lead.read(page())]
    await table.lead.send(page(), { introduction: 'La première.' }, { page: before })

    const second = await table.lead.send(page(), { introduction: 'La deuxième.' }, { page: alike })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('La première.')
    expect(html).toContain('La deuxième.')
  })

  it('are refused when too long, with what was typed kept', async () => {
    const answer = await table.lead.send(page(), { introduction: 'a'.repeat(4001) })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('a'.repeat(4001))
  })
})

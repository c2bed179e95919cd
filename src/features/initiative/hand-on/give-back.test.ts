import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aMembership, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { aHelpRequest, anInitiative } from '../test-initiatives.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let sam: string
let yves: string
let asked: string
let leaving: string
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
  const { organization, network } = table
  const worksHere = async (name: string) =>
    (await aMembership(site.admin, { organization, person: await aPerson(site.admin, { name }) })).person
  sam = await worksHere('Sam Suit')
  yves = await worksHere('Yves Porteur')
  const from = await anOrganization(site.admin, { network, nameFr: 'École du Pont' })
  const initiative = await anInitiative(site.admin, { organization, network, status: 'published' })
  asked = await aHelpRequest(site.admin, { initiative, from, to: organization, asker: null, answerer: sam })
  leaving = `/fr/organisations/${organization}/personnes/${sam}/depart`
})

const answerer = async (): Promise<string | null> =>
  (await site.admin.query('SELECT answerer_id FROM initiative_request WHERE id = $1', [asked])).rows[0]?.answerer_id ??
  null

it('gives a request for help back to who answered it, when their departure is undone', async () => {
  await table.lead.send(leaving, { [`help-answer-${asked}`]: yves })
  expect(await answerer()).toBe(yves)

  await table.lead.send(`${leaving}/annuler`, {})
  expect(await answerer()).toBe(sam)
})

it('leaves it with whoever has it since, and says who', async () => {
  await table.lead.send(leaving, { [`help-answer-${asked}`]: '' })
  await site.admin.query('UPDATE initiative_request SET answerer_id = $2 WHERE id = $1', [asked, table.leadId])

  expect(await table.lead.read(`${leaving}/annuler`)).toMatch(/Ce qui reste[\s\S]*Confiée depuis à Léa Responsable\./)
  await table.lead.send(`${leaving}/annuler`, {})
  expect(await answerer()).toBe(table.leadId)
})

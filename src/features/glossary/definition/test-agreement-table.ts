import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../network/test-site.ts'

export const form = '/fr/definitions/proposer'
export const safety = { term: 'Filet de sécurité', definition: 'Deux adultes qui se parlent.' }

/** In whose name the form of a page proposes. */
export const seatIn = (html: string): Record<string, string> => ({
  seat: /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? '',
})

/** Answers a proposal for an organization. `at`: the page of the proposal. */
export const say = (by: Visitor, at: string, organization: string, answer: string, reason = '') =>
  by.send(at, { organization, answer, reason })

/** Proposes, and gives the address of the page of the proposal. */
export async function propose(by: Visitor, fields: Record<string, string> = safety): Promise<string> {
  const html = await by.read(form)
  const answer = await by.send(form, { ...fields, ...seatIn(html) }, { page: html })
  expect(answer.status).toBe(303)
  return whereTo(answer)
}

/**
 * A site for the tests of a file; for each, a table of four organizations, each with its lead, and a worker and a reader of the
 * first. Called once, where the file begins.
 */
export function agreementTable() {
  let site: Site
  let table: Awaited<ReturnType<typeof aTable>>
  let others: { id: string; lead: Visitor }[]
  let worker: Visitor
  let reader: Visitor
  async function someone(organization: string, role: 'lead' | 'worker' | 'reader'): Promise<Visitor> {
    const { person } = await aMembership(site.admin, { organization, role })
    return site.as(await aSession(site.admin, person))
  }
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())
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
  return {
    now: () => ({ site, table, others, worker, reader }),
    someone,
    async agreeAll(at: string): Promise<void> {
      for (const { id, lead } of others) expect((await say(lead, at, id, 'agree')).status).toBe(303)
    },
    adopt: (at: string) => table.coordinator.send(at, {}, { to: `${at}/adoption` }),
  }
}

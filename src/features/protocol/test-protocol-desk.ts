import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../network/test-site.ts'

export const writing = '/fr/protocoles/ecrire'

/** Two articles, in French. */
export const draft = {
  nameFr: 'Quand on change de région',
  draftFr: '## Qui appelle\nLa plus proche appelle.\n\n## Ce que l’on dit\nLe besoin, jamais le nom.',
}

/** In whose name the form of a page is sent: the first that it offers. */
const seatIn = (html: string): Record<string, string> => ({
  seat: /name="seat" value="([^"]*)"/.exec(html)?.[1] ?? /<option value="([^"]*)"/.exec(html)?.[1] ?? '',
})

const hiddenIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Writes a protocol, and gives the address of its page. */
export async function write(by: Visitor, fields: Record<string, string> = draft): Promise<string> {
  const html = await by.read(writing)
  const answer = await by.send(writing, { ...fields, ...seatIn(html) }, { page: html })
  expect(answer.status).toBe(303)
  return whereTo(answer)
}

/** The same, with its first version out. */
export async function writeAndIssue(by: Visitor, fields: Record<string, string> = draft): Promise<string> {
  const at = await write(by, fields)
  expect((await by.send(at, {}, { to: `${at}/premiere-version` })).status).toBe(303)
  return at
}

/** An organization adopts the version that its page shows. */
export async function adopt(by: Visitor, at: string, organization: string, page?: string) {
  const html = page ?? (await by.read(at))
  return by.send(at, { organization, seen: hiddenIn(html, 'seen') }, { page: html, to: `${at}/adoption` })
}

/** The links of a page to changes of an article, in the order of the articles; the last adds one. */
export const proposingIn = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*\/changement[^"]*)"/g)].map(([, path]) => (path ?? '').replaceAll('&amp;', '&'))

/** What the form of a change sends besides what is typed. */
export const changeKeysIn = (html: string): Record<string, string> => ({
  ...seatIn(html),
  article: hiddenIn(html, 'article'),
  seen: hiddenIn(html, 'seen'),
})

/** Proposes a change to the article of that number (from 1), and gives the answer. */
export async function sendChange(by: Visitor, at: string, article: number, fields: Record<string, string> = {}) {
  const path = proposingIn(await by.read(at))[article - 1] ?? ''
  const html = await by.read(path)
  return by.send(
    path,
    {
      kind: 'change',
      titleFr: 'Qui appelle',
      textFr: 'Les deux plus proches appellent.',
      reason: 'Une seule ne répond pas.',
      ...changeKeysIn(html),
      ...fields,
    },
    { page: html, to: `${at}/changement` },
  )
}

/** The same, when it is taken: the address of the page of the change. */
export async function propose(by: Visitor, at: string, article: number, fields: Record<string, string> = {}) {
  const answer = await sendChange(by, at, article, fields)
  expect(answer.status).toBe(303)
  return whereTo(answer)
}

export const say = (by: Visitor, at: string, organization: string, answer: string, reason = '') =>
  by.send(at, { organization, answer, reason })

/** The coordination brings out a version of all that is agreed. */
export async function issue(by: Visitor, at: string) {
  const path = `${at}/nouvelle-version`
  const html = await by.read(path)
  const changes = [...html.matchAll(/name="changes" type="checkbox" value="([^"]*)"/g)].map(([, id]) => id ?? '')
  return by.send(path, { changes }, { page: html })
}

/**
 * A site for the tests of a file; for each, a table of two regions and three organizations, each with its lead, a worker and a reader
 * of the first, and someone of another network. Called once, where the file begins.
 */
export function protocolDesk() {
  let site: Site
  let table: Awaited<ReturnType<typeof aTable>>
  let others: { id: string; lead: Visitor }[]
  let worker: Visitor
  let reader: Visitor
  let stranger: Visitor
  async function someone(organization: string, role: 'lead' | 'worker' | 'reader' | 'specialist'): Promise<Visitor> {
    const { person } = await aMembership(site.admin, { organization, role })
    return site.as(await aSession(site.admin, person))
  }
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    table = await aTable(site)
    await site.admin.query(`UPDATE network SET region_codes = '{04,17}' WHERE id = $1`, [table.network])
    others = []
    for (const nameFr of ['Carrefour', 'Clinique']) {
      const id = await anOrganization(site.admin, { network: table.network, nameFr, regionCodes: ['17'] })
      others.push({ id, lead: await someone(id, 'lead') })
    }
    worker = await someone(table.organization, 'worker')
    reader = await someone(table.organization, 'reader')
    stranger = (await aTable(site)).coordinator
  })
  return { now: () => ({ site, table, others, worker, reader, stranger }), someone }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aCoordinator,
  aDesignation,
  aMembership,
  aNetwork,
  anOrganization,
  aSession,
} from '../../../../tests/people.ts'
import { openSite, type Site, type Visitor } from '../test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const pages = [
  ['/fr/bienvenue', '/fr/aujourdhui'],
  ['/en/welcome-aboard', '/en/today'],
] as const

/** The things to do that a page lists, and where each leads. */
async function tasksOn(visitor: Visitor, path: string): Promise<string[]> {
  const html = await visitor.read(path)
  return [...html.matchAll(/<a[^>]*class="govuk-link govuk-task-list__link"[^>]*>[^<]*<\/a>/g)].map(([link]) =>
    link.replace(/ (?:id|aria-describedby)="[^"]*"/g, ''),
  )
}

describe('welcome and Today', () => {
  it.each(pages)('name the same first three things to who leads an organization: %s, %s', async (welcome, today) => {
    const network = await aNetwork(site.admin)
    const organization = await anOrganization(site.admin, { network })
    const { person } = await aMembership(site.admin, { organization, role: 'lead' })
    const lead = site.as(await aSession(site.admin, person))

    const before = await tasksOn(lead, welcome)
    expect(before).toHaveLength(3)
    expect(before).toEqual(await tasksOn(lead, today))

    await aDesignation(site.admin, { organization, kind: 'contact', person })
    const after = await tasksOn(lead, welcome)
    expect(after).toHaveLength(3)
    expect(after).not.toEqual(before)
    expect(after).toEqual(await tasksOn(lead, today))
  })

  it.each(pages)('name the same first acts to who coordinates an empty network: %s, %s', async (welcome, today) => {
    const person = await aCoordinator(site.admin, { network: await aNetwork(site.admin) })
    const coordinator = site.as(await aSession(site.admin, person))

    const home = await coordinator.read(today)
    const [add, bring, ...others] = await tasksOn(coordinator, welcome)
    expect(others).toHaveLength(1)
    for (const link of [add ?? '', bring ?? '']) {
      const [, label = '?'] = />([^<]+)</.exec(link) ?? []
      const [, to = '?'] = /href="([^"]+)"/.exec(link) ?? []
      expect(home).toContain(`>${label}</a>`)
      expect(home).toContain(`href="${to}"`)
    }
  })
})

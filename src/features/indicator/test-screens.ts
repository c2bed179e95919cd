import { aClock } from '../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'
import { loadDefinitions } from './load-definitions.ts'
import { rebuildValues } from './store/rebuild.ts'
import { aLoggedEvent, anAdopter } from './test-log.ts'

export interface Screens {
  site: Site
  network: string
  /** « Maison Trame », of the lead, the worker and the reader; it adopted A8 and carries it at 50 %. */
  organization: string
  adoption: string
  adopted: string
  lead: Visitor
  worker: Visitor
  coordinator: Visitor
  /** Works in an organization of another network. */
  stranger: Visitor
  /** Those that adopted A8 too, in region 08. */
  others: string[]
  /** Computes everything again, and lets out what may be. */
  compute(): Promise<void>
  close(): Promise<void>
}

const activity = ['kind:workshop', 'purpose:sex-education', 'audience:youth']
/** A count of people that no page may show to anyone but the organization that logged it. */
export const planted = 3

/** A network of five organizations, in December 2026, with nothing logged yet. */
export async function someScreens(): Promise<Screens> {
  const { clock } = aClock()
  const site = await openSite({ clock })
  await loadDefinitions(site.adminUrl)
  const queue = aQueueRole(site.jobUrl)
  const { network, organization, lead, leadId, coordinator } = await aTable(site)
  const adoption = await anAdoption(site.admin, { organization, person: leadId })
  const adopted = await anAdoptedAction(site.admin, { adoption, action: 'A8' })
  const works = async (at: string) => {
    const person = await aPerson(site.admin)
    await aMembership(site.admin, { organization: at, role: 'worker', person })
    return site.as(await aSession(site.admin, person))
  }
  const elsewhere = await anOrganization(site.admin, { nameFr: 'Organisme d’ailleurs' })
  const others: string[] = []
  for (let index = 0; index < 4; index += 1)
    others.push(await anAdopter(site.admin, { network, actions: ['A8'], regionCodes: ['08'] }))
  return {
    site,
    network,
    organization,
    adoption,
    adopted,
    lead,
    worker: await works(organization),
    coordinator,
    stranger: await works(elsewhere),
    others,
    compute: () =>
      rebuildValues({ transaction: queue.tools.transaction, clock, timeZone: 'America/Toronto' }).then(() => undefined),
    async close() {
      await queue.close()
      await site.close()
    },
  }
}

/** Logs an activity with its people, as W8 does: two records. */
export async function anActivity(
  { site }: Screens,
  organizations: readonly string[],
  { people, startsOn = '2026-10-05' }: { people: number; startsOn?: string },
): Promise<void> {
  const about = await aLoggedEvent(site.admin, { type: 'activity', organizations, tags: activity, startsOn })
  await aLoggedEvent(site.admin, {
    type: 'participation',
    organizations,
    tags: activity.slice(1),
    about,
    startsOn,
    counts: [{ quantity: 'distinct-people', n: people }],
  })
}

export const period = '2026-09-01/2027-09-01'

import { aClock } from '../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession, renewSessions } from '../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'

export interface Team {
  site: Site
  network: string
  /** Of the lead and the worker; it adopted A8. */
  organization: string
  /** In the same network, with its worker. */
  partner: string
  worker: Visitor
  workerId: string
  colleague: Visitor
  reader: Visitor
  partnerWorker: Visitor
  coordinator: Visitor
  stranger: Visitor
  /** Moves the clock; everyone signs in again, and keeps the session they had. */
  setTo: (instant: string) => Promise<void>
}

/** A network with two organizations, on a Monday of December 2026, and everyone who matters signed in. */
export async function aTeam(): Promise<Team> {
  const { clock, setTo } = aClock()
  const site = await openSite({ clock })
  const { network, organization, leadId, coordinator } = await aTable(site)
  const someone = async (at: string, role: 'reader' | 'worker', name: string) => {
    const person = await aPerson(site.admin, { name })
    await aMembership(site.admin, { organization: at, role, person })
    return { person, visitor: site.as(await aSession(site.admin, person)) }
  }
  const partner = await anOrganization(site.admin, {
    network,
    nameFr: 'École du Passe-Fil',
    nameEn: 'Passe-Fil School',
    sector: 'education',
  })
  const lone = await anOrganization(site.admin, { nameFr: 'Organisme d’ailleurs' })
  const adoption = await anAdoption(site.admin, { organization, person: leadId })
  await anAdoptedAction(site.admin, { adoption, action: 'A8' })
  const worker = await someone(organization, 'worker', 'Wally Travaille')
  return {
    site,
    network,
    organization,
    partner,
    worker: worker.visitor,
    workerId: worker.person,
    colleague: (await someone(organization, 'worker', 'Colin Collègue')).visitor,
    reader: (await someone(organization, 'reader', 'Rita Lit')).visitor,
    partnerWorker: (await someone(partner, 'worker', 'Paule Partenaire')).visitor,
    coordinator,
    async setTo(instant) {
      await setTo(instant)
      await renewSessions(site.admin)
    },
    stranger: (await someone(lone, 'worker', 'Ali Loin')).visitor,
  }
}

/** What W8 sends for an ordinary workshop. */
export const workshop = {
  'facet.kind': 'workshop',
  'facet.audience': 'youth',
  'facet.purpose': 'awareness',
  'count.participations': '12',
  startsOn: '2026-12-04',
} as const

/** Id of the record that an answer leads to. */
export const recordIn = (answer: Response): string =>
  /\/(?:travail|work)\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''

/** Versions of a record, the first first. */
export const versionsOf = async (site: Site, record: string) =>
  (
    await site.admin.query<{ number: number; is_current: boolean; is_withdrawn: boolean; title: string | null }>(
      'SELECT number, is_current, is_withdrawn, title FROM evidence_event WHERE record_key = $1 ORDER BY number',
      [record],
    )
  ).rows

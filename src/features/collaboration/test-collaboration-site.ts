import type { TestClock } from '../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession, type Role } from '../../../tests/people.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'
import { aCollaboration, aMember } from './test-collaborations.ts'

export interface Someone {
  id: string
  visitor: Visitor
}

export interface House {
  id: string
  lead: Someone
  worker: Someone
  reader: Someone
}

export interface Region {
  site: Site
  network: string
  coordinator: Visitor
  /** Community, police, education and justice, in one network, each with its people. */
  maison: House
  police: House
  ecole: House
  justice: House
  /** Nobody of theirs is in the network. */
  stranger: House
}

export async function someone(site: Site, organization: string, role: Role, name: string): Promise<Someone> {
  const person = await aPerson(site.admin, { name })
  await aMembership(site.admin, { organization, role, person })
  return { id: person, visitor: site.as(await aSession(site.admin, person)) }
}

async function aHouse(site: Site, id: string, name: string): Promise<House> {
  return {
    id,
    lead: await someone(site, id, 'lead', `Léa ${name}`),
    worker: await someone(site, id, 'worker', `Wally ${name}`),
    reader: await someone(site, id, 'reader', `Rita ${name}`),
  }
}

/** A network with four organizations of as many sectors, everyone signed in; and one that is elsewhere. */
export async function aRegion(options: { clock?: TestClock } = {}): Promise<Region> {
  const site = await openSite(options)
  const { network, coordinator } = await aTable(site)
  const house = async (nameFr: string, sector: string, at: string | undefined = network): Promise<House> =>
    aHouse(
      site,
      await anOrganization(site.admin, {
        ...(at === undefined ? {} : { network: at }),
        nameFr,
        nameEn: `${nameFr} (en)`,
        sector,
      }),
      nameFr,
    )
  const elsewhere = await aTable(site)
  return {
    site,
    network,
    coordinator,
    maison: await house('Maison Ronde', 'community'),
    police: await house('Poste Carré', 'police'),
    ecole: await house('École Longue', 'education'),
    justice: await house('Aide Droite', 'justice'),
    stranger: await house('Trop Loin', 'community', elsewhere.network),
  }
}

/** An alliance of the first of these, whose others are members too. @returns its id */
export async function anAllianceOf(
  { site, network }: Region,
  first: House,
  ...others: readonly House[]
): Promise<string> {
  const id = await aCollaboration(site.admin, { network, by: first.id })
  for (const other of others)
    await aMember(site.admin, { collaboration: id, organization: other.id, proposedBy: first.id })
  return id
}

export const home = (id: string): string => `/fr/collaborations/${id}`

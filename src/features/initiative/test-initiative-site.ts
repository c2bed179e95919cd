import { aMembership, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'

export interface Table {
  site: Site
  network: string
  /** Of the lead and the worker. */
  organization: string
  /** In the same network, with its lead. */
  partner: string
  lead: Visitor
  leadId: string
  worker: Visitor
  workerId: string
  reader: Visitor
  coordinator: Visitor
  partnerLead: Visitor
  visitor: Visitor
}

/** A network with two organizations, and everyone who matters signed in. */
export async function anInitiativeTable(): Promise<Table> {
  const site = await openSite()
  const { network, organization, lead, leadId, coordinator } = await aTable(site)
  const someone = async (at: string, role: 'reader' | 'worker' | 'lead', name: string) => {
    const person = await aPerson(site.admin, {
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@maison.invalid`,
    })
    await aMembership(site.admin, { organization: at, role, person })
    return { person, visitor: site.as(await aSession(site.admin, person)) }
  }
  const partner = await anOrganization(site.admin, {
    network,
    nameFr: 'Le Passe-Fil',
    nameEn: 'Passe-Fil',
    sector: 'police',
  })
  const worker = await someone(organization, 'worker', 'Wally Travaille')
  return {
    site,
    network,
    organization,
    partner,
    lead,
    leadId,
    worker: worker.visitor,
    workerId: worker.person,
    reader: (await someone(organization, 'reader', 'Rita Lit')).visitor,
    coordinator,
    partnerLead: (await someone(partner, 'lead', 'Paul Partenaire')).visitor,
    visitor: site.as(null),
  }
}

/** What a form of an initiative sends when it is right. */
export const typed = {
  nameFr: 'Deux clés',
  nameEn: 'Two keys',
  aimFr: 'Une maison et une école s’entendent.',
  aimEn: 'A shelter and a school agree.',
  sectors: ['community', 'education'],
  regions: ['10'],
  minimumAge: '12',
  maximumAge: '17',
} as const

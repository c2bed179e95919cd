import { randomUUID } from 'node:crypto'
import { hsds } from '../src/features/directory/index.ts'
import type { Database } from '../src/kernel/db/index.ts'

/** What is withheld of a sheet, in words found nowhere else. */
export const planted = {
  street: '4412 rue Zibeline-Secrète',
  town: 'Bourg-Caché-des-Ormes',
  postal: 'H9Z 9Z7',
  phone: '438-555-0977',
  name: 'Équipe Hulotte-Nocturne',
  latitude: 46.918273,
  longitude: -71.645546,
}
const traces = [/zibeline/i, /bourg-cach/i, /H9Z ?9Z7/i, /438.?555.?0977/, /hulotte-nocturne/i, /46\.918/, /71\.6455/]
/** What a text tells of what is withheld, besides what was typed to get it: a page says a search again. */
export const tracesIn = (text: string, typed = ''): string[] =>
  traces.filter((trace) => trace.test(text) && !trace.test(decodeURIComponent(typed))).map(String)

/** Ids of the records of a shelter. */
export interface ShelterIds {
  service: string
  organization: string
  location: string
  link: string
}

/** A shelter whose address, telephone and place are withheld, in the words above. */
export async function aShelter(db: Database, token: string, network: string): Promise<ShelterIds> {
  const [organization, service, location, link] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const address = {
    id: randomUUID(),
    address_1: planted.street,
    city: planted.town,
    state_province: 'QC',
    postal_code: planted.postal,
    country: 'CA',
    address_type: 'physical',
  }
  const phone = { id: randomUUID(), number: planted.phone, description: { fr: planted.name } }
  const area = { id: randomUUID(), extent: '03', extent_type: 'region' }
  await db.asSession(token, (tx) =>
    hsds.saveRecords(
      tx,
      [
        {
          id: organization,
          kind: 'organization',
          networkId: network,
          doc: { name: { fr: 'Refuge du Nord' }, description: { fr: 'x' } },
          withheld: { network: { phones: [phone] } },
        },
        {
          id: service,
          kind: 'service',
          networkId: network,
          organizationId: organization,
          doc: {
            name: { fr: 'Hébergement du Nord', en: 'North shelter' },
            status: 'active',
            service_areas: [area],
            attributes: [{ id: randomUUID(), taxonomy_term_id: hsds.needTermId('shelter') }],
          },
          withheld: { partner: { phones: [phone] } },
        },
        {
          id: location,
          kind: 'location',
          networkId: network,
          organizationId: organization,
          doc: { location_type: 'physical', name: { fr: 'Le refuge' } },
          withheld: { partner: { addresses: [address], latitude: planted.latitude, longitude: planted.longitude } },
        },
        {
          id: link,
          kind: 'service_at_location',
          networkId: network,
          serviceId: service,
          locationId: location,
          doc: {},
          withheld: { network: { phones: [phone] } },
        },
      ],
      null,
    ),
  )
  return { service, organization, location, link }
}

/** A service whose place everyone may know. */
export async function aTownService(
  db: Database,
  token: string,
  network: string,
  latitude: number,
  longitude: number,
): Promise<void> {
  const [service, location] = [randomUUID(), randomUUID()]
  const address = {
    id: randomUUID(),
    address_1: '1, rue Claire',
    city: 'Québec',
    state_province: 'QC',
    postal_code: 'G1R 2S5',
    country: 'CA',
    address_type: 'physical',
  }
  await db.asSession(token, (tx) =>
    hsds.saveRecords(
      tx,
      [
        {
          id: service,
          kind: 'service',
          networkId: network,
          doc: { name: { fr: 'Local du quartier' }, status: 'active' },
        },
        {
          id: location,
          kind: 'location',
          networkId: network,
          doc: { location_type: 'physical', latitude, longitude, addresses: [address] },
        },
        {
          id: randomUUID(),
          kind: 'service_at_location',
          networkId: network,
          serviceId: service,
          locationId: location,
          doc: {},
        },
      ],
      null,
    ),
  )
}

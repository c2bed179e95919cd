import { sql } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import { demoId, demoNetwork, type DemoNetwork, type DemoOrganization } from '../../network/index.ts'
import * as hsds from '../hsds.ts'
import type { Stewardship } from '../sheet-form/index.ts'
import { demoDirectory, type DemoService } from './demo-services.ts'

const idOf = (...parts: string[]): string => hsds.hsdsId('tisserin demo', ...parts)
/** HSDS id of a service of the invented region. */
export const demoServiceId = (slug: string): string => idOf(slug, 'service')

/** The same of an organization, as the directory lists it. */
export const demoListedId = (slug: string): string => idOf('organization', slug)

/**
 * Brings the services of the invented region into a database that holds it, each kept by its organization, with what people
 * suggested and looked for in vain. Called again, it adds nothing.
 */
export async function seedServices({ tx }: { tx: Tx }, { now, today }: DemoMoment): Promise<void> {
  const { rows } = await sql`select from directory_record where id = ${demoServiceId('rue')}`.execute(tx)
  if (rows.length > 0) return
  await hsds.saveRecords(tx, recordsOf(demoNetwork(), today), null)
  await loadSuggestions(tx, now)
  await loadMisses(tx, today)
}

function recordsOf(data: DemoNetwork, today: Day): hsds.RecordDraft[] {
  const kept = data.organizations.filter(({ slug }) => demoDirectory.services.some((one) => one.organization === slug))
  const networkId = demoId('network', data.network.slug)
  return kept.flatMap((organization) => {
    const keeping = {
      networkId,
      stewardId: demoId('organization', organization.slug),
      sector: organization.sector,
      source: { title: 'Démonstration / Demonstration' },
    }
    const organizationId = demoListedId(organization.slug)
    const card: hsds.RecordDraft = {
      ...keeping,
      id: organizationId,
      kind: 'organization',
      doc: { name: organization.name, description: organization.mandate ?? organization.name },
    }
    const services = demoDirectory.services.filter((one) => one.organization === organization.slug)
    return [
      card,
      ...services.flatMap((service) => serviceRecords(service, organization, { ...keeping, organizationId }, today)),
    ]
  })
}

type Keeping = Pick<hsds.RecordDraft, keyof Stewardship | 'source' | 'organizationId'>

function serviceRecords(
  service: DemoService,
  organization: DemoOrganization,
  keeping: Keeping,
  today: Day,
): hsds.RecordDraft[] {
  const id = demoServiceId(service.slug)
  const { partnerPhone } = service
  const record: hsds.RecordDraft = {
    ...keeping,
    id,
    kind: 'service',
    assuredOn: addDays(today, -service.assured),
    assuredBy: organization.name.fr,
    doc: serviceDoc(service, organization),
    ...(partnerPhone === undefined
      ? {}
      : {
          withheld: {
            partner: {
              phones: [
                {
                  id: idOf(service.slug, 'partner phone'),
                  type: partnerPhone[0],
                  number: partnerPhone[1],
                  description: partnerPhone[2],
                },
              ],
            },
          },
        }),
  }
  return [record, ...placeRecords(service, keeping)]
}

function serviceDoc(service: DemoService, { regions }: DemoOrganization): hsds.Doc {
  const { slug } = service
  const text = (both: Bilingual): hsds.Text => (service.missingEnglish ? { fr: both.fr } : both)
  const optional = (field: string, both: Bilingual | undefined) => (both === undefined ? {} : { [field]: text(both) })
  const [youngest, oldest] = service.ages ?? []
  return {
    name: text(service.name),
    description: text(service.description),
    status: 'active',
    alert: { fr: 'Service inventé pour la démonstration.', en: 'Service invented for the demonstration.' },
    ...(typeof youngest === 'number' ? { minimum_age: youngest } : {}),
    ...(typeof oldest === 'number' ? { maximum_age: oldest } : {}),
    ...optional('what_to_say', service.say),
    ...optional('what_happens_next', service.next),
    ...optional('does_not_do', service.notdo),
    ...optional('interpretation_services', service.interpreter),
    phones: service.phones.map(([type, number], at) => ({ id: idOf(slug, 'phone', String(at)), type, number })),
    ...(service.chat === undefined
      ? {}
      : {
          additional_urls: [
            { id: idOf(slug, 'chat'), use: 'chat', url: service.chat, label: { fr: 'Clavarder', en: 'Chat' } },
          ],
        }),
    languages: (service.languages ?? []).map((code) => ({
      id: idOf(slug, 'language', code),
      code,
      name: code === 'fr' ? { fr: 'français', en: 'French' } : { fr: 'anglais', en: 'English' },
    })),
    service_areas: (service.regions ?? regions).map((code) => ({
      id: idOf(slug, 'area', code),
      extent: code,
      extent_type: 'region',
    })),
    schedules: schedulesOf(service),
    attributes: service.needs.map((code) => ({
      id: idOf(slug, 'need', code),
      link_type: 'taxonomy_term',
      taxonomy_term_id: hsds.needTermId(code),
    })),
    ...(service.traits?.includes('free')
      ? {
          cost_options: [{ id: idOf(slug, 'cost'), option: { fr: 'Gratuit', en: 'Free' }, amount: 0, currency: 'CAD' }],
        }
      : {}),
    traits: service.traits ?? [],
  }
}

function schedulesOf({ slug, hours = [], monthly = [], closed = [] }: DemoService): hsds.Schedule[] {
  const at = (kind: string, n: number): string => idOf(slug, kind, String(n))
  return [
    ...hours.map((entry, n): hsds.Schedule => {
      const [byday = '', opens = '', closes = ''] =
        entry === '24/7' ? ['MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59'] : (entry as string[])
      return { id: at('hours', n), freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes }
    }),
    ...monthly.map(([byday = '', opens = '', closes = ''], n): hsds.Schedule => ({
      id: at('monthly', n),
      freq: 'MONTHLY',
      byday,
      opens_at: opens,
      closes_at: closes,
    })),
    ...closed.map(([from = '', until = ''], n): hsds.Schedule => ({
      id: at('closed', n),
      valid_from: from,
      valid_to: until,
      notes: { fr: 'Congé scolaire', en: 'School holiday' },
    })),
  ]
}

function placeRecords({ slug, place }: DemoService, keeping: Keeping): hsds.RecordDraft[] {
  if (place === undefined) return []
  const locationId = idOf(slug, 'location')
  const exact = {
    addresses: [
      {
        id: idOf(slug, 'address'),
        address_1: place.address,
        city: place.city,
        state_province: 'QC',
        postal_code: place.postal,
        country: 'CA',
        address_type: 'physical',
      },
    ],
    latitude: place.lat,
    longitude: place.lon,
  }
  const told = {
    location_type: 'physical',
    name: place.name,
    ...(place.wheelchair
      ? {
          accessibility: [
            {
              id: idOf(slug, 'wheelchair'),
              description: { fr: 'Accessible en fauteuil', en: 'Wheelchair accessible' },
            },
          ],
        }
      : {}),
  }
  return [
    {
      ...keeping,
      id: locationId,
      kind: 'location',
      doc: place.withheld ? told : { ...told, ...exact },
      ...(place.withheld ? { withheld: { partner: exact } } : {}),
    },
    {
      ...keeping,
      organizationId: null,
      id: idOf(slug, 'service at location'),
      kind: 'service_at_location',
      serviceId: demoServiceId(slug),
      locationId,
      doc: {},
    },
  ]
}

async function loadSuggestions(tx: Tx, now: Date): Promise<void> {
  for (const { service, kind, language, body, daysAgo } of demoDirectory.suggestions)
    await sql`insert into directory_suggestion (record_id, kind, body, language, created_at)
      values (${service === null ? null : demoServiceId(service)}, ${kind}, ${body}, ${language}, ${now}::timestamptz - make_interval(days => ${daysAgo}))`.execute(
      tx,
    )
}

async function loadMisses(tx: Tx, today: Day): Promise<void> {
  for (const { weeksAgo, language, need, region, ageBand, searches } of demoDirectory.misses)
    await sql`insert into search_miss (day, language, need, region, age_band, searches)
      values (date_trunc('week', ${addDays(today, -7 * weeksAgo)}::date)::date, ${language}, ${need}, ${region}, ${ageBand}, ${searches})`.execute(
      tx,
    )
}

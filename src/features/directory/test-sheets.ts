import { randomUUID } from 'node:crypto'
import { asOwnerTx } from '../../kernel/as-owner.ts'
import type { Day } from '../../kernel/clock.ts'
import type { Site } from '../network/test-site.ts'
import type { Doc, RecordDraft } from './model.ts'
import { needTermId } from './needs.ts'
import { saveRecords } from './save-records.ts'

export interface ServiceFacts {
  name?: { fr?: string; en?: string }
  stewardId?: string | null
  networkId?: string | null
  assuredOn?: string | null
  status?: RecordDraft['status']
  doc?: Doc
  withheld?: RecordDraft['withheld']
}

/** A service of the directory, written past every policy: to arrange, never the thing tested. */
export async function aService(site: Site, facts: ServiceFacts = {}): Promise<string> {
  const id = randomUUID()
  await asOwnerTx(site.adminUrl, (tx) =>
    saveRecords(
      tx,
      [
        {
          id,
          kind: 'service',
          stewardId: facts.stewardId ?? null,
          networkId: facts.networkId ?? null,
          assuredOn: (facts.assuredOn ?? null) as Day | null,
          status: facts.status ?? 'published',
          doc: {
            name: facts.name ?? { fr: `Service ${id.slice(0, 8)}`, en: `Service ${id.slice(0, 8)}` },
            description: { fr: 'Une écoute.', en: 'Someone listens.' },
            status: 'active',
            ...facts.doc,
          },
          ...(facts.withheld ? { withheld: facts.withheld } : {}),
        },
      ],
      null,
    ),
  )
  return id
}

/** An attribute of a service: one need that it answers. */
export const need = (code: string) => ({
  id: randomUUID(),
  link_type: 'taxonomy_term',
  taxonomy_term_id: needTermId(code),
})

/** A place for it, with the link between them. @returns the id of the place */
export async function aPlace(
  site: Site,
  service: string,
  {
    stewardId = null,
    networkId = null,
    withheld = {},
    doc = {},
  }: Pick<ServiceFacts, 'stewardId' | 'networkId' | 'withheld'> & { doc?: Record<string, unknown> },
): Promise<string> {
  const id = randomUUID()
  const stewardship = { stewardId, networkId }
  await asOwnerTx(site.adminUrl, (tx) =>
    saveRecords(
      tx,
      [
        {
          ...stewardship,
          id,
          kind: 'location',
          doc: { location_type: 'physical', name: { fr: 'La maison' }, ...doc },
          withheld,
        },
        { ...stewardship, id: randomUUID(), kind: 'service_at_location', serviceId: service, locationId: id, doc: {} },
      ],
      null,
    ),
  )
  return id
}

export interface StoredRecord {
  doc: Record<string, unknown>
  status: string
  version: number
  assured_on: string | null
  assured_by: string | null
  merged_into: string | null
  steward_id: string | null
  network_id: string | null
  withheld: string[]
}

export async function recordOf(site: Site, id: string): Promise<StoredRecord> {
  const { rows } = await site.admin.query<StoredRecord>(
    `SELECT doc, status, version, assured_on::text, assured_by, merged_into, steward_id, network_id, withheld FROM directory_record WHERE id = $1`,
    [id],
  )
  if (rows[0] === undefined) throw new Error('there is no such record')
  return rows[0]
}

/** Everything that anyone without a session can be told of it, as one text: its row, its place and what search reads. */
export async function publicTextOf(site: Site, id: string): Promise<string> {
  const { rows } = await site.admin.query<{ all: string }>(
    `SELECT (coalesce((SELECT string_agg(to_jsonb(r)::text, ' ') FROM directory_record r WHERE r.id = $1 OR r.service_id = $1
       OR r.id IN (SELECT l.location_id FROM directory_record l WHERE l.service_id = $1)), '')
       || coalesce((SELECT to_jsonb(s)::text FROM service_search s WHERE s.service_id = $1), '')) AS all`,
    [id],
  )
  return rows[0]?.all ?? ''
}

/** What a form would send back: the value of every field of the page, so that a test changes only what it is about. */
export function fieldsOf(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const form = /<form id="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const decode = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  const put = (name: string, value: string): void => void (fields[name] ??= []).push(decode(value))
  const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const isBox = ['checkbox', 'radio'].includes(attribute(tag, 'type'))
    if (!isBox || /\schecked/.test(tag)) put(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    put(attribute(tag, 'name'), text)
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
    put(attribute(tag, 'name'), attribute(chosen, 'value'))
  }
  return fields
}

export interface EnteredFacts {
  doc?: Doc
  place?: Partial<RecordDraft> | null
  /** Of the service. */
  more?: Partial<RecordDraft>
}

/** A service « Un lit ce soir » of « La Trame », with a place where one is given, as a coordinator of its network enters it. */
export async function anEnteredService(
  site: Site,
  { network, coordinator }: { network: string; coordinator: string },
  { doc = {}, place = null, more = {} }: EnteredFacts = {},
): Promise<{ service: string; organization: string }> {
  const [organization, service, location] = [randomUUID(), randomUUID(), randomUUID()]
  const drafts: RecordDraft[] = [
    {
      id: organization,
      kind: 'organization',
      networkId: network,
      doc: { name: { fr: 'La Trame', en: 'The Weft' }, description: { fr: 'x' } },
    },
    {
      id: service,
      kind: 'service',
      networkId: network,
      organizationId: organization,
      doc: {
        name: { fr: 'Un lit ce soir', en: 'A bed tonight' },
        status: 'active',
        phones: [{ id: randomUUID(), number: '819-555-0119' }],
        ...doc,
      },
      ...more,
    },
  ]
  if (place !== null)
    drafts.push(
      {
        id: location,
        kind: 'location',
        networkId: network,
        organizationId: organization,
        doc: { location_type: 'physical' },
        ...place,
      },
      {
        id: randomUUID(),
        kind: 'service_at_location',
        networkId: network,
        serviceId: service,
        locationId: location,
        doc: {},
      },
    )
  await site.database.asSession(coordinator, (tx) => saveRecords(tx, drafts, null))
  return { service, organization }
}

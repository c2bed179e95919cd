import content from '../../../../content/directory.json' with { type: 'json' }
import { usualZone } from '../hours/place-zone.ts'
import type { ServiceHours } from '../hours/service-hours.ts'
import { languageName } from '../areas-and-languages.ts'
import { hsdsId } from '../hsds-id.ts'
import type {
  Attribute,
  Doc,
  LanguageOfService,
  Phone,
  ReadNumber,
  ReadPage,
  RecordDraft,
  Schedule,
  ServiceArea,
  ServiceStatus,
  Source,
  Text,
  Trait,
} from '../model.ts'
import { needTermId, needs, needsTaxonomyId } from '../needs.ts'

/** `type` is HSDS’s; `fr` and `en` say what it is for. */
export interface ShippedPhone {
  number: string
  type?: string
  fr?: string
  en?: string
  /** Word to send first, on a number to text. */
  word?: string
  /** The service’s hours are not surely those of this number. */
  hoursUnsure?: boolean
  extension?: number
  /** No page that can be trusted gives it: never shown without saying so. */
  unsure?: boolean
  /** Several pages give it, though the service’s other facts are not sure. */
  sure?: boolean
  read: ReadPage[]
}

/** One sourced service of content/directory.json. What no source says is absent: never guessed. */
export interface ShippedService {
  id: string
  name: { fr: string; en: string }
  organization: { fr: string; en: string } | null
  description: { fr: string; en: string }
  sector: string
  needs: string[]
  phones: ShippedPhone[]
  email: string | null
  url: string | null
  regions: string[]
  minimum_age?: number
  maximum_age?: number
  eligibility?: Text
  languages?: string[]
  languagesNote?: Text
  /** `24/7`, or `MO,TU 08:30-16:30`, several joined by `; `; absent: hours not known. */
  hours?: string
  hoursNote?: Text
  application_process?: Text
  /** What is read before all else. */
  alert?: Text
  traits?: string[]
  /** HSDS status; `active` unless told. */
  status?: string
  source: Source
}

export const shippedServices: readonly ShippedService[] = content.services as unknown as ShippedService[]

/** The HSDS id of its record, the same on every instance. */
export const shippedServiceId = (id: string): string => hsdsId('tisserin', 'shipped', id, 'service')

/** The hours of a shipped service, for the open-now function. */
export const shippedHours = (shipped: ShippedService): ServiceHours => ({
  schedules: scheduleOf(shipped, (...parts) => parts.join('-')),
  timeZone: usualZone,
  status: (shipped.status ?? 'active') as ServiceStatus,
})

/** The records that every instance starts with: our taxonomy of needs, and the shipped services with their organizations. */
export function shippedRecords(): RecordDraft[] {
  return [...taxonomyRecords(), ...shippedServices.flatMap(recordsOf)]
}

function taxonomyRecords(): RecordDraft[] {
  const name = { fr: 'Besoins', en: 'Needs' }
  const description = {
    fr: 'Ce dont une jeune personne, ses proches ou qui les accompagne peuvent avoir besoin.',
    en: 'What a young person, their relatives or those who accompany them may need.',
  }
  return [
    { id: needsTaxonomyId, kind: 'taxonomy', doc: { name, description, version: '1' } },
    ...needs.map((need): RecordDraft => ({
      id: needTermId(need.code),
      kind: 'taxonomy_term',
      taxonomyId: needsTaxonomyId,
      parentId: need.parent === null ? null : needTermId(need.parent),
      doc: { code: need.code, name: need.name, description: describe(need.synonyms, need.name) },
    })),
  ]
}

const describe = (
  synonyms: { fr: readonly string[]; en: readonly string[] },
  name: { fr: string; en: string },
): Text => ({
  fr: synonyms.fr.slice(0, 6).join(', ') || name.fr,
  en: synonyms.en.slice(0, 6).join(', ') || name.en,
})

function recordsOf(shipped: ShippedService): RecordDraft[] {
  const id = (...parts: string[]): string => hsdsId('tisserin', 'shipped', shipped.id, ...parts)
  const organizationId = id('organization')
  const source = { ...shipped.source, numbers: shipped.phones.map(readNumber) }
  const stewardship = { sector: shipped.sector, source, origin: null }
  return [
    {
      ...stewardship,
      id: organizationId,
      kind: 'organization',
      doc: withoutEmpty({
        name: shipped.organization ?? shipped.name,
        description: shipped.description,
        website: shipped.url ?? undefined,
      }),
    },
    { ...stewardship, id: id('service'), kind: 'service', organizationId, doc: serviceDoc(shipped, id) },
  ]
}

const readNumber = ({ number, unsure, read }: ShippedPhone): ReadNumber => ({
  number,
  ...(unsure ? { unsure } : {}),
  read,
})

function serviceDoc(shipped: ShippedService, id: (...parts: string[]) => string): Doc {
  return withoutEmpty({
    name: shipped.name,
    description: shipped.description,
    status: shipped.status ?? 'active',
    url: shipped.url ?? undefined,
    email: shipped.email ?? undefined,
    minimum_age: shipped.minimum_age,
    maximum_age: shipped.maximum_age,
    eligibility_description: shipped.eligibility,
    application_process: shipped.application_process,
    alert: shipped.alert,
    interpretation_services: shipped.languagesNote,
    phones: shipped.phones.map(({ number, extension, type, fr, en }, at): Phone => ({
      id: id('phone', String(at)),
      number,
      ...(extension === undefined ? {} : { extension }),
      type: type ?? 'voice',
      ...(fr || en ? { description: { ...(fr ? { fr } : {}), ...(en ? { en } : {}) } } : {}),
    })),
    languages: (shipped.languages ?? []).map((code): LanguageOfService => ({
      id: id('language', code),
      code,
      name: languageName(code),
    })),
    service_areas: shipped.regions.map((code): ServiceArea => ({
      id: id('area', code),
      extent: code,
      extent_type: 'region',
      name: areaNames[code] ?? { fr: code, en: code },
    })),
    schedules: scheduleOf(shipped, id),
    attributes: shipped.needs.map((code): Attribute => ({
      id: id('need', code),
      link_type: 'taxonomy_term',
      taxonomy_term_id: needTermId(code),
    })),
    traits: shipped.traits as Trait[] | undefined,
  })
}

function scheduleOf({ hours, hoursNote }: ShippedService, id: (...parts: string[]) => string): Schedule[] {
  const note = hoursNote === undefined ? {} : { description: hoursNote }
  if (hours === undefined) return hoursNote === undefined ? [] : [{ id: id('schedule'), ...note }]
  if (hours === '24/7') return [weekly(id('schedule'), 'MO,TU,WE,TH,FR,SA,SU', '00:00-23:59', note)]
  return hours.split('; ').map((row, at) => {
    const [byday = '', times = ''] = row.split(' ')
    return at === 0 ? weekly(id('schedule'), byday, times, note) : weekly(id('schedule', String(at)), byday, times, {})
  })
}

function weekly(id: string, byday: string, times: string, note: { description?: Text }): Schedule {
  const [opens_at = '', closes_at = ''] = times.split('-')
  return { id, freq: 'WEEKLY', byday, opens_at, closes_at, ...note }
}

const areaNames: Readonly<Record<string, Text>> = {
  QC: { fr: 'Tout le Québec', en: 'All of Quebec' },
  CA: { fr: 'Tout le Canada', en: 'All of Canada' },
}

/** HSDS refuses empty fields: they are left out. */
const withoutEmpty = (doc: Record<string, unknown>): Doc =>
  Object.fromEntries(
    Object.entries(doc).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )

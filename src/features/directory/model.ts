import type { Day } from '../../kernel/clock.ts'
import type {
  Accessibility,
  Address,
  Attribute,
  Contact,
  CostOption,
  LanguageOfService,
  OtherChild,
  Phone,
  Schedule,
  ServiceArea,
  Text,
  Url,
} from './model-children.ts'

export type * from './model-children.ts'

/** The HSDS objects that have an address and a history of their own; the others are children inside one of them. */
export const recordKinds = [
  'organization',
  'service',
  'location',
  'service_at_location',
  'taxonomy',
  'taxonomy_term',
] as const
export type RecordKind = (typeof recordKinds)[number]

/** draft: being written; hidden: taken out of sight by a person; deleted, merged: a tombstone that the API still tells of. */
export const recordStatuses = ['draft', 'published', 'hidden', 'deleted', 'merged'] as const
export type RecordStatus = (typeof recordStatuses)[number]

/** HSDS 3.1 `service.status`; exact words, lower case. */
export const serviceStatuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export type ServiceStatus = (typeof serviceStatuses)[number]

/** Who may read a part of a record: everyone; members of any network; members of the record's own network. */
export const audiences = ['public', 'partner', 'network'] as const
export type Audience = (typeof audiences)[number]

/** Ways a person reaches a service. `text` is a text message, `chat` a page where one writes. */
export const channels = ['in_person', 'phone', 'text', 'chat', 'email'] as const
export type Channel = (typeof channels)[number]

/** What a sheet states and people filter by. Absent means not stated, never « no ». */
export const traits = [
  'free',
  'walk_in',
  'runaways',
  'without_parents',
  'confidential',
  'after_18',
  'outreach',
  'wheelchair',
] as const
export type Trait = (typeof traits)[number]

interface Common {
  name?: Text
  alternate_name?: Text
  description?: Text
  attributes?: Attribute[]
  metadata?: OtherChild[]
}
export interface ServiceDoc extends Common {
  name: Text
  status: ServiceStatus
  program_id?: string
  url?: string
  additional_urls?: Url[]
  email?: string
  interpretation_services?: Text
  application_process?: Text
  fees_description?: Text
  wait_time?: Text
  accreditations?: Text
  eligibility_description?: Text
  minimum_age?: number
  maximum_age?: number
  licenses?: Text
  alert?: Text
  phones?: Phone[]
  schedules?: Schedule[]
  service_areas?: ServiceArea[]
  languages?: LanguageOfService[]
  cost_options?: CostOption[]
  contacts?: Contact[]
  funding?: OtherChild[]
  required_documents?: OtherChild[]
  capacities?: OtherChild[]
  // Ours (profile Tisserin-QC)
  what_to_say?: Text
  what_happens_next?: Text
  does_not_do?: Text
  traits?: Trait[]
}
export interface OrganizationDoc extends Common {
  name: Text
  description?: Text
  email?: string
  website?: string
  additional_websites?: Url[]
  tax_status?: string
  tax_id?: string
  year_incorporated?: number
  legal_status?: string
  logo?: string
  uri?: string
  phones?: Phone[]
  contacts?: Contact[]
  programs?: OtherChild[]
  funding?: OtherChild[]
  organization_identifiers?: OtherChild[]
}
export interface LocationDoc extends Common {
  location_type: 'physical' | 'postal' | 'virtual'
  url?: string
  transportation?: Text
  latitude?: number
  longitude?: number
  external_identifier?: string
  external_identifier_type?: string
  languages?: LanguageOfService[]
  addresses?: Address[]
  contacts?: Contact[]
  accessibility?: Accessibility[]
  phones?: Phone[]
  schedules?: Schedule[]
}
export interface ServiceAtLocationDoc extends Omit<Common, 'name' | 'alternate_name'> {
  service_areas?: ServiceArea[]
  contacts?: Contact[]
  phones?: Phone[]
  schedules?: Schedule[]
}
export interface TaxonomyDoc extends Common {
  name: Text
  uri?: string
  version?: string
}
export interface TaxonomyTermDoc extends Common {
  name: Text
  code?: string
  language?: string
  term_uri?: string
  taxonomy?: string
}
export interface DocOf {
  organization: OrganizationDoc
  service: ServiceDoc
  location: LocationDoc
  service_at_location: ServiceAtLocationDoc
  taxonomy: TaxonomyDoc
  taxonomy_term: TaxonomyTermDoc
}
/** The public part of a record, or a withheld part laid over it: any of its fields, in the same shape. */
export type Doc = Readonly<Record<string, unknown>>

/** Where a record came from. `verified_on` in the source's own words; null when it shows none. */
export interface Source {
  title: string
  url?: string
  licence?: string
  confidence?: 'high' | 'medium' | 'low'
  verified_on?: string | null
  live_checked?: boolean
  /** Where each number was read; a number that a person changed since is none of them. */
  numbers?: readonly ReadNumber[]
}

/** A number as it was found, and where. */
export interface ReadNumber {
  number: string
  /** No page that can be trusted gives it: never shown without saying so. */
  unsure?: boolean
  read: readonly ReadPage[]
}
export interface ReadPage {
  /** Absent: a list made by others, without an address of the service’s own. */
  url?: string
  /** `2026`, `2026-01` or `2026-01-13`; absent: the page shows no date. */
  on?: string
  thirdHand?: boolean
}

/** The records that one points to; absent when it has none. */
export interface Links {
  organizationId?: string | null
  serviceId?: string | null
  locationId?: string | null
  taxonomyId?: string | null
  parentId?: string | null
}

/** A record as it is written. `id` decides whether it is new. */
export interface RecordDraft extends Links {
  id: string
  kind: RecordKind
  /** Public part. */
  doc: Doc
  /** Parts kept from the public, in the same shape as `doc`; laid over it for those who may read them. */
  withheld?: Partial<Record<'partner' | 'network', Doc>>
  status?: RecordStatus
  mergedInto?: string | null
  stewardId?: string | null
  networkId?: string | null
  sector?: string | null
  /** Calendar day its truth was last checked; null: never here. */
  assuredOn?: Day | null
  /** Organization that checked, never a person. */
  assuredBy?: string | null
  source?: Source | null
  /** `source:kind:id` of where it was imported from; null: entered here. */
  origin?: string | null
}

/** A record as it is read, with what the reader may see of it laid together. */
export interface DirectoryRecord<Kind extends RecordKind = RecordKind> {
  id: string
  /** Order of arrival, a whole number; of a service, what its address is made of. */
  seq: string
  kind: Kind
  organizationId: string | null
  serviceId: string | null
  locationId: string | null
  taxonomyId: string | null
  parentId: string | null
  doc: DocOf[Kind]
  /** Fields that exist and that the reader may not see. */
  withheld: readonly string[]
  status: RecordStatus
  mergedInto: string | null
  stewardId: string | null
  networkId: string | null
  sector: string | null
  assuredOn: Day | null
  assuredBy: string | null
  /** What English calls who checked; null: the same. */
  assuredByEn: string | null
  source: Source | null
  origin: string | null
  modifiedAt: Date
  version: number
}

/** A record of any kind: its `kind` says what its `doc` holds. */
export type AnyRecord = { [Kind in RecordKind]: DirectoryRecord<Kind> }[RecordKind]

import type { hsds } from '../../directory/index.ts'

export type RecordKind = hsds.RecordKind

/** The HSDS objects that have no address of their own: they are written inside the record they hang on. */
export const childObjects = [
  'phone',
  'schedule',
  'address',
  'contact',
  'language',
  'service_area',
  'accessibility',
  'cost_option',
  'required_document',
  'funding',
  'program',
  'url',
  'attribute',
  'metadata',
  'organization_identifier',
  'service_capacity',
  'unit',
  'eligibility',
] as const
export type ChildObject = (typeof childObjects)[number]
export type ObjectName = RecordKind | ChildObject

/**
 * How the value of a field is read. `ignored`: known, of no use here, said once a file. `link`: the id of another
 * record. `words`: several values in one cell, parted by commas, each one a child.
 */
export type FieldType =
  | 'text'
  | 'string'
  | 'url'
  | 'email'
  | 'number'
  | 'integer'
  | 'age'
  | 'date'
  | 'time'
  | 'phone'
  | 'extension'
  | 'status'
  | 'weekday'
  | 'latitude'
  | 'longitude'
  | 'boolean'
  | 'any'
  | 'ignored'
  | { link: ObjectName }
  | { words: ChildObject; field: string; as?: Readonly<Record<string, string>> }

export interface ObjectNames {
  /** Names of files, of arrays and of nested objects that hold it, in any version of HSDS; singular and plural. */
  called: readonly string[]
  /** Fields of HSDS 3.1 and our own, by name. */
  fields: Readonly<Record<string, FieldType>>
  /** Names of other versions → the name of 3.1. */
  aliases?: Readonly<Record<string, string>>
  /** Child objects → the name of their array in this one. */
  children?: Partial<Readonly<Record<ChildObject, string>>>
  /** A child written alone, not in an array. */
  single?: Partial<Readonly<Record<ChildObject, string>>>
  /** Fields that together name what it hangs on: an object and an id. */
  hangsOn?: { object: string; id: string }
  /** What its name alone says: a `postal_address` is an address of that type. */
  means?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const text = 'text'
const string = 'string'
const date = 'date'
const ignored = 'ignored'
const link = (object: ObjectName): FieldType => ({ link: object })
const parents = (...objects: ObjectName[]): Record<string, FieldType> =>
  Object.fromEntries(objects.map((object) => [`${object}_id`, link(object)]))
const onAll = { attribute: 'attributes', metadata: 'metadata' } as const
/** What our own exports add to a record. */
const bookkeeping = {
  last_modified: ignored,
  sector: string,
  assured_date: date,
  assured_by: string,
  source: 'any',
  withheld: ignored,
} as const

/**
 * The names of HSDS 1.1 to 3.1, of its British profile and of the Ohana files, as data: another version, another
 * publisher's habit is a line here, never a branch in the code. Field names are those of HSDS 3.1, whose documentation
 * says what each means; `aliases` follow the migration notes of the standard.
 */
export const objects: Readonly<Record<ObjectName, ObjectNames>> = {
  organization: {
    called: ['organization', 'organizations', 'organisation', 'organisations', 'organization_list'],
    fields: {
      name: text,
      alternate_name: text,
      description: text,
      email: 'email',
      website: 'url',
      tax_status: string,
      tax_id: string,
      year_incorporated: 'integer',
      legal_status: string,
      logo: 'url',
      uri: 'url',
      parent_organization_id: link('organization'),
      funding_sources: { words: 'funding', field: 'source' },
      ...bookkeeping,
    },
    aliases: { url: 'website', date_incorporated: 'year_incorporated' },
    children: {
      phone: 'phones',
      contact: 'contacts',
      program: 'programs',
      funding: 'funding',
      organization_identifier: 'organization_identifiers',
      url: 'additional_websites',
      // Of no version after 1.1, and not written in an organization: they become a place of its own.
      address: 'addresses',
      ...onAll,
    },
  },
  service: {
    called: ['service', 'services', 'service_list', 'service_full'],
    fields: {
      organization_id: link('organization'),
      location_id: link('location'),
      program_id: link('program'),
      name: text,
      alternate_name: text,
      description: text,
      url: 'url',
      email: 'email',
      status: 'status',
      interpretation_services: text,
      application_process: text,
      fees_description: text,
      wait_time: text,
      accreditations: text,
      eligibility_description: text,
      minimum_age: 'age',
      maximum_age: 'age',
      licenses: text,
      alert: text,
      what_to_say: text,
      what_happens_next: text,
      does_not_do: text,
      traits: 'any',
      taxonomy_ids: { words: 'attribute', field: 'taxonomy_term_id', as: { link_type: 'taxonomy_term' } },
      required_documents: { words: 'required_document', field: 'document' },
      service_areas: { words: 'service_area', field: 'name' },
      languages: { words: 'language', field: 'name' },
      accepted_payments: { words: 'cost_option', field: 'option' },
      funding_sources: { words: 'funding', field: 'source' },
      assurer_email: ignored,
      ...bookkeeping,
    },
    aliases: {
      website: 'url',
      fees: 'fees_description',
      audience: 'eligibility_description',
      eligibility: 'eligibility_description',
    },
    children: {
      phone: 'phones',
      schedule: 'schedules',
      service_area: 'service_areas',
      language: 'languages',
      cost_option: 'cost_options',
      contact: 'contacts',
      funding: 'funding',
      required_document: 'required_documents',
      service_capacity: 'capacities',
      url: 'additional_urls',
      eligibility: 'eligibilities',
      ...onAll,
    },
  },
  location: {
    called: ['location', 'locations', 'location_list'],
    fields: {
      organization_id: link('organization'),
      location_type: string,
      url: 'url',
      name: text,
      alternate_name: text,
      description: text,
      transportation: text,
      latitude: 'latitude',
      longitude: 'longitude',
      external_identifier: string,
      external_identifier_type: string,
      virtual: 'boolean',
      accessibility: { words: 'accessibility', field: 'description' },
      languages: { words: 'language', field: 'name' },
      ...bookkeeping,
    },
    aliases: { website: 'url' },
    children: {
      language: 'languages',
      address: 'addresses',
      contact: 'contacts',
      accessibility: 'accessibility',
      phone: 'phones',
      schedule: 'schedules',
      ...onAll,
    },
  },
  service_at_location: {
    called: [
      'service_at_location',
      'service_at_locations',
      'services_at_location',
      'services_at_locations',
      'service_at_location_list',
      'service_at_location_full',
    ],
    fields: { service_id: link('service'), location_id: link('location'), description: text, ...bookkeeping },
    children: { service_area: 'service_areas', contact: 'contacts', phone: 'phones', schedule: 'schedules', ...onAll },
  },
  taxonomy: {
    called: ['taxonomies', 'taxonomy_list', 'taxonomy_detail'],
    fields: { name: text, description: text, uri: 'url', version: string, ...bookkeeping },
    children: { metadata: 'metadata' },
  },
  taxonomy_term: {
    // `taxonomy.csv` of HSDS 1 holds terms.
    called: ['taxonomy_term', 'taxonomy_terms', 'taxonomy', 'taxonomy_term_list', 'term'],
    fields: {
      code: string,
      name: text,
      description: text,
      parent_id: link('taxonomy_term'),
      taxonomy: string,
      language: string,
      taxonomy_id: link('taxonomy'),
      term_uri: 'url',
      parent_name: ignored,
      ...bookkeeping,
    },
    aliases: { vocabulary: 'taxonomy', term: 'name' },
    children: { metadata: 'metadata' },
  },
  phone: {
    called: ['phone', 'phones'],
    fields: {
      ...parents('location', 'service', 'organization', 'contact', 'service_at_location'),
      number: 'phone',
      extension: 'extension',
      type: string,
      description: text,
      language: { words: 'language', field: 'name' },
    },
    aliases: { number_type: 'type', department: 'description' },
    children: { language: 'languages', ...onAll },
  },
  schedule: {
    called: ['schedule', 'schedules', 'regular_schedule', 'regular_schedules', 'holiday_schedule', 'holiday_schedules'],
    fields: {
      ...parents('service', 'location', 'service_at_location'),
      valid_from: date,
      valid_to: date,
      dtstart: date,
      until: date,
      count: 'integer',
      wkst: string,
      freq: string,
      interval: 'integer',
      byday: 'weekday',
      byweekno: string,
      bymonthday: string,
      byyearday: string,
      description: text,
      opens_at: 'time',
      closes_at: 'time',
      schedule_link: 'url',
      attending_type: string,
      notes: text,
      timezone_name: string,
      timezone: ignored,
      closed: 'boolean',
    },
    aliases: { weekday: 'byday', start_date: 'valid_from', end_date: 'valid_to', original_text: 'notes' },
    means: { regular_schedule: { freq: 'WEEKLY' }, regular_schedules: { freq: 'WEEKLY' } },
    children: onAll,
  },
  address: {
    called: [
      'address',
      'addresses',
      'physical_address',
      'physical_addresses',
      'postal_address',
      'postal_addresses',
      'mail_address',
      'mail_addresses',
    ],
    fields: {
      ...parents('location', 'organization'),
      attention: string,
      address_1: string,
      address_2: string,
      city: string,
      region: string,
      state_province: string,
      postal_code: string,
      country: string,
      address_type: string,
    },
    aliases: { address: 'address_1', state: 'state_province', province: 'state_province' },
    means: {
      physical_address: { address_type: 'physical' },
      physical_addresses: { address_type: 'physical' },
      postal_address: { address_type: 'postal' },
      postal_addresses: { address_type: 'postal' },
      mail_address: { address_type: 'postal' },
      mail_addresses: { address_type: 'postal' },
    },
    children: onAll,
  },
  contact: {
    called: ['contact', 'contacts'],
    fields: {
      ...parents('organization', 'service', 'service_at_location', 'location'),
      name: string,
      title: text,
      department: text,
      email: 'email',
    },
    children: { phone: 'phones', ...onAll },
  },
  language: {
    called: ['language', 'languages'],
    fields: { ...parents('service', 'location', 'phone'), name: text, code: string, note: text },
    aliases: { language: 'name' },
    children: onAll,
  },
  service_area: {
    called: ['service_area', 'service_areas'],
    fields: {
      ...parents('service', 'service_at_location'),
      name: text,
      description: text,
      extent: string,
      extent_type: string,
      uri: 'url',
    },
    aliases: { service_area: 'name' },
    children: onAll,
  },
  accessibility: {
    called: ['accessibility', 'accessibility_for_disabilities', 'accessibilities'],
    fields: { ...parents('location'), description: text, details: text, url: 'url' },
    aliases: { accessibility: 'description' },
    children: onAll,
  },
  cost_option: {
    // What HSDS 1 called payments accepted are ways to settle a cost.
    called: ['cost_option', 'cost_options', 'payment_accepted', 'payments_accepted'],
    fields: {
      ...parents('service'),
      valid_from: date,
      valid_to: date,
      option: text,
      currency: string,
      amount: 'number',
      amount_description: text,
    },
    aliases: { payment: 'option' },
    children: onAll,
  },
  required_document: {
    called: ['required_document', 'required_documents'],
    fields: { ...parents('service'), document: text, uri: 'url' },
    children: onAll,
  },
  funding: {
    called: ['funding', 'fundings'],
    fields: { ...parents('organization', 'service'), source: string },
    children: onAll,
  },
  program: {
    called: ['program', 'programs'],
    fields: { ...parents('organization'), name: text, alternate_name: text, description: text },
    children: onAll,
  },
  url: {
    called: ['url', 'urls', 'additional_urls', 'additional_websites'],
    fields: { ...parents('organization', 'service'), label: text, url: 'url', use: string },
    children: onAll,
  },
  attribute: {
    called: [
      'attribute',
      'attributes',
      'service_attribute',
      'service_attributes',
      'other_attribute',
      'other_attributes',
      'service_taxonomy',
      'services_taxonomy',
      'service_taxonomies',
      'link_taxonomy',
      'link_taxonomies',
    ],
    fields: {
      ...parents('service', 'organization', 'location'),
      link_id: string,
      link_entity: string,
      link_type: string,
      taxonomy_term_id: link('taxonomy_term'),
      value: string,
      label: text,
    },
    aliases: { taxonomy_id: 'taxonomy_term_id', taxonomy_detail: 'value' },
    hangsOn: { object: 'link_entity', id: 'link_id' },
    children: { metadata: 'metadata' },
  },
  metadata: {
    called: ['metadata'],
    fields: {
      resource_id: string,
      resource_type: string,
      last_action_date: string,
      last_action_type: string,
      field_name: string,
      previous_value: string,
      replacement_value: string,
      updated_by: ignored,
    },
    hangsOn: { object: 'resource_type', id: 'resource_id' },
  },
  organization_identifier: {
    called: ['organization_identifier', 'organization_identifiers'],
    fields: {
      ...parents('organization'),
      identifier_scheme: string,
      identifier_type: string,
      identifier: string,
    },
    children: onAll,
  },
  service_capacity: {
    called: ['service_capacity', 'service_capacities', 'capacities', 'capacity'],
    fields: {
      ...parents('service'),
      unit_id: link('unit'),
      available: 'number',
      maximum: 'number',
      description: text,
      updated: string,
    },
    single: { unit: 'unit' },
    children: onAll,
  },
  unit: {
    called: ['unit', 'units'],
    fields: { name: text, scheme: string, identifier: string, uri: 'url' },
    children: onAll,
  },
  eligibility: {
    called: ['eligibility', 'eligibilities'],
    fields: {
      ...parents('service'),
      eligibility: text,
      minimum_age: 'age',
      maximum_age: 'age',
    },
  },
}

/** Files that describe a package and hold nothing to import. */
export const describing: ReadonlySet<string> = new Set([
  'datapackage',
  'base',
  'api_details',
  'meta_table_description',
  'meta_table_descriptions',
])

/** One spelling for a name: `Service-At-Locations.csv`, `serviceAtLocations` and `service_at_locations` are the same. */
export const plainName = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const byName = new Map(
  (Object.entries(objects) as [ObjectName, ObjectNames][]).flatMap(([object, { called }]) =>
    called.map((name): [string, ObjectName] => [name, object]),
  ),
)

/** The object that a file, an array or a nested object of this name holds; null for a name of no HSDS. */
export const objectCalled = (name: string): ObjectName | null => byName.get(plainName(name)) ?? null

export const isRecordKind = (object: ObjectName): object is RecordKind =>
  !(childObjects as readonly string[]).includes(object)

/**
 * The objects of HSDS 3.1: which fields each has, of what kind, which it must have, and what hangs below it. The exporter,
 * the tabular package and our OpenAPI are made from this one table.
 *
 * @source Human Services Data Specification 3.1.1, object schemas
 */
export const objectNames = [
  'organization',
  'program',
  'service',
  'service_at_location',
  'location',
  'phone',
  'contact',
  'address',
  'schedule',
  'funding',
  'service_area',
  'required_document',
  'language',
  'accessibility',
  'attribute',
  'taxonomy',
  'taxonomy_term',
  'metadata',
  'cost_option',
  'organization_identifier',
  'service_capacity',
  'unit',
  'url',
] as const
export type ExportedName = (typeof objectNames)[number]

/** `text`: in two languages here, in one on the way out; `date`: `YYYY-MM-DD`; `instant`: RFC 3339 with a zone. */
export type FieldKind =
  | 'uuid'
  | 'text'
  | 'string'
  | 'uri'
  | 'email'
  | 'number'
  | 'date'
  | 'instant'
  | 'weekday'
  | 'freq'
  | 'service-status'
  | 'location-type'
  | 'address-type'

export interface Shape {
  /** Its file in the tabular package. */
  file: string
  fields: Readonly<Record<string, FieldKind>>
  required: readonly string[]
  /** Field → object of each item of its list. */
  lists: Readonly<Record<string, ExportedName>>
  /** Field → the one object it holds. */
  ones: Readonly<Record<string, ExportedName>>
  /** Fields of the profile Tisserin-QC, which HSDS does not have. */
  ours: Readonly<Record<string, FieldKind>>
}

export const wordsOfKind: Partial<Record<FieldKind, readonly string[]>> = {
  weekday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  freq: ['WEEKLY', 'MONTHLY'],
  'service-status': ['active', 'inactive', 'defunct', 'temporarily closed'],
  'location-type': ['physical', 'postal', 'virtual'],
  'address-type': ['physical', 'postal', 'virtual'],
}

interface Sketch {
  file: string
  fields: string
  required?: string
  lists?: Record<string, ExportedName>
  ones?: Record<string, ExportedName>
  ours?: string
}

/** `name:text url:uri code` → kinds by field; a field without kind is a plain string. */
const kindsOf = (fields: string): Record<string, FieldKind> =>
  Object.fromEntries(
    fields
      .split(/\s+/)
      .filter((field) => field !== '')
      .map((field) => {
        const [name = '', kind = 'string'] = field.split(':')
        return [name, kind as FieldKind]
      }),
  )

const common: Record<string, ExportedName> = { attributes: 'attribute', metadata: 'metadata' }
const kept = 'last_modified:instant assured_date:date assured_by sector'

function shape({ file, fields, required = '', lists = {}, ones = {}, ours = '' }: Sketch): Shape {
  return {
    file: `${file}.csv`,
    fields: { id: 'uuid', ...kindsOf(fields) },
    required: ['id', ...required.split(' ').filter((field) => field !== '')],
    lists,
    ones,
    ours: kindsOf(ours),
  }
}

export const shapes: Readonly<Record<ExportedName, Shape>> = {
  organization: shape({
    file: 'organizations',
    fields: `name:text alternate_name:text description:text email:email website:uri tax_status tax_id
      year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid`,
    required: 'name description',
    lists: {
      additional_websites: 'url',
      funding: 'funding',
      contacts: 'contact',
      phones: 'phone',
      programs: 'program',
      organization_identifiers: 'organization_identifier',
      ...common,
    },
    ours: kept,
  }),
  program: shape({
    file: 'programs',
    fields: 'organization_id:uuid name:text alternate_name:text description:text',
    required: 'name description',
    lists: common,
  }),
  service: shape({
    file: 'services',
    fields: `organization_id:uuid program_id:uuid name:text alternate_name:text description:text url:uri email:email
      status:service-status interpretation_services:text application_process:text fees_description:text wait_time:text fees
      accreditations:text eligibility_description:text minimum_age:number maximum_age:number assured_date:date
      assurer_email:email licenses:text alert:text last_modified:instant`,
    required: 'name status',
    lists: {
      additional_urls: 'url',
      phones: 'phone',
      schedules: 'schedule',
      service_areas: 'service_area',
      languages: 'language',
      funding: 'funding',
      cost_options: 'cost_option',
      required_documents: 'required_document',
      contacts: 'contact',
      capacities: 'service_capacity',
      ...common,
    },
    ours: 'what_to_say:text what_happens_next:text does_not_do:text assured_by sector',
  }),
  service_at_location: shape({
    file: 'service_at_location',
    fields: 'service_id:uuid location_id:uuid description:text',
    lists: { service_areas: 'service_area', contacts: 'contact', phones: 'phone', schedules: 'schedule', ...common },
    ours: kept,
  }),
  location: shape({
    file: 'locations',
    fields: `location_type:location-type url:uri organization_id:uuid name:text alternate_name:text description:text
      transportation:text latitude:number longitude:number external_identifier external_identifier_type`,
    required: 'location_type',
    lists: {
      languages: 'language',
      addresses: 'address',
      contacts: 'contact',
      accessibility: 'accessibility',
      phones: 'phone',
      schedules: 'schedule',
      ...common,
    },
    ours: kept,
  }),
  phone: shape({
    file: 'phones',
    fields: `location_id:uuid service_id:uuid organization_id:uuid contact_id:uuid service_at_location_id:uuid number
      extension:number type description:text`,
    required: 'number',
    lists: { languages: 'language', ...common },
  }),
  contact: shape({
    file: 'contacts',
    fields: `organization_id:uuid service_id:uuid service_at_location_id:uuid location_id:uuid name title:text
      department:text email:email`,
    lists: { phones: 'phone', ...common },
  }),
  address: shape({
    file: 'addresses',
    fields: `location_id:uuid attention address_1 address_2 city region state_province postal_code country
      address_type:address-type`,
    required: 'address_1 city state_province postal_code country address_type',
    lists: common,
  }),
  schedule: shape({
    file: 'schedules',
    fields: `service_id:uuid location_id:uuid service_at_location_id:uuid valid_from:date valid_to:date dtstart:date
      timezone:number until:date count:number wkst:weekday freq:freq interval:number byday byweekno bymonthday byyearday
      description:text opens_at closes_at schedule_link:uri attending_type notes:text`,
    lists: common,
    ours: 'timezone_name',
  }),
  funding: shape({ file: 'funding', fields: 'organization_id:uuid service_id:uuid source', lists: common }),
  service_area: shape({
    file: 'service_areas',
    fields: 'service_id:uuid service_at_location_id:uuid name:text description:text extent extent_type uri:uri',
    lists: common,
  }),
  required_document: shape({
    file: 'required_documents',
    fields: 'service_id:uuid document:text uri:uri',
    lists: common,
  }),
  language: shape({
    file: 'languages',
    fields: 'service_id:uuid location_id:uuid phone_id:uuid name:text code note:text',
    lists: common,
  }),
  accessibility: shape({
    file: 'accessibility',
    fields: 'location_id:uuid description:text details:text url:uri',
    lists: common,
  }),
  attribute: shape({
    file: 'attributes',
    fields: 'link_id:uuid taxonomy_term_id:uuid link_type link_entity value label:text',
    lists: { metadata: 'metadata' },
    ones: { taxonomy_term: 'taxonomy_term' },
  }),
  taxonomy: shape({
    file: 'taxonomies',
    fields: 'name:text description:text uri:uri version',
    required: 'name description',
    lists: { metadata: 'metadata' },
    ours: kept,
  }),
  taxonomy_term: shape({
    file: 'taxonomy_terms',
    fields: `code name:text description:text parent_id:uuid taxonomy language taxonomy_id:uuid term_uri:uri`,
    required: 'name description',
    lists: { metadata: 'metadata' },
    ones: { taxonomy_detail: 'taxonomy' },
    ours: kept,
  }),
  metadata: shape({
    file: 'metadata',
    fields: `resource_id:uuid resource_type last_action_date last_action_type field_name previous_value
      replacement_value updated_by`,
    required: 'last_action_date last_action_type field_name previous_value replacement_value updated_by',
  }),
  cost_option: shape({
    file: 'cost_options',
    fields: `service_id:uuid valid_from:date valid_to:date option:text currency amount:number amount_description:text`,
    lists: common,
  }),
  organization_identifier: shape({
    file: 'organization_identifiers',
    fields: 'organization_id:uuid identifier_scheme identifier_type identifier',
    required: 'identifier_type identifier',
    lists: common,
  }),
  service_capacity: shape({
    file: 'service_capacity',
    fields: 'service_id:uuid unit_id:uuid available:number maximum:number description:text updated:instant',
    required: 'unit available updated',
    lists: common,
    ones: { unit: 'unit' },
  }),
  unit: shape({
    file: 'units',
    fields: 'name:text scheme identifier uri:uri',
    required: 'name',
    lists: common,
  }),
  url: shape({
    file: 'url',
    fields: 'label:text url:uri organization_id:uuid service_id:uuid',
    required: 'url',
    lists: common,
    ours: 'use',
  }),
}

import { longestApiSearch, pageSizes } from '../ask/parameters.ts'

const text = { type: 'string' }
const flag = { type: 'boolean' }
const id = { type: 'string', format: 'uuid' }
const time = { type: 'string', pattern: '^\\d{1,2}:\\d{2}$' }

/** What each parameter of the API means. */
export const parameterNotes: Readonly<Record<string, { description: string; schema: Record<string, unknown> }>> = {
  search: {
    description: 'Records that hold every word, in either language, without accents, by the start of each word.',
    schema: { ...text, maxLength: longestApiSearch },
  },
  page: { description: 'Page number, from 1.', schema: { type: 'integer', minimum: 1, default: 1 } },
  per_page: {
    description: `Records of a page; with minimal, at most ${pageSizes.minimal}.`,
    schema: { type: 'integer', minimum: 1, maximum: pageSizes.most, default: pageSizes.usual },
  },
  after: {
    description:
      'Tisserin-QC: the place a page begins after, from the Link header of the page before. Nothing is lost or told twice, whatever is withdrawn meanwhile; the number of the page is then that of its first record.',
    schema: text,
  },
  format: {
    description: 'ndjson streams every record of the list, one a line, without pages.',
    schema: { ...text, enum: ['json', 'ndjson'], default: 'json' },
  },
  modified_after: {
    description: 'Records changed on or after this date or instant; those deleted or merged come as tombstones.',
    schema: text,
  },
  taxonomy_term_id: { description: 'Records that carry this term.', schema: id },
  taxonomy_id: { description: 'Records that carry any term of this taxonomy.', schema: id },
  organization_id: { description: 'Services of this organization.', schema: id },
  minimal: {
    description: 'Only id and date of each service, with the name and status that its schema asks for.',
    schema: flag,
  },
  full: { description: 'Records with everything nested.', schema: flag },
  full_service: { description: 'Organizations whose services are whole.', schema: flag },
  top_only: { description: 'Terms without a parent.', schema: flag },
  parent_id: { description: 'Terms under this one.', schema: id },
  postcode: {
    description:
      'Canadian postal code. Alone: services whose area may hold it. With proximity: the point to measure from.',
    schema: text,
  },
  proximity: {
    description: 'Metres around the postal code; nearest first. Only told places are measured.',
    schema: { type: 'number' },
  },
  minimum_age: { description: 'UK profile: services whose minimum age is at least this.', schema: { type: 'number' } },
  maximum_age: { description: 'UK profile: services whose maximum age is at most this.', schema: { type: 'number' } },
  day: { description: 'UK profile: services with a schedule on this day (MO … SU).', schema: text },
  start_time: { description: 'UK profile: services with a schedule that opens at this time or later.', schema: time },
  end_time: { description: 'UK profile: services with a schedule that closes at this time or earlier.', schema: time },
  open_now: { description: 'Tisserin-QC: services known to be open (true) or closed (false) now.', schema: flag },
  lang: {
    description: 'Tisserin-QC: language of the texts; otherwise Accept-Language, French when in doubt.',
    schema: { ...text, enum: ['fr', 'en'] },
  },
  translations: { description: 'Tisserin-QC: adds every text in every language it is known in.', schema: flag },
}

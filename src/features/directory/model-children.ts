/** A text in the languages in which it is known. One side missing is shown as such and queued; both missing is no text. */
export interface Text {
  fr?: string
  en?: string
}

// Children, in HSDS 3.1 names. All fields but `id` are optional; empty ones are left out, never null.

export interface Phone {
  id: string
  /** As people write it; digits to dial are taken from it, never the extension. */
  number: string
  extension?: number
  /** HSDS: `voice`, `text`, `fax`, `cell`, `video`, `textphone`. */
  type?: string
  description?: Text
  languages?: LanguageOfService[]
}
export interface LanguageOfService {
  id: string
  name?: Text
  /** BCP 47: `fr`, `en`, `iu`. */
  code?: string
  note?: Text
}
/** HSDS schedule: an RFC 5545 rule and the hours of each occurrence. Hours are wall-clock times of the place. */
export interface Schedule {
  id: string
  valid_from?: string
  valid_to?: string
  dtstart?: string
  until?: string
  count?: number
  wkst?: string
  freq?: 'WEEKLY' | 'MONTHLY'
  interval?: number
  byday?: string
  byweekno?: string
  bymonthday?: string
  byyearday?: string
  description?: Text
  /** `HH:MM`; closes before it opens: past midnight. 00:00–23:59 is the whole day. Absent on a dated schedule: closed. */
  opens_at?: string
  closes_at?: string
  schedule_link?: string
  attending_type?: string
  notes?: Text
  /** Ours: IANA zone; HSDS has only an offset, computed on the way out. */
  timezone_name?: string
}
export interface Address {
  id: string
  attention?: string
  address_1: string
  address_2?: string
  city: string
  region?: string
  state_province: string
  postal_code: string
  country: string
  address_type: 'physical' | 'postal' | 'virtual'
}
export interface ServiceArea {
  id: string
  name?: Text
  description?: Text
  /** With `extent_type` `region`: code of content/regions.json, `QC` or `CA`. */
  extent?: string
  extent_type?: string
  uri?: string
}
export interface Attribute {
  id: string
  taxonomy_term_id?: string
  link_type?: string
  value?: string
  label?: Text
}
export interface CostOption {
  id: string
  valid_from?: string
  valid_to?: string
  option?: Text
  currency?: string
  amount?: number
  amount_description?: Text
}
export interface Url {
  id: string
  label?: Text
  url: string
  /** Ours: `chat` where one writes to the service. */
  use?: string
}
export interface Contact {
  id: string
  name?: string
  title?: Text
  department?: Text
  email?: string
  phones?: Phone[]
}
export interface Accessibility {
  id: string
  description?: Text
  details?: Text
  url?: string
}
/** Children the product carries without reading them: funding, programs, capacities, required documents, metadata, … */
export type OtherChild = { id: string } & Readonly<Record<string, unknown>>

import { isId } from '../../../kernel/ids.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Depth, ListName } from '../export/graph.ts'
import { words, type FaultCode } from './words.ts'

/** What a list is asked: every filter adds up; null is « not asked ». */
export interface ApiQuestion {
  search: string | null
  page: number
  perPage: number
  /** Place after which to begin, from `Link: rel="next"`; the page number is then only a name. */
  after: bigint | null
  isStream: boolean
  taxonomyTermId: string | null
  taxonomyId: string | null
  organizationId: string | null
  modifiedAfter: Date | null
  isMinimal: boolean
  depth: Depth
  topOnly: boolean
  parentId: string | null
  postcode: string | null
  /** Metres. */
  proximity: number | null
  minimumAge: number | null
  maximumAge: number | null
  /** RFC 5545: MO … SU. */
  day: string | null
  /** `HH:MM`. */
  startTime: string | null
  endTime: string | null
  openNow: boolean | null
  lang: Language
  translations: boolean
}

/** A parameter that cannot be understood, and why, in the reader’s language. */
export interface Fault {
  parameter: string
  detail: string
}

const everywhere = ['search', 'page', 'per_page', 'after', 'format', 'modified_after', 'lang', 'translations'] as const
const ofServices = [
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'full',
  'postcode',
  'proximity',
  'minimum_age',
  'maximum_age',
  'day',
  'start_time',
  'end_time',
  'open_now',
] as const

/** Every parameter of the API, by list. One that belongs to another list is refused: a filter is never dropped in silence. */
export const parametersOf: Readonly<Record<ListName, readonly string[]>> = {
  services: [...everywhere, ...ofServices, 'minimal'],
  service_at_locations: [...everywhere, ...ofServices],
  organizations: [...everywhere, 'taxonomy_term_id', 'taxonomy_id', 'full', 'full_service'],
  taxonomies: everywhere,
  taxonomy_terms: [...everywhere, 'taxonomy_id', 'top_only', 'parent_id'],
}
const allParameters = new Set(Object.values(parametersOf).flat())

export const pageSizes = { usual: 50, most: 500, minimal: 20_000 } as const
export const longestApiSearch = 500

/** Reads what is asked of a list, from the address and from what a POST holds. */
export function readAsked(
  list: ListName,
  query: URLSearchParams,
  form: FormBody,
  lang: Language,
): Result<ApiQuestion, Fault[]> {
  const reader = new Reader(query, form, lang)
  reader.refuseOthers(parametersOf[list])
  const isMinimal = reader.flag('minimal') ?? false
  const most = isMinimal ? pageSizes.minimal : pageSizes.most
  const postcode = reader.pattern('postcode', /^[a-z]\d[a-z] ?\d[a-z]\d$/i, 'postcode')
  const proximity = reader.number('proximity', 1, 2_000_000)
  if (proximity !== null && postcode === null) reader.fault('proximity', 'proximity-alone')
  const asked: ApiQuestion = {
    lang: reader.word('lang', ['fr', 'en']) ?? lang,
    search: reader.text('search', longestApiSearch),
    page: reader.number('page', 1, 1_000_000_000, true) ?? 1,
    perPage: reader.number('per_page', 1, most, true) ?? (isMinimal ? pageSizes.minimal : pageSizes.usual),
    after: reader.place('after'),
    isStream: reader.word('format', ['json', 'ndjson']) === 'ndjson',
    taxonomyTermId: reader.id('taxonomy_term_id'),
    taxonomyId: reader.id('taxonomy_id'),
    organizationId: reader.id('organization_id'),
    modifiedAfter: reader.instant('modified_after'),
    isMinimal,
    depth: { isFull: reader.flag('full') ?? false, isFullService: reader.flag('full_service') ?? false },
    topOnly: reader.flag('top_only') ?? false,
    parentId: reader.id('parent_id'),
    postcode: postcode === null ? null : postcode.replace(' ', '').toUpperCase(),
    proximity,
    minimumAge: reader.number('minimum_age', 0, 150),
    maximumAge: reader.number('maximum_age', 0, 150),
    day: reader.day('day'),
    startTime: reader.time('start_time'),
    endTime: reader.time('end_time'),
    openNow: reader.flag('open_now'),
    translations: reader.flag('translations') ?? false,
  }
  return reader.faults.length > 0 ? err(reader.faults) : ok(asked)
}

/** What one record is asked: its language, and an organization whether its services are whole. */
export function readRecordAsked(
  list: ListName,
  query: URLSearchParams,
  form: FormBody,
  lang: Language,
): Result<Pick<ApiQuestion, 'lang' | 'translations'> & { isFullService: boolean }, Fault[]> {
  const reader = new Reader(query, form, lang)
  reader.refuseOthers(['lang', 'translations', ...(list === 'organizations' ? ['full_service'] : [])])
  const asked = {
    lang: reader.word('lang', ['fr', 'en']) ?? lang,
    translations: reader.flag('translations') ?? false,
    isFullService: reader.flag('full_service') ?? false,
  }
  return reader.faults.length > 0 ? err(reader.faults) : ok(asked)
}

const dayNames: Readonly<Record<string, readonly string[]>> = {
  MO: ['mo', 'monday', 'lundi'],
  TU: ['tu', 'tuesday', 'mardi'],
  WE: ['we', 'wednesday', 'mercredi'],
  TH: ['th', 'thursday', 'jeudi'],
  FR: ['fr', 'friday', 'vendredi'],
  SA: ['sa', 'saturday', 'samedi'],
  SU: ['su', 'sunday', 'dimanche'],
}

/** Before it there was no directory; and PostgreSQL has no year 0. */
const beginning = new Date('1900-01-01')

class Reader {
  readonly faults: Fault[] = []
  readonly #query: URLSearchParams
  readonly #form: FormBody
  readonly #lang: Language

  constructor(query: URLSearchParams, form: FormBody, lang: Language) {
    this.#query = query
    this.#form = form
    this.#lang = lang
  }

  fault(parameter: string, code: FaultCode, ...values: (string | number)[]): null {
    const sentence: (...values: string[]) => string = words[this.#lang][code]
    this.faults.push({ parameter, detail: sentence(...values.map(String)) })
    return null
  }

  refuseOthers(known: readonly string[]): void {
    for (const name of allParameters)
      if (!known.includes(name) && (this.#query.has(name) || this.#form.has(name))) this.fault(name, 'not-here')
  }

  /** The one value of a parameter; null when it is not given, or empty. */
  #value(name: string): string | null {
    const values = [...this.#query.getAll(name), ...this.#form.all(name)]
    if (values.length > 1) return this.fault(name, 'twice')
    const value = values[0]?.trim() ?? ''
    return value === '' ? null : value
  }

  text(name: string, longest: number): string | null {
    const value = this.#value(name)
    if (value === null) return null
    return value.length > longest ? this.fault(name, 'too-long', longest) : value
  }

  pattern(name: string, pattern: RegExp, code: FaultCode): string | null {
    const value = this.#value(name)
    return value === null || pattern.test(value) ? value : this.fault(name, code)
  }

  word<Word extends string>(name: string, words: readonly Word[]): Word | null {
    const value = this.#value(name)?.toLowerCase()
    if (value === undefined) return null
    return words.find((word) => word === value) ?? this.fault(name, 'word', words.join(', '))
  }

  flag(name: string): boolean | null {
    const word = this.word(name, ['true', 'false', '1', '0'])
    return word === null ? null : word === 'true' || word === '1'
  }

  number(name: string, least: number, most: number, isWhole = false): number | null {
    const value = this.#value(name)
    if (value === null) return null
    const number = /^-?\d{1,12}(\.\d{1,9})?$/.test(value) ? Number(value) : Number.NaN
    const isRight = number >= least && number <= most && (!isWhole || Number.isInteger(number))
    return isRight ? number : this.fault(name, isWhole ? 'whole-number' : 'number', least, most)
  }

  place(name: string): bigint | null {
    const value = this.pattern(name, /^\d{1,18}$/, 'place')
    return value === null ? null : BigInt(value)
  }

  id(name: string): string | null {
    const value = this.#value(name)
    return value === null || isId(value) ? value : this.fault(name, 'uuid')
  }

  instant(name: string): Date | null {
    const value = this.#value(name)
    if (value === null) return null
    // A `+` of a zone that was not percent-encoded arrives as a space.
    const text = value.replace(/ (?=\d{2}:?\d{2}$)/, '+').replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T')
    const isInstant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.test(text)
    const time = new Date(
      isInstant && !/(Z|[+-]\d{2}:?\d{2})$/i.test(text.slice(10)) && text.length > 10 ? `${text}Z` : text,
    )
    if (!isInstant || Number.isNaN(time.getTime())) return this.fault(name, 'instant')
    return time < beginning ? beginning : time
  }

  day(name: string): string | null {
    const value = this.#value(name)?.toLowerCase()
    if (value === undefined) return null
    const found = Object.entries(dayNames).find(([, names]) => names.includes(value))
    return found?.[0] ?? this.fault(name, 'day')
  }

  time(name: string): string | null {
    const value = this.#value(name)
    if (value === null) return null
    const [, hours = '', minutes = ''] = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?$/.exec(value) ?? []
    return hours === '' ? this.fault(name, 'time') : `${hours.padStart(2, '0')}:${minutes}`
  }
}

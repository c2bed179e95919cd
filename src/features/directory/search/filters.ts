import { cleanText } from '../../../kernel/clean-text.ts'
import type { Language } from '../../../kernel/language.ts'
import { channels, traits, type Channel, type Trait } from '../model.ts'
import { findNeed } from '../needs.ts'
import { isRegion, type SectorCode, sectors } from '../../../field/index.ts'

/** What an address of the directory asks for. */
export interface DirectorySearch {
  /** Words as typed, made clean; empty: none. */
  q: string
  /** Town, region or postal code as typed; empty: none. */
  place: string
  /** Whole years; null: any. */
  age: number | null
  /** What stands in the field of the age; when it is no age, the page says so. */
  ageTyped: string
  /** Code of a need. */
  need: string | null
  region: string | null
  /** BCP 47. */
  language: string | null
  sector: SectorCode | null
  channels: readonly Channel[]
  traits: readonly Trait[]
  isOpen: boolean
  /** Nearest first, from the place asked for; else best first. */
  isNear: boolean
  page: number
  /** The address held a value that we do not know: it was left aside, and the page says so. */
  hasUnknown: boolean
}

/** Names of the parts of the address, in the language of the page. Those of the other language are read too. */
export const queryNames = {
  fr: {
    q: 'q',
    place: 'lieu',
    age: 'age',
    need: 'besoin',
    region: 'region',
    language: 'langue',
    sector: 'secteur',
    channel: 'moyen',
    trait: 'avec',
    open: 'ouvert',
    sort: 'tri',
    page: 'page',
  },
  en: {
    q: 'q',
    place: 'place',
    age: 'age',
    need: 'need',
    region: 'region',
    language: 'language',
    sector: 'sector',
    channel: 'by',
    trait: 'with',
    open: 'open',
    sort: 'sort',
    page: 'page',
  },
} as const satisfies Record<Language, Record<string, string>>
/** Value of `sort` for nearest first. */
export const nearest = { fr: 'proche', en: 'near' } as const satisfies Record<Language, string>
export type QueryName = keyof (typeof queryNames)['fr']

/** Longest search that is read, in characters; what follows is left aside and the page says so. */
const longestSearch = 200
const pageLimit = 100_000

/** What the address asks for. What it does not know is left aside; of a value that may stand once, the first counts. */
export function searchOf(query: URLSearchParams): DirectorySearch {
  const all = (name: QueryName): string[] => [
    ...new Set([...query.getAll(queryNames.fr[name]), ...query.getAll(queryNames.en[name])]),
  ]
  const typed = (name: QueryName): string => cleaned(all(name).find((value) => value.trim() !== '') ?? '')
  let hasUnknown = false
  const known = <T extends string>(value: string, isKnown: (value: string) => boolean): T | null => {
    if (value === '') return null
    if (isKnown(value)) return value as T
    hasUnknown = true
    return null
  }
  const several = <T extends string>(name: QueryName, allowed: readonly T[]): T[] =>
    all(name)
      .slice(0, 50)
      .flatMap((value) => known<T>(value, (one) => (allowed as readonly string[]).includes(one)) ?? [])
  const page = typed('page')
  return {
    q: typed('q'),
    place: typed('place').slice(0, 80),
    age: ageOf(typed('age').replace(/\s*(ans|years?( old)?)$/i, '')),
    ageTyped: typed('age').slice(0, 20),
    need: known(typed('need'), (one) => findNeed(one) !== null),
    region: known(typed('region'), isRegion),
    language: known(typed('language'), (one) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(one)),
    sector: known<SectorCode>(typed('sector'), (one) => sectors.some(({ code }) => code === one)),
    channels: several('channel', channels),
    traits: several('trait', traits),
    isOpen: typed('open') !== '',
    isNear: known(typed('sort'), (one) => Object.values<string>(nearest).includes(one)) !== null,
    page: /^\d{1,6}$/.test(page) ? Math.min(pageLimit, Math.max(1, Number(page))) : 1,
    hasUnknown,
  }
}

const cleaned = (value: string): string => cleanText(value.slice(0, 4 * longestSearch)).text.replace(/\s+/g, ' ')

const ageOf = (text: string): number | null => (/^\d{1,3}$/.test(text) && Number(text) <= 120 ? Number(text) : null)

/** The address back, in the words of a language: what is kept in links, exports and the language toggle. */
export function queryOf(
  search: DirectorySearch,
  lang: Language,
  { page = 1 }: { page?: number } = {},
): Record<string, string | readonly string[] | null> {
  const names = queryNames[lang]
  return {
    [names.q]: search.q,
    [names.place]: search.place,
    [names.age]: search.age === null ? null : String(search.age),
    [names.need]: search.need,
    [names.region]: search.region,
    [names.language]: search.language,
    [names.sector]: search.sector,
    [names.channel]: search.channels,
    [names.trait]: search.traits,
    [names.open]: search.isOpen ? '1' : null,
    [names.sort]: search.isNear ? nearest[lang] : null,
    [names.page]: page > 1 ? String(page) : null,
  }
}

/** Nothing is asked: the page then shows the ways in. */
export const isEmpty = (search: DirectorySearch): boolean => search.q === '' && !isFiltered(search)

/** Something is asked besides words. */
const isFiltered = (search: DirectorySearch): boolean =>
  search.place !== '' ||
  search.age !== null ||
  search.need !== null ||
  search.region !== null ||
  search.language !== null ||
  search.sector !== null ||
  search.channels.length > 0 ||
  search.traits.length > 0 ||
  search.isOpen

/** One thing less asked for. */
export type SearchPart =
  | { part: 'q' | 'place' | 'age' | 'need' | 'region' | 'language' | 'sector' | 'open' }
  | { trait: Trait }
  | { channel: Channel }

export function without(search: DirectorySearch, dropped: SearchPart): DirectorySearch {
  if ('trait' in dropped) return { ...search, traits: search.traits.filter((one) => one !== dropped.trait) }
  if ('channel' in dropped) return { ...search, channels: search.channels.filter((one) => one !== dropped.channel) }
  if (dropped.part === 'open') return { ...search, isOpen: false }
  if (dropped.part === 'q' || dropped.part === 'place') return { ...search, [dropped.part]: '' }
  return dropped.part === 'age' ? { ...search, age: null, ageTyped: '' } : { ...search, [dropped.part]: null }
}

/** Everything that narrows this search besides its words. */
export const partsOf = (search: DirectorySearch): SearchPart[] => [
  ...(search.isOpen ? [{ part: 'open' } as const] : []),
  ...search.traits.map((trait) => ({ trait })),
  ...search.channels.map((channel) => ({ channel })),
  ...(['language', 'sector', 'age', 'place', 'region', 'need'] as const).flatMap((part) =>
    search[part] === null || search[part] === '' ? [] : [{ part }],
  ),
]

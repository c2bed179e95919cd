import type { Language } from '../../../kernel/language.ts'
import { day, halt, idOf, nameOf, organizationName, readerIn, timeZone } from '../directory.examples.ts'
import { searchOf, type DirectorySearch } from './filters.ts'
import { presentResult } from './presenter.ts'
import type { FoundService, FoundServices } from './queries.ts'
import { readWords } from './read-words.ts'
import type { ShownResult } from './results.tsx'
import type { SearchFormProps } from './search-form.tsx'

/** What an address asks for: `?q=…&age=…` in the words of French. */
export const searched = (query: string): DirectorySearch => searchOf(new URLSearchParams(query))

const sectors = ['community', 'institutional', 'justice', 'education', 'police']

/** Open from nine to nine on the day of the examples. */
const openDay = { openRanges: '{[2026-11-16T14:00:00Z,2026-11-17T02:00:00Z)}', openUntil: '2026-11-30T05:00:00Z' }

/** The nth service found: each third has no hours, each fourth no number, each fifth was never checked. */
const found = (n: number, facts: Partial<FoundService> = {}): FoundService => ({
  id: idOf(n + 1),
  card: {
    number: String(n + 1),
    name: nameOf(n),
    organization: n % 2 === 0 ? organizationName : null,
    description: halt.description ?? null,
    alert: n === 2 ? { fr: 'Fermé le 24 décembre.', en: 'Closed on December 24.' } : null,
    phone: n % 4 === 3 ? null : '819 555-0142',
    extension: n % 4 === 1 ? 204 : null,
    text: n % 8 === 3 ? '819 555-0143' : null,
    chat: null,
    email: null,
    website: null,
    ...(n % 4 === 2 ? { isPhoneUnsure: true } : {}),
    isPlaceWithheld: n % 6 === 1,
    status: n === 7 ? 'temporarily closed' : 'active',
    zone: timeZone,
  },
  needs: ['safety', 'shelter'],
  sector: sectors[n % sectors.length] ?? null,
  regions: n % 3 === 1 ? ['QC'] : n % 3 === 2 ? ['04', '05', '15', '17'] : ['04'],
  languages: ['fr', 'en'],
  channels: ['phone', 'in_person'],
  traits: n % 2 === 0 ? ['free', 'walk_in'] : [],
  minimumAge: 12,
  maximumAge: n % 2 === 0 ? 24 : null,
  town: n % 3 === 0 ? 'Val-des-Osiers' : null,
  ...(n % 3 === 2 ? { openRanges: null, openUntil: null } : openDay),
  assuredOn: n % 5 === 4 ? null : day(n % 5 === 3 ? '2025-02-11' : '2026-10-05'),
  km: null,
  isTownOnly: false,
  isPartial: false,
  ...facts,
})

export const shown = (
  n: number,
  lang: Language,
  search = searched('q=dormir'),
  facts: Partial<FoundService> = {},
): ShownResult => ({
  ...presentResult(found(n, facts), search, readWords(search.q), readerIn(lang)),
  href: '#',
})
export const severalShown = (from: number, count: number, lang: Language, search?: DirectorySearch): ShownResult[] =>
  Array.from({ length: count }, (_, at) => shown(from + at, lang, search))

/** Who can be called at that instant. */
export const answering = (count: number, lang: Language): ShownResult[] =>
  Array.from({ length: count }, (_, n) =>
    shown(n, lang, searched(''), { ...openDay, card: { ...found(0).card, name: nameOf(n) } }),
  )

export const formOf = (
  lang: Language,
  search: DirectorySearch,
  placeProblem: string | null = null,
): SearchFormProps => ({
  lang,
  action: '#',
  suggestions: '#',
  search,
  placeProblem,
  resetHref: '#',
})

/** What was found, for what would narrow it. */
export const allFound = (total: number): FoundServices => ({
  total,
  isMore: total >= 1000,
  page: 1,
  rows: [],
  facets: {
    open: Math.ceil(total / 3),
    't/free': Math.ceil(total / 2),
    't/walk_in': Math.ceil(total / 4),
    'c/phone': total,
    'c/text': Math.ceil(total / 5),
    'r/04': Math.ceil(total / 2),
    'r/QC': Math.floor(total / 6),
    'l/fr': total,
    'l/en': Math.ceil(total / 3),
    's/community': Math.ceil(total / 2),
    's/justice': Math.ceil(total / 6),
    'n/shelter': total,
  },
  words: [],
  isPlaceKnown: null,
  terms: null,
})

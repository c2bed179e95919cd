import { formatDay, formatList, formatNumber, lowerFirst, upperFirst, type Language } from '../../../kernel/language.ts'
import { openWords, timesOfColumns } from '../hours/index.ts'
import { words } from './words.ts'
import { words as commonWords } from '../words.ts'
import type { Trait } from '../model.ts'
import { findNeed, withAncestors } from '../needs.ts'
import type { DirectoryReader } from '../reader.ts'
import { freshnessOf } from '../rules.ts'
import { readText, type ReadText } from '../text.ts'
import { openState, type SectorCode, sectors } from '../../../field/index.ts'
import type { ReadSearch } from './read-words.ts'
import { regionsAsked } from './read-words.ts'
import type { DirectorySearch } from './filters.ts'
import { sortedFrom } from '../near/distance.ts'
import { placeName } from '../vocabulary/places.ts'
import type { FoundService } from './queries.ts'
import { waysOf, type Way } from '../reach/ways.ts'

/** A line of results, in words. */
export interface SearchResult {
  id: string
  name: ReadText
  /** Its organization, or the start of its description when it is its own. */
  about: ReadText | null
  sector: SectorCode | null
  /** How to reach it, the first first; never empty. */
  ways: Way[]
  /** Why it is among the best, most telling first; never empty. */
  reasons: string[]
  facts: string
  /** What the sheet says before all else. */
  alert: ReadText | null
  /** How far it is, or that no one knows, when sorted nearest first; null: not sorted so. */
  distance: string | null
  /** Regions it serves; null when it serves everyone. */
  where: string | null
  checked: string
  /** The same in two words; null when it was checked within the year. */
  doubt: string | null
  isFresh: boolean
  /** « Ouvert jusqu’à 23 h », « Ouvre demain à 8 h 30 ». */
  opening: string
  isOpen: boolean
}

export function presentResult(
  found: FoundService,
  search: DirectorySearch,
  asked: ReadSearch,
  reader: DirectoryReader,
): SearchResult {
  const { lang, today } = reader
  const { card } = found
  const opening = openingOf(found, reader)
  const distance = distanceOf(found, search, asked, lang)
  const freshness = freshnessOf(found.assuredOn, today)
  return {
    id: found.id,
    name: readText(card.name, lang) ?? { text: '…', lang, isOther: false },
    about: aboutOf(found, lang),
    sector: sectors.find(({ code }) => code === found.sector)?.code ?? null,
    ways: waysOf(card, lang),
    reasons: reasonsOf(found, search, asked, reader, { open: opening.isOpen ? opening.words : null, distance }),
    facts: factsOf(found, lang),
    alert: card.alert ? readText(card.alert, lang) : null,
    distance,
    where: whereOf(found, lang),
    checked: checkedWords(found, reader),
    doubt: freshness === 'fresh' ? null : words[lang].brief[freshness],
    isFresh: freshness === 'fresh',
    opening: opening.isKnown ? opening.words : words[lang].brief.hours,
    isOpen: opening.isOpen,
  }
}

/** Kilometres under which the middle of a town is too coarse to count them. */
const closeBy = 2

/** Never finer than the middle of a town is known. */
function distanceOf(
  { km, isTownOnly }: FoundService,
  search: DirectorySearch,
  asked: ReadSearch,
  lang: Language,
): string | null {
  const from = sortedFrom(search, asked)
  if (from === null) return null
  const t = words[lang].distance
  if (km === null) return t.none
  if (km < closeBy) return (isTownOnly ? t.town : t.near)(from.name[lang])
  return (isTownOnly ? t.townAbout : t.about)(formatNumber(km, lang))
}

function checkedWords({ assuredOn, card }: FoundService, { lang, today }: DirectoryReader): string {
  const t = words[lang]
  if (assuredOn === null) return card.phone === null ? t.neverNoCall : t.never
  const day = formatDay(assuredOn, lang)
  return freshnessOf(assuredOn, today) === 'fresh' ? t.checked(day) : t.stale(day)
}

interface Opening {
  words: string
  isOpen: boolean
  /** Whether the sheet says anything of when it is open. */
  isKnown: boolean
}

/** Open or not now, as every other page says it. */
function openingOf({ card, openRanges, openUntil }: FoundService, reader: DirectoryReader): Opening {
  const state = openState(timesOfColumns(openRanges, openUntil), reader.now)
  const clock = { now: reader.now, timeZone: card.zone, readerZone: reader.timeZone, lang: reader.lang }
  return {
    words: openWords(state, card.status, clock),
    isOpen: card.status === 'active' && (state?.isOpen ?? false),
    isKnown: card.status !== 'active' || state !== null,
  }
}

const longestAbout = 120

function aboutOf({ card }: FoundService, lang: Language): ReadText | null {
  const organization = card.organization && readText(card.organization, lang)
  const name = readText(card.name, lang)
  if (organization && organization.text !== name?.text) return organization
  const description = card.description && readText(card.description, lang)
  if (!description) return null
  const cut = description.text.slice(0, longestAbout).replace(/\s+\S*$/, '')
  return description.text.length <= longestAbout ? description : { ...description, text: `${cut}…` }
}

function reasonsOf(
  found: FoundService,
  search: DirectorySearch,
  asked: ReadSearch,
  { lang }: DirectoryReader,
  { open, distance }: { open: string | null; distance: string | null },
): string[] {
  const t = words[lang].reasons
  const regions = regionsAsked(search, asked)
  const age = search.age ?? asked.age
  const wished = asked.wishes.filter((wish) => wish.startsWith('t/')).map((wish) => wish.slice(2) as Trait)
  const traits = [...new Set([...search.traits, ...wished])].filter((trait) => found.traits.includes(trait))
  const reasons = [
    ...(found.isPartial ? [words[lang].partial.line] : []),
    ...(distance === null ? [] : [`${upperFirst(distance)}.`]),
    ...needReason(found, search, asked, lang),
    ...(open === null ? [] : [open.endsWith('.') ? open : `${open}.`]),
    ...regionReason(found, regions, lang),
    ...(age !== null && coversAge(found, age) ? [t.age(age)] : []),
    ...traits.map((trait) => t.stated(words[lang].traits[trait])),
    ...(traits.includes('free') || !found.traits.includes('free') ? [] : [t.stated(words[lang].traits.free)]),
    ...(search.language !== null && found.languages.includes(search.language)
      ? [t.language(languageName(search.language, lang))]
      : []),
  ]
  return reasons.length === 0 ? [search.q === '' ? t.sector : t.words] : reasons
}

function needReason({ needs }: FoundService, search: DirectorySearch, asked: ReadSearch, lang: Language): string[] {
  const meant = asked.concepts.flatMap(({ sure, starts, near }) => [...sure, ...starts, ...near])
  const codes = meant.flatMap((lexeme) => (lexeme.startsWith('n/') ? [lexeme.slice(2)] : []))
  const wanted = [...(search.need === null ? [] : [search.need]), ...asked.needs, ...codes]
  const above = new Set(wanted.flatMap((code) => withAncestors(code).slice(1)))
  const held = [...new Set(wanted)].filter((code) => needs.includes(code) && !above.has(code)).slice(0, 2)
  const names = held.flatMap((code) => findNeed(code)?.name[lang] ?? []).map(lowerFirst)
  return names.length === 0 ? [] : [words[lang].reasons.need(formatList(names, lang))]
}

function regionReason({ regions, channels }: FoundService, asked: readonly string[], lang: Language): string[] {
  const t = words[lang].reasons
  if (asked.length === 0) return []
  const region = asked.find((one) => regions.includes(one))
  if (region !== undefined) return [t.region(placeName(region, lang))]
  const wide = regions.find((code) => code === 'QC') ?? regions.find((code) => code === 'CA')
  if (wide === undefined) return []
  const isRemote = channels.some((channel) => channel === 'phone' || channel === 'text' || channel === 'chat')
  return [isRemote ? t.everywhere : t.region(placeName(wide, lang))]
}

const coversAge = ({ minimumAge, maximumAge }: FoundService, age: number): boolean =>
  (minimumAge !== null || maximumAge !== null) && (minimumAge ?? 0) <= age && (maximumAge ?? 999) >= age

function factsOf(found: FoundService, lang: Language): string {
  const { minimumAge, maximumAge, languages, town, traits, card } = found
  const ages = minimumAge === null && maximumAge === null ? [] : [commonWords[lang].ages(minimumAge, maximumAge)]
  const place = town ?? (card.isPlaceWithheld ? words[lang].traits.confidential : null)
  const where = town === null ? whereOf(found, lang) : null
  const asIs = (text: string) => ({ text, isName: true })
  const phrase = (text: string) => ({ text, isName: false })
  return [
    ...(where === null ? [] : [asIs(where)]),
    ...ages.map(phrase),
    ...(traits.includes('free') ? [phrase(words[lang].traits.free)] : []),
    ...(languages.length === 0 ? [] : [asIs(formatLanguages(languages, lang))]),
    ...(place === null ? [] : [town === null ? phrase(place) : asIs(place)]),
  ]
    .map(({ text, isName }, index) => (index === 0 || isName ? text : lowerFirst(text)))
    .join(' · ')
}

/** A sheet seen out of its region is no use: the region is said, unless it is everyone’s. */
function whereOf({ regions }: FoundService, lang: Language): string | null {
  if (regions.length === 0 || regions.some((code) => code === 'QC' || code === 'CA')) return null
  return regions.length > 3
    ? words[lang].regionCount(regions.length)
    : formatList(
        regions.map((code) => placeName(code, lang)),
        lang,
      )
}

const formatLanguages = (codes: readonly string[], lang: Language): string =>
  codes.map((code) => languageName(code, lang)).join(', ')

const languageNames: Record<Language, Intl.DisplayNames> = {
  fr: new Intl.DisplayNames('fr-CA', { type: 'language' }),
  en: new Intl.DisplayNames('en-CA', { type: 'language' }),
}

/** « anglais », `Inuktitut`; the code itself when it names no language. */
export function languageName(code: string, lang: Language): string {
  try {
    return languageNames[lang].of(code) ?? code
  } catch {
    return code
  }
}

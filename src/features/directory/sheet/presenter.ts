import type { Day } from '../../../kernel/clock.ts'
import { compareText, formatDay, formatList, upperFirst, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { hoursOf, openWords, toldHours, usualDayWords, serviceTimes, zoneOfService } from '../hours/index.ts'
import { checkerIn } from './checker.ts'
import { ruleInWords } from '../in-words/schedule-in-words.ts'
import { words } from './words.ts'
import type { Address, DirectoryRecord, Source, Text } from '../model.ts'
import { findNeed, needOfTerm } from '../needs.ts'
import type { WholeService } from '../records.ts'
import { pagesRead } from './read-numbers.ts'
import type { DirectoryReader } from '../reader.ts'
import { freshnessOf } from '../rules.ts'
import { readText, type ReadText } from '../text.ts'
import { openState, regionName, type SectorCode, sectors, weekdayName, weekInWords } from '../../../field/index.ts'
import { contactChannelsOf, hostOf, type ServiceContact } from './contact-channels.ts'
import { words as commonWords } from '../words.ts'

/** A row of facts: one or several lines. */
export interface Fact {
  key: string
  lines: ReadText[]
}

/** A service as its page says it. */
export interface ServiceView {
  id: string
  title: ReadText
  organization: { id: string; name: ReadText } | null
  sector: SectorCode | null
  description: ReadText | null
  alert: ReadText | null
  /** Whether it is offered at all. */
  isActive: boolean
  /** « Ouvert jusqu’à 23 h ». */
  open: { isOpen: boolean; words: string }
  channels: ServiceContact[]
  /** No organization checked it, and its source is not sure: said beside the numbers and the hours. */
  isUnsure: boolean
  how: ReadText | null
  say: ReadText | null
  next: ReadText | null
  not: ReadText | null
  traits: string[]
  facts: Fact[]
  /** Notes on the hours, beside the table. */
  hoursNotes: ReadText[]
  /** The usual week, from Monday; null: none. */
  week: { day: string; hours: string; isToday: boolean }[] | null
  /** What is not of every week, and dates that change it, in words. */
  otherHours: string[]
  /** All hours in a few lines, for paper: nothing in them is of today or of this week. Empty: not known. */
  paperHours: string[]
  needs: { code: string; name: string }[]
  checked: { words: string; isFresh: boolean }
  source: { title: string; url: string | null; lines: string[]; numbers: ReadSource[] } | null
}

/** A page on which a number was read, and the date that it shows. */
export interface ReadSource {
  text: string
  url: string | null
}

/** @param whole as this reader may see it */
export function presentService(whole: WholeService, reader: DirectoryReader): ServiceView {
  const { lang, now, timeZone } = reader
  const t = words[lang]
  const names: Readonly<Record<string, string>> = t.traits
  const { service, organization } = whole
  const { doc } = service
  const state = openState(serviceTimes(whole, now), now)
  const clock = { now, timeZone: zoneOfService(whole), readerZone: timeZone, lang }
  const hoursNotes = hoursNotesOf(whole, lang)
  const hours = hoursIn(whole, reader)
  const isToldBelow = hoursNotes.length > 0 || hours.otherHours.length > 0 || hours.week !== null
  const channels = contactChannelsOf(whole, lang)
  const isNumbered = channels.some(({ number }) => number !== null)
  return {
    id: service.id,
    title: titleOf(doc.name, lang),
    organization: organization && { id: organization.id, name: titleOf(organization.doc.name, lang) },
    sector: sectorCode(service.sector ?? organization?.sector ?? null),
    description: readText(doc.description, lang),
    alert: readText(doc.alert, lang),
    isActive: doc.status === 'active',
    open: { isOpen: state?.isOpen ?? false, words: openWords(state, doc.status, clock, isToldBelow) },
    channels,
    isUnsure: service.assuredOn === null && isUnsure(service.source),
    how: readText(doc.application_process, lang),
    say: readText(doc.what_to_say, lang),
    next: readText(doc.what_happens_next, lang),
    not: readText(doc.does_not_do, lang),
    traits: traitsOf(whole).map((trait) => names[trait] ?? trait),
    facts: factsOf(whole, lang),
    hoursNotes,
    ...hours,
    needs: needsOf(whole, lang),
    checked: checkedWords(service, isNumbered, reader),
    source: sourceOf(
      service,
      channels.flatMap(({ number }) => number ?? []),
      lang,
    ),
  }
}

/** Confidence below high, where the source states one. */
const isUnsure = (source: Source | null): boolean => source?.confidence !== undefined && source.confidence !== 'high'

function hoursNotesOf({ service, places }: WholeService, lang: Language): ReadText[] {
  const schedules = [
    ...(service.doc.schedules ?? []),
    ...places.flatMap(({ link, location }) => [...(link.doc.schedules ?? []), ...(location.doc.schedules ?? [])]),
  ]
  const notes = schedules.flatMap(({ description }) => readText(description, lang) ?? [])
  return [...new Map(notes.map((note) => [note.text, note])).values()]
}

/** The usual week in a table, one line when its days are all whole; the rest in words. */
function hoursIn(whole: WholeService, { lang, today }: DirectoryReader): HoursInWords {
  const { week, others, exceptions } = toldHours(hoursOf(whole), today, zoneOfService(whole))
  const otherHours = [...others, ...exceptions].map((one) => ruleInWords(one, lang))
  if (week === null) return { week, otherHours, paperHours: otherHours }
  const rows = week.map((one) => ({
    day: weekdayName(one.day, lang),
    hours: usualDayWords(one, lang),
    isToday: one.day === today,
  }))
  const [first] = rows
  const isSame = week.every(({ isWhole }) => isWhole)
  const always = isSame && first ? [{ day: words[lang].everyDay, hours: first.hours, isToday: false }] : null
  const paper = always?.map(({ day, hours }) => `${day}${colon(lang)} ${hours}`) ?? weekInWords(week, lang)
  return { week: always ?? rows, otherHours, paperHours: [...paper.map(upperFirst), ...otherHours] }
}

type HoursInWords = Pick<ServiceView, 'week' | 'otherHours' | 'paperHours'>

/** `2021-10-21` as a day in words; a date with a note (« 2013-06 (text number) ») without it; else as the source wrote it. */
function dateWords(told: string, lang: Language): string {
  const [date = told] = /^\d{4}(-\d{2}){0,2}(?= ?\()/.exec(told) ?? []
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDay(date as Day, lang) : date
}

const titleOf = (text: Text | undefined, lang: Language): ReadText =>
  readText(text, lang) ?? { text: '…', lang, isOther: false }

export const sectorCode = (code: string | null): SectorCode | null =>
  sectors.find((one) => one.code === code)?.code ?? null

function traitsOf({ service, places }: WholeService): string[] {
  const stated = new Set<string>(service.doc.traits ?? [])
  if (service.doc.cost_options?.some(({ amount }) => amount === 0)) stated.add('free')
  if (places.some(({ location }) => location.withheld.includes('addresses'))) stated.add('confidential')
  return [...stated]
}

function needsOf({ service }: WholeService, lang: Language): { code: string; name: string }[] {
  const codes = (service.doc.attributes ?? []).flatMap(
    ({ taxonomy_term_id }) => needOfTerm(taxonomy_term_id ?? '') ?? [],
  )
  return codes.flatMap((code) => {
    const need = findNeed(code)
    return need === null ? [] : [{ code, name: need.name[lang] }]
  })
}

function factsOf(whole: WholeService, lang: Language): Fact[] {
  const { service, places } = whole
  const { doc } = service
  const { rows, unknown, free } = words[lang]
  const { ages } = commonWords[lang]
  const said = (text: string): ReadText => ({ text, lang, isOther: false })
  const read = (...texts: (Text | undefined)[]): ReadText[] => texts.flatMap((text) => readText(text, lang) ?? [])
  const youngest = doc.minimum_age ?? null
  const oldest = doc.maximum_age ?? null
  const isAgeTold = youngest !== null || oldest !== null
  const languages = (doc.languages ?? []).flatMap(({ name, code, note }) => {
    const word = readText(name, lang)?.text ?? code
    const more = readText(note, lang)?.text
    return word === undefined ? [] : [more === undefined ? word : `${word} (${more})`]
  })
  const costs = [
    ...read(doc.fees_description),
    ...(doc.cost_options ?? []).flatMap((one) => read(one.option, one.amount_description)),
  ]
  const facts: Fact[] = [
    { key: rows.ages, lines: isAgeTold ? [said(ages(youngest, oldest))] : read(doc.eligibility_description) },
    { key: rows.eligibility, lines: isAgeTold ? read(doc.eligibility_description) : [] },
    { key: rows.languages, lines: languages.length === 0 ? [] : [said(formatList(languages, lang))] },
    { key: rows.interpreters, lines: read(doc.interpretation_services) },
    { key: rows.cost, lines: costs.length === 0 && doc.traits?.includes('free') ? [said(free)] : costs },
    { key: rows.regions, lines: regionsOf(whole, lang).map(said) },
    { key: rows.place, lines: placesOf(whole, lang) },
    {
      key: rows.access,
      lines: places.flatMap(({ location }) =>
        (location.doc.accessibility ?? []).flatMap((one) => read(one.description, one.details)),
      ),
    },
    { key: rows.wait, lines: read(doc.wait_time) },
    {
      key: rows.documents,
      lines: (doc.required_documents ?? []).flatMap((one) => read(one['document'] as Text | undefined)),
    },
  ]
  const always = new Set([rows.ages, rows.languages, rows.cost])
  return facts
    .map((fact) => (fact.lines.length === 0 && always.has(fact.key) ? { ...fact, lines: [said(unknown)] } : fact))
    .filter(({ lines }) => lines.length > 0)
}

function regionsOf({ service, places }: WholeService, lang: Language): string[] {
  const t = words[lang]
  const areas = [...(service.doc.service_areas ?? []), ...places.flatMap(({ link }) => link.doc.service_areas ?? [])]
  const names = areas.flatMap(({ extent, extent_type, name }) => {
    if (extent_type !== 'region') return readText(name, lang)?.text ?? []
    if (extent === 'QC') return t.wholeProvince
    if (extent === 'CA') return t.wholeCountry
    return extent === undefined ? [] : regionName(extent, lang)
  })
  const sorted = [...new Set(names)].sort((a, b) => compareText(a, b, lang))
  return sorted.length === 0 ? [] : [formatList(sorted, lang)]
}

function placesOf({ places }: WholeService, lang: Language): ReadText[] {
  const t = words[lang]
  return places.flatMap(({ location }) => {
    const name = readText(location.doc.name, lang)
    const addresses = (location.doc.addresses ?? []).filter(({ address_type }) => address_type === 'physical')
    const lines = addresses.map((address) => ({
      text: [name?.text, writeAddress(address)].filter(Boolean).join(', '),
      lang,
      isOther: false,
    }))
    if (lines.length > 0) return lines
    if (location.withheld.includes('addresses')) return [{ text: t.withheldPlace, lang, isOther: false }]
    return name === null ? [] : [name]
  })
}

/** `22, rue du Métier, Ville G0X 0X1`. */
const writeAddress = ({ address_1, address_2, city, postal_code }: Address): string =>
  [[address_1, address_2].filter(Boolean).join(', '), [city, postal_code].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')

function checkedWords(
  service: DirectoryRecord<'service'>,
  isNumbered: boolean,
  { lang, today }: DirectoryReader,
): ServiceView['checked'] {
  const t = words[lang]
  const { assuredOn } = service
  const checker = checkerIn(service, lang)
  const freshness = freshnessOf(assuredOn, today)
  if (assuredOn === null || freshness === 'never')
    return { words: isNumbered ? t.neverChecked : t.neverCheckedNoCall, isFresh: false }
  const day = formatDay(assuredOn, lang)
  if (freshness === 'stale') return { words: t.stale(day), isFresh: false }
  return {
    words: checker === null ? t.checkedBy(day) : t.checked(day, checker),
    isFresh: true,
  }
}

function sourceOf(record: DirectoryRecord, numbers: readonly string[], lang: Language): ServiceView['source'] {
  const { source } = record
  if (source === null) return null
  const t = words[lang]
  const lines = [
    source.verified_on ? t.sourceDate(dateWords(source.verified_on, lang)) : t.sourceUndated,
    ...(source.confidence === undefined ? [] : [t.confidence[source.confidence]]),
    ...(source.live_checked === false ? [t.sourceNotCalled] : []),
  ]
  const read = pagesRead(record, numbers).map(({ url, on }) => ({
    text: t.readOn(url === undefined ? t.thirdHand : hostOf(url), on === undefined ? null : dateWords(on, lang)),
    url: url ?? null,
  }))
  return { title: t.source(source.title), url: source.url ?? null, lines, numbers: read }
}

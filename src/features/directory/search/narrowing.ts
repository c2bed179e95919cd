import { compareText, formatNumber, type Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { channels, traits } from '../model.ts'
import { findNeed, needsUnder } from '../needs.ts'
import type { Choice } from '../../../design/index.ts'
import { regions, sectors } from '../../../field/index.ts'
import type { SearchPart, DirectorySearch } from './filters.ts'
import { placeName } from '../vocabulary/places.ts'
import { languageName } from './presenter.ts'
import type { FoundServices } from './queries.ts'

export interface Options {
  items: { value: string; text: string }[]
  value: string
}

/** What would narrow the results, each with how many would be left; what would leave none is not offered. */
export interface Narrowing {
  open: Choice[]
  traits: Choice[]
  channels: Choice[]
  region: Options
  language: Options
  sector: Options
  need: Options
}

export function narrowingOf(found: FoundServices, search: DirectorySearch, lang: Language): Narrowing {
  const t = words[lang].narrow
  const counted = (label: string, count: number): string =>
    t.count(label, found.isMore ? `${formatNumber(count, lang)}+` : formatNumber(count, lang))
  const countOf = (tag: string): number => found.facets[tag] ?? 0
  const box = (value: string, label: string, count: number, isChosen: boolean): Choice[] =>
    count > 0 || isChosen ? [{ value, label: isChosen ? label : counted(label, count) }] : []
  const options = (chosen: string | null, all: readonly { value: string; text: string; count: number }[]): Options => ({
    value: chosen ?? '',
    items: [
      { value: '', text: t.any },
      ...all
        .filter(({ value, count }) => count > 0 || value === chosen)
        .map(({ value, text, count }) => ({ value, text: value === chosen ? text : counted(text, count) })),
    ],
  })
  const languages = Object.keys(found.facets).flatMap((tag) => (tag.startsWith('l/') ? [tag.slice(2)] : []))
  return {
    open: box('1', t.open, countOf('open'), search.isOpen),
    traits: traits.flatMap((trait) =>
      box(trait, words[lang].traits[trait], countOf(`t/${trait}`), search.traits.includes(trait)),
    ),
    channels: channels.flatMap((channel) =>
      box(channel, words[lang].channels[channel], countOf(`c/${channel}`), search.channels.includes(channel)),
    ),
    region: options(
      search.region,
      regions.map(({ code, name }) => ({
        value: code,
        text: name[lang],
        count: countOf(`r/${code}`) + countOf('r/QC') + countOf('r/CA'),
      })),
    ),
    language: options(
      search.language,
      [...new Set([...languages, ...(search.language === null ? [] : [search.language])])]
        .map((code) => ({ value: code, text: languageName(code, lang), count: countOf(`l/${code}`) }))
        .sort((a, b) => compareText(a.text, b.text, lang)),
    ),
    sector: options(
      search.sector,
      sectors.map(({ code, name }) => ({ value: code, text: name[lang], count: countOf(`s/${code}`) })),
    ),
    need: options(
      search.need,
      needOptions(null, lang, 0).map((one) => ({ ...one, count: countOf(`n/${one.value}`) })),
    ),
  }
}

/** Needs as a tree, each under what it is part of. */
function needOptions(parent: string | null, lang: Language, depth: number): { value: string; text: string }[] {
  return needsUnder(parent).flatMap(({ code, name }) => [
    { value: code, text: `${'\u2013\u00a0'.repeat(depth)}${name[lang]}` },
    ...needOptions(code, lang, depth + 1),
  ])
}

/** A filter in words, as the reader may take it away. */
export function partWords(part: SearchPart, search: DirectorySearch, lang: Language): string {
  const t = words[lang]
  if ('trait' in part) return t.traits[part.trait]
  if ('channel' in part) return t.channels[part.channel]
  switch (part.part) {
    case 'q':
      return search.q
    case 'open':
      return t.narrow.open
    case 'age':
      return t.years(search.age ?? 0)
    case 'place':
      return search.place
    case 'region':
      return placeName(search.region ?? '', lang)
    case 'language':
      return languageName(search.language ?? '', lang)
    case 'sector':
      return sectors.find(({ code }) => code === search.sector)?.name[lang] ?? ''
    case 'need':
      return findNeed(search.need ?? '')?.name[lang] ?? ''
  }
}

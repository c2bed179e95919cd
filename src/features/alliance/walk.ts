import { regionCodes, sectorCodes, type SectorCode } from '../../field/index.ts'
import { href, withQuery } from '../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { inOrder, stories, type Story, type StoryId } from './model.ts'

/** The stories completed so far, smallest first. */
export type Walk = readonly StoryId[]

const slugs: Record<Language, Record<SectorCode, string>> = {
  fr: {
    community: 'communautaire',
    education: 'education',
    institutional: 'institutionnel',
    police: 'police',
    justice: 'justice',
  },
  en: {
    community: 'community',
    education: 'education',
    institutional: 'institutional',
    police: 'police',
    justice: 'justice',
  },
}

export const slugOf = (codes: readonly SectorCode[], lang: Language): string =>
  inOrder(codes)
    .map((code) => slugs[lang][code])
    .join('-')

/**
 * The sectors an address names, in either language, in any order.
 *
 * @returns null when one of its words is no sector
 */
export function sectorsIn(slug: string): SectorCode[] | null {
  const found = slug.split('-').map((word) => sectorCodes.find((code) => slugs.fr[code] === word || code === word))
  return found.includes(undefined) ? null : inOrder(found.flatMap((code) => code ?? []))
}

/** What was picked in the form, or written in the address (`?s=community,education`); what is no sector is passed over. */
export const pickedIn = (query: URLSearchParams): SectorCode[] => {
  const words = query.getAll('s').flatMap((one) => one.split(','))
  return sectorCodes.filter((code) => words.includes(code) || words.includes(slugs.fr[code]))
}

/** Regions that the address names (`?regions=04,17`), for whoever comes from a page that knows where; what is no region is passed over. */
export const regionsIn = (query: URLSearchParams): string[] => {
  const codes = query.getAll('regions').flatMap((one) => one.split(','))
  return regionCodes.filter((code) => codes.includes(code))
}

const walkName: Record<Language, string> = { fr: 'completees', en: 'completed' }

/** The walk that an address carries, under the word of either language; what is no story is passed over. */
export function walkIn(query: URLSearchParams): Walk {
  const numbers = Object.values(walkName).flatMap((name) => (query.get(name) ?? '').split(','))
  return stories.flatMap(({ id }) => (numbers.includes(String(id)) ? [id] : []))
}

export const withStory = (walk: Walk, { id }: Pick<Story, 'id'>): Walk =>
  stories.flatMap((story) => (story.id === id || walk.includes(story.id) ? [story.id] : []))

/** Links of this area: each carries the walk, so that nothing of it is kept elsewhere. */
export interface WalkLinks {
  walk: Walk
  /** Name and value of the walk in a form; null when there is nothing to carry. */
  field: { name: string; value: string } | null
  weave: string
  journey: string
  combination: (codes: readonly SectorCode[]) => string
  story: (story: Story, step: number) => string
  start: (codes: readonly SectorCode[]) => string
  regions: (codes: readonly SectorCode[]) => string
  region: (code: string, codes: readonly SectorCode[]) => string
}

export function walkLinks(lang: Language, walk: Walk): WalkLinks {
  const value = walk.join()
  const carried = (path: string, query: Record<string, string> = {}): string =>
    withQuery(path, { ...query, [walkName[lang]]: value }).replaceAll('%2C', ',')
  const chosen = (codes: readonly SectorCode[]) => ({ s: inOrder(codes).join() })
  return {
    walk,
    field: value === '' ? null : { name: walkName[lang], value },
    weave: carried(href(lang, addresses.weave)),
    journey: carried(href(lang, addresses.journey)),
    combination: (codes) =>
      codes.length === 0
        ? carried(href(lang, addresses.weave))
        : carried(href(lang, addresses.combination, { sectors: slugOf(codes, lang) })),
    story: ({ sectors }, step) =>
      carried(href(lang, addresses.story, { sectors: slugOf(sectors, lang), step: String(step) })),
    start: (codes) => carried(href(lang, addresses.start), chosen(codes)),
    regions: (codes) => carried(href(lang, addresses.regions), chosen(codes)),
    region: (region, codes) => carried(href(lang, addresses.region, { region }), chosen(codes)),
  }
}

/** The same combination, or story, in the other language, whose words are others. */
export function twinOf(lang: Language, codes: readonly SectorCode[], step: number | null): string {
  const other = otherLanguage(lang)
  const sectors = slugOf(codes, other)
  return step === null
    ? href(other, addresses.combination, { sectors })
    : href(other, addresses.story, { sectors, step: String(step) })
}

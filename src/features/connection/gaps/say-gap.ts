import { regionName, regionNames, sectorName } from '../../../field/index.ts'
import { formatList, lowerFirst, type Language } from '../../../kernel/language.ts'
import type { ActionName, GapsContext } from './gaps-context.ts'
import type { Gap, Pair } from './model.ts'
import { words } from './words.ts'

export type ActionNames = ReadonlyMap<string, ActionName>

interface Saying {
  lang: Language
  organizationOf: GapsContext['organizationOf']
  actions: ActionNames
}

export const nameOf = ({ organizationOf, lang }: Pick<Saying, 'organizationOf' | 'lang'>, id: string): string =>
  organizationOf(id)?.name[lang] ?? id

const action = ({ lang, actions }: Saying, code: string): string => {
  const t = words[lang].line
  const known = actions.get(code)
  return known === undefined ? t.ownAction(code) : t.action(known.number, known.title[lang])
}

/** Where a gap is, or whom it is about. */
export function titleOfGap(saying: Saying, gap: Gap): string {
  const { lang } = saying
  const t = words[lang].line
  const [region = ''] = gap.regions.map((code) => regionName(code, lang))
  const [first = '', second = ''] = gap.sectors.map((code) => sectorName(code, lang))
  switch (gap.kind) {
    case 'sector-missing':
      return t.sectorMissing(first, region)
    case 'sectors-apart':
      return t.sectorsApart(first, second, region)
    case 'region-alone':
      return region
    case 'same-action':
      return action(saying, gap.action ?? '')
    case 'would-join':
      return formatList(
        gap.organizations.map((id) => nameOf(saying, id)),
        lang,
      )
    default:
      return nameOf(saying, gap.organizations[0] ?? '')
  }
}

/** Regions named in one sentence. */
const mostPairs = 6

function hanging({ lang }: Saying, gap: Gap & { kind: 'one-organization' }): string[] {
  const t = words[lang].line
  const sector = (code: string): string => sectorName(code, lang)
  const pair = ([one, other]: Pair): string => t.pair(regionName(one, lang), regionName(other, lang))
  const shown = gap.regionPairs.slice(0, mostPairs).map(pair)
  const left = gap.regionPairs.length - shown.length
  return [
    ...(gap.cutOff > 0 ? [t.cutOff(gap.cutOff)] : []),
    ...gap.sectorPairs.map(([one, other]) => t.sectorPair(sector(one), sector(other))),
    ...(shown.length > 0 ? [t.regionPairs([...shown, ...(left > 0 ? [t.more(left)] : [])].join(', '))] : []),
  ]
}

function joining(saying: Saying, gap: Gap & { kind: 'would-join' }): string[] {
  const { lang } = saying
  const t = words[lang].line
  const { joins } = gap
  const said = {
    groups: () => (joins.what === 'groups' ? t.joinGroups(...joins.sizes) : ''),
    sectors: () => (joins.what === 'sectors' ? t.joinSectors(...named(joins.pair, sectorName, lang)) : ''),
    regions: () => (joins.what === 'regions' ? t.joinRegions(...named(joins.pair, regionName, lang)) : ''),
  }
  const shared = formatList(regionNames(gap.sharedRegions, lang), lang)
  const actions = formatList(
    gap.sharedActions.slice(0, 3).map((code) => lowerFirst(action(saying, code))),
    lang,
  )
  return [
    said[joins.what](),
    ...(shared === '' ? [] : [t.sharedRegions(shared)]),
    ...(actions === '' ? [] : [t.sharedActions(actions)]),
  ]
}

const named = (pair: Pair, name: (code: string, lang: Language) => string, lang: Language): [string, string] => [
  name(pair[0], lang),
  name(pair[1], lang),
]

/** Why it is told, one sentence each; then how much of it is known. */
export function reasonsOfGap(saying: Saying, gap: Gap): string[] {
  const t = words[saying.lang].line
  switch (gap.kind) {
    case 'sector-missing':
      return [t.nobody]
    case 'sectors-apart':
      return [gap.isSure ? t.noTie : t.noKnownTie]
    case 'region-alone':
      return [gap.isSure ? t.regionAlone : t.regionMaybeAlone]
    case 'same-action':
      return [
        gap.groups.flat().length === gap.count ? t.groups(gap.count, gap.groups.length) : t.groupsBounded(gap.count),
      ]
    case 'one-organization':
      return hanging(saying, gap)
    case 'one-office':
      return [t.office(gap.ties)]
    case 'would-join':
      return joining(saying, gap)
  }
}

/** Of those whose answer would tell: how many answered. One office is read, not answered. */
export function knownOfGap(lang: Language, gap: Gap): string | null {
  if (gap.kind === 'one-office') return null
  const t = words[lang].line
  const told = t.known(gap.known.answered, gap.known.of)
  return gap.isSure || gap.kind === 'sector-missing' ? told : `${told} ${t.unsure}`
}

import { regionNames, sectorName } from '../../../field/index.ts'
import { parseDay } from '../../../kernel/clock.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { plainFilter } from '../filter.ts'
import type { Net, NetFilter } from '../model.ts'
import { words } from './words.ts'

/** What is kept by the filters, in words; null: nothing is left out. */
export function sayFilter(filter: NetFilter, lang: Language): string | null {
  const t = words[lang]
  const parts = [
    ...(filter.basis === plainFilter.basis ? [] : [t.bases[filter.basis]]),
    ...filter.sectors.map((sector) => sectorName(sector, lang)),
    ...regionNames(filter.regions, lang),
    ...filter.kinds.map((kind) => t.kinds[kind]),
    ...(filter.months === plainFilter.months ? [] : [t.months(filter.months)]),
    ...[filter.action, filter.need].filter((code) => code !== null),
  ]
  return parts.length === 0 ? null : formatList(parts, lang)
}

/** What stands in a file beside its rows: whose net it is, how many answered, which day, and what an empty cell means. */
export function aboutNet(
  { organizations, ties, coverage, day }: Net,
  { network, filter, lang }: { network: string; filter: NetFilter; lang: Language },
): string[] {
  const t = words[lang]
  const read = parseDay(day)
  const narrowed = sayFilter(filter, lang)
  return [
    network,
    t.counts(organizations.length, ties.length),
    t.coverage(coverage.answered, coverage.of),
    ...(read === null ? [] : [t.asOf(formatDay(read, lang))]),
    narrowed === null ? t.allKept : t.filtered(narrowed),
    t.unknown,
    t.noPeople,
  ]
}

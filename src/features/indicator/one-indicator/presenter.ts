import type { LineProps } from '../../../design/index.ts'
import { regionName, sectorName } from '../../../field/index.ts'
import { compareText, type Language } from '../../../kernel/language.ts'
import type { BarRow } from '../figure/presenter.ts'
import { periodName, shortPeriodName } from '../figure/say-period.ts'
import { comparable, isInPercents, sayComparable, sayNumber, sayValue } from '../figure/say-value.ts'
import { words as figureWords } from '../figure/words.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import type { MeasureDefinition } from '../model.ts'
import type { ReleasedRow, ShownValue, Target } from '../shown.ts'

interface SeriesFacts {
  lang: Language
  isOwn: boolean
  target: Target | null
}

/** A line over periods: figures where there are some, and why not where there are none. */
export function presentSeries(
  definition: MeasureDefinition,
  series: readonly { period: KeptPeriod; value: ShownValue | null }[],
  { lang, isOwn, target }: SeriesFacts,
): Pick<LineProps, 'points' | 'baseline' | 'target' | 'format' | 'most'> {
  const t = figureWords[lang]
  return {
    points: series.map(({ period, value }) => ({
      name: periodName(period, lang),
      short: shortPeriodName(period, lang),
      value: comparable(definition, value),
      said: sayValue(definition, value, { lang, isOwn }),
      more:
        value === null || value.state === 'not-adopted'
          ? ''
          : isOwn
            ? t.ownCoverage(value.coverage.contributing)
            : t.coverage(value.coverage.contributing, value.coverage.adopters),
    })),
    baseline: target?.baseline ?? null,
    target: target?.target ?? null,
    format: (value) => (isInPercents(definition) ? t.percent(sayNumber(value, lang)) : sayNumber(value, lang)),
    most: isInPercents(definition) ? 100 : undefined,
  }
}

/** The target in words; null where it is not set. */
export const presentAim = (
  definition: MeasureDefinition,
  target: Target | null,
  lang: Language,
): { baseline: string | null; target: string | null } => {
  const say = (number: number | null) => (number === null ? null : sayComparable(definition, number, lang))
  return { baseline: say(target?.baseline ?? null), target: say(target?.target ?? null) }
}

/** The same measure in each region, and in each sector, of a network. */
export function presentBreakdown(
  definition: MeasureDefinition,
  rows: readonly ReleasedRow[],
  lang: Language,
): { regions: BarRow[]; sectors: BarRow[] } {
  const barOf = (name: string, row: ReleasedRow): BarRow => {
    const value = row.values.get(definition.measure) ?? null
    return { name, value: comparable(definition, value), said: sayValue(definition, value, { lang, isOwn: false }) }
  }
  const byName = (bars: BarRow[]): BarRow[] => bars.toSorted((a, b) => compareText(a.name, b.name, lang))
  return {
    regions: byName(
      rows.flatMap((row) =>
        row.region !== null && row.sector === null ? [barOf(regionName(row.region, lang), row)] : [],
      ),
    ),
    sectors: rows.flatMap((row) =>
      row.sector !== null && row.region === null ? [barOf(sectorName(row.sector, lang), row)] : [],
    ),
  }
}

import type { Figures, Fraction, Margin } from '../../../field/index.ts'
import { holds, type KeptPeriod } from '../kept-periods.ts'
import type { MeasureDefinition, MeasureValue } from '../model.ts'
import { scopeKey } from '../store/scope-keys.ts'
import { figuresIn, fractionsIn } from './figures-in.ts'
import { isPublished, isToldByParts, type TableScope } from './published-tables.ts'

/** A row of raw values: a scope in a period. */
export interface RawRow {
  scope: TableScope
  period: KeptPeriod
  values: ReadonlyMap<string, MeasureValue>
}

/** Everything about one indicator that a reader may lay side by side, and where each figure of each value is found in it. */
export interface Family {
  figures: Figures
  /** Id of the cell of a figure; undefined: the figure is not published. */
  cellOf: (row: RawRow, measure: string, figure: string) => string | undefined
}

type Cells = Map<string, { n: number | null; sensitive: boolean }>

/** Where a figure stands: the end of its id. */
const rowId = ({ scope, period }: Pick<RawRow, 'scope' | 'period'>): string =>
  `${scopeKey(scope)}|${period.start}|${period.end}`

/** Builds the family of the measures of people of one indicator, over every network and every kept period. */
export function familyOf(definitions: readonly MeasureDefinition[], rows: readonly RawRow[]): Family {
  const published = rows.filter(({ scope, period }) => isPublished(period, scope))
  const cells: Cells = new Map()
  const placed = new Map<string, string>()
  const margins: Margin[] = []
  const fractions: Fraction[] = []
  const names = new Set<string>()
  for (const row of published) {
    const counted = new Map<string, { id: string; n: number | null }>()
    for (const definition of definitions) {
      const value = row.values.get(definition.measure)
      if (value === undefined) continue
      const found = figuresIn(definition, value, isToldByParts(row.period, row.scope))
      const ids = new Map<string, string>()
      for (const { name, n, counts } of found) {
        const own = `${definition.measure}:${name}`
        const same = counts === null ? undefined : counted.get(counts)
        const id = same?.n === n && same !== undefined ? same.id : `${own}|${rowId(row)}`
        if (counts !== null && same === undefined) counted.set(counts, { id, n })
        else if (counts !== null && same !== undefined && same.id !== id)
          joinUnequal(cells, margins, { first: same, second: { id, n } })
        if (!cells.has(id)) cells.set(id, { n, sensitive: definition.isSensitive ?? false })
        ids.set(name, id)
        placed.set(`${own}|${rowId(row)}`, id)
        if (!/^(ageBand|gender|role)-/.test(name)) names.add(own)
      }
      for (const table of new Set(found.flatMap(({ partOf }) => partOf))) {
        const total = ids.get(table.split('/')[0] ?? '')
        const parts = found.filter(({ partOf }) => partOf.includes(table)).flatMap(({ name }) => ids.get(name) ?? [])
        if (total !== undefined) margins.push(marginOf(total, parts, cells))
      }
      for (const { numerator, denominator } of fractionsIn(definition)) {
        const [above, below] = [ids.get(numerator), ids.get(denominator)]
        if (above !== undefined && below !== undefined && above !== below)
          fractions.push({ numerator: above, denominator: below })
      }
    }
  }
  const cellOf: Family['cellOf'] = (row, measure, figure) => placed.get(`${measure}:${figure}|${rowId(row)}`)
  for (const name of names)
    margins.push(...tableMargins(name, published, placed, cells), ...yearMargins(name, published, placed, cells))
  return {
    figures: { cells: [...cells].map(([id, cell]) => ({ id, ...cell })), margins: once(margins), fractions },
    cellOf,
  }
}

/** `12a2.1:value|row` → `12a2.1:value`. */
const figureOf = (id: string): string => id.slice(0, id.indexOf('|'))
/** A figure that is published nowhere, which readers make of those that are. */
const beside = (id: string, name: string): string => `${figureOf(id)}+${name}${id.slice(id.indexOf('|'))}`

/** Two measures count the same, one of fewer organizations (those with a head-count): what is between them is a figure of its own. */
function joinUnequal(
  cells: Cells,
  margins: Margin[],
  { first, second }: Record<'first' | 'second', { id: string; n: number | null }>,
): void {
  if (first.n === null || second.n === null) return
  const [more, less] = first.n > second.n ? [first, second] : [second, first]
  const rest = beside(more.id, `without-${figureOf(less.id)}`)
  const sensitive = cells.get(first.id)?.sensitive ?? false
  cells.set(rest, { n: (more.n ?? 0) - (less.n ?? 0), sensitive })
  margins.push({ total: more.id, parts: [less.id, rest], isExact: true })
}

/** The whole is its regions and its sectors, a region its sectors, a sector its regions; a region of the instance that of its networks. */
function tableMargins(
  name: string,
  rows: readonly RawRow[],
  placed: ReadonlyMap<string, string>,
  cells: Cells,
): Margin[] {
  const found = rows.flatMap(({ scope, period }) => {
    const id = placed.get(`${name}|${rowId({ scope, period })}`)
    return id === undefined ? [] : [{ id, scope, period }]
  })
  const groups = new Map<string, { total: string | undefined; parts: string[] }>()
  const put = (key: string, id: string, isTotal: boolean): void => {
    const group = groups.get(key) ?? { total: undefined, parts: [] }
    groups.set(key, group)
    if (isTotal) group.total = id
    else group.parts.push(id)
  }
  for (const { id, scope, period } of found) {
    const { network, region, sector } = scope
    const base = `${network}|${period.start}|${period.end}`
    if (region === null && sector === null) {
      put(`${base}|regions`, id, true)
      put(`${base}|sectors`, id, true)
    } else if (sector === null) {
      put(`${base}|regions`, id, false)
      put(`${base}|of-region-${region}`, id, true)
    } else if (region === null) {
      put(`${base}|sectors`, id, false)
      put(`${base}|of-sector-${sector}`, id, true)
    } else {
      put(`${base}|of-region-${region}`, id, false)
      put(`${base}|of-sector-${sector}`, id, false)
    }
    if (sector === null) put(`instance|${region}|${period.start}|${period.end}`, id, network === null)
  }
  return [...groups.values()].flatMap(({ total, parts }) =>
    total === undefined || parts.length === 0 ? [] : [marginOf(total, parts, cells)],
  )
}

/** A year is its quarters, and of a school year what stands before the first of them and after the last. */
function yearMargins(
  name: string,
  rows: readonly RawRow[],
  placed: ReadonlyMap<string, string>,
  cells: Cells,
): Margin[] {
  const wholes = rows.filter(({ scope }) => scope.region === null && scope.sector === null)
  const idOf = (row: RawRow): string | undefined => placed.get(`${name}|${rowId(row)}`)
  return wholes.flatMap((year) => {
    const total = idOf(year)
    if (year.period.kind === 'quarter' || total === undefined) return []
    const quarters = wholes.filter(
      ({ scope, period }) =>
        scope.network === year.scope.network && period.kind === 'quarter' && holds(year.period, period),
    )
    const parts = quarters.flatMap((row) => idOf(row) ?? [])
    if (parts.length === 0 || parts.length < quarters.length) return []
    const sum = parts.reduce((all, id) => all + (cells.get(id)?.n ?? 0), 0)
    const n = cells.get(total)?.n ?? null
    if (n === null || sum >= n) return [{ total, parts, isExact: sum === n }]
    const rest = beside(total, 'other-months')
    cells.set(rest, { n: n - sum, sensitive: cells.get(total)?.sensitive ?? false })
    return [{ total, parts: [...parts, rest], isExact: true }]
  })
}

const marginOf = (total: string, parts: readonly string[], cells: Cells): Margin => ({
  total,
  parts,
  isExact: parts.reduce((all, id) => all + (cells.get(id)?.n ?? 0), 0) === cells.get(total)?.n,
})

const once = (margins: readonly Margin[]): Margin[] => [
  ...new Map(
    margins
      .filter(({ total, parts }) => !parts.includes(total))
      .map((one) => [`${one.total}=${one.parts.toSorted().join('+')}`, one]),
  ).values(),
]

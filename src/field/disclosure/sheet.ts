import { type Figures } from './model.ts'

/** A sum that readers know: the parts with +1, the total with -1; more where one stands twice. */
export type Relation = ReadonlyMap<number, number>

/** One figure of the sheet, in the order of identifiers. */
export interface Entry {
  id: string
  n: number | null
  isSensitive: boolean
  /** Nobody prints it, and anyone can subtract it: what a fraction leaves over. */
  isImplied: boolean
  /** 0 for what has no parts, 1 for a total of these, and so on. */
  level: number
}

/** The figures in an order of their own, so that the order in which they came decides nothing. */
export interface Sheet {
  entries: readonly Entry[]
  relations: readonly Relation[]
  /** For each entry, the relations it stands in. */
  relationsOf: readonly (readonly number[])[]
  /** For each entry, the number of the group of entries that relations tie together: what readers see as one table. */
  tableOf: readonly number[]
}

interface PlainMargin {
  total: string
  parts: readonly string[]
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isCount = (n: number | null): boolean => n === null || (Number.isSafeInteger(n) && n >= 0)

const impliedId = ({ numerator, denominator }: { numerator: string; denominator: string }): string =>
  `${denominator}\u0000${numerator}`

/** The figures with what each fraction leaves over, as a cell that is never printed. */
function cellsOf({ cells, fractions = [] }: Figures): Omit<Entry, 'level'>[] {
  const byId = new Map<string, Omit<Entry, 'level'>>()
  for (const { id, n, sensitive = false } of cells) {
    if (byId.has(id)) throw new Error(`The figure ${id} came twice`)
    if (!isCount(n)) throw new Error(`The figure ${id} is no whole number of people`)
    byId.set(id, { id, n, isSensitive: sensitive, isImplied: false })
  }
  for (const fraction of fractions) {
    const numerator = byId.get(fraction.numerator)
    const denominator = byId.get(fraction.denominator)
    if (!numerator || !denominator) throw new Error(`A fraction names a figure that is not there`)
    const n = numerator.n === null || denominator.n === null ? null : denominator.n - numerator.n
    if (n !== null && n < 0) throw new Error(`The numerator ${fraction.numerator} is above its denominator`)
    const id = impliedId(fraction)
    byId.set(id, { id, n, isSensitive: numerator.isSensitive || denominator.isSensitive, isImplied: true })
  }
  return [...byId.values()].toSorted((a, b) => byCode(a.id, b.id))
}

const marginsOf = ({ margins, fractions = [] }: Figures): PlainMargin[] => [
  ...margins,
  ...fractions.map((fraction) => ({
    total: fraction.denominator,
    parts: [fraction.numerator, impliedId(fraction)],
  })),
]

function levelsOf(count: number, margins: readonly { total: number; parts: readonly number[] }[]): number[] {
  const levels = Array.from({ length: count }, () => 0)
  // As deep as figures can be nested; a total that is among its own parts would climb for ever.
  for (let round = 0; round < 12; round++) {
    let isStill = true
    for (const { total, parts } of margins) {
      const level = 1 + Math.max(-1, ...parts.map((part) => levels[part] ?? 0))
      if (level > (levels[total] ?? 0)) {
        levels[total] = level
        isStill = false
      }
    }
    if (isStill) break
  }
  return levels
}

function tablesOf(count: number, relations: readonly Relation[]): number[] {
  const parent = Array.from({ length: count }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] ?? root
    parent[at] = root
    return root
  }
  for (const relation of relations) {
    const [first, ...others] = [...relation.keys()].map(rootOf)
    for (const other of others) parent[rootOf(other)] = rootOf(first ?? other)
  }
  return parent.map((_, at) => rootOf(at))
}

/** @throws a figure given twice, a count that is none, a margin or fraction of figures that are not there */
export function sheetOf(figures: Figures): Sheet {
  const cells = cellsOf(figures)
  const index = new Map(cells.map(({ id }, at) => [id, at]))
  const place = (id: string): number => {
    const at = index.get(id)
    if (at === undefined) throw new Error(`A margin names the figure ${id}, which is not there`)
    return at
  }
  const margins = marginsOf(figures).map(({ total, parts }) => ({ total: place(total), parts: parts.map(place) }))
  const levels = levelsOf(cells.length, margins)
  const relations = new Map<string, Relation>()
  for (const { total, parts } of margins) {
    const weights = new Map<number, number>([[total, -1]])
    for (const part of parts) weights.set(part, (weights.get(part) ?? 0) + 1)
    // What is not known is no part of a sum: readers are told that it is missing.
    const terms = [...weights]
      .filter(([at, weight]) => weight !== 0 && cells[at]?.n !== null)
      .toSorted(([a], [b]) => a - b)
    relations.set(terms.map(([at, weight]) => `${at}:${weight}`).join(), new Map(terms))
  }
  const sorted = [...relations].toSorted(([a], [b]) => byCode(a, b)).map(([, relation]) => relation)
  const relationsOf: number[][] = cells.map(() => [])
  for (const [number, relation] of sorted.entries()) for (const at of relation.keys()) relationsOf[at]?.push(number)
  return {
    entries: cells.map((cell, at) => ({ ...cell, level: levels[at] ?? 0 })),
    relations: sorted,
    relationsOf,
    tableOf: tablesOf(cells.length, sorted),
  }
}

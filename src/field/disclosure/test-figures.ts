import { type Cell, type Figures, type Margin } from './model.ts'

/** A source of numbers between 0 and 1 that gives the same ones each time (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A count with this mean, as field counts are: many small ones, few large ones (geometric). */
export const countOf = (random: () => number, mean: number): number =>
  Math.floor(Math.log(1 - random()) / Math.log(mean / (mean + 1)))

const sumOf = (cells: readonly Cell[], ids: readonly string[]): number => {
  const counts = new Map(cells.map(({ id, n }) => [id, n]))
  return ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)
}

export const bodyOf = ({ cells, margins }: Figures): string[] => {
  const totals = new Set(margins.map(({ total }) => total))
  return cells.map(({ id }) => id).filter((id) => !totals.has(id))
}

/** Figures from the counts of the parts: each margin's total is computed, in the order of the margins. */
export function totalled(parts: readonly Cell[], sums: readonly Omit<Margin, 'isExact'>[]): Figures {
  const cells = [...parts]
  for (const { total, parts } of sums)
    if (!cells.some(({ id }) => id === total)) cells.push({ id: total, n: sumOf(cells, parts) })
  return { cells, margins: sums.map((sum) => ({ ...sum, isExact: true })) }
}

/** A table of rows and columns with both margins and the total of all: `1,2`, `1,+`, `+,2`, `+,+`. */
export function twoWay(counts: readonly (readonly number[])[]): Figures {
  const rows = [...counts.keys()]
  const columns = [...(counts[0]?.keys() ?? [])]
  const parts = rows.flatMap((row) =>
    columns.map((column) => ({ id: `${row},${column}`, n: counts[row]?.[column] ?? 0 })),
  )
  return totalled(parts, [
    ...rows.map((row) => ({ total: `${row},+`, parts: columns.map((column) => `${row},${column}`) })),
    ...columns.map((column) => ({ total: `+,${column}`, parts: rows.map((row) => `${row},${column}`) })),
    { total: '+,+', parts: rows.map((row) => `${row},+`) },
    { total: '+,+', parts: columns.map((column) => `+,${column}`) },
  ])
}

export const randomTwoWay = (random: () => number, rows: number, columns: number, mean: number): Figures =>
  twoWay(Array.from({ length: rows }, () => Array.from({ length: columns }, () => countOf(random, mean))))

/** Regions in wider regions, each by sector: a table per wider region and one of the wider regions, all summing up. */
export function randomNested(random: () => number, wide: readonly number[], sectors: number, mean: number): Figures {
  const columns = Array.from({ length: sectors }, (_, sector) => `${sector}`)
  const all = [...columns, '+']
  const regions = wide.map((count, area) => Array.from({ length: count }, (_, region) => `${area}.${region}`))
  const parts = regions
    .flat()
    .flatMap((region) => columns.map((column) => ({ id: `${region},${column}`, n: countOf(random, mean) })))
  const areas = [...wide.keys()]
  return totalled(parts, [
    ...regions
      .flat()
      .map((region) => ({ total: `${region},+`, parts: columns.map((column) => `${region},${column}`) })),
    ...areas.flatMap((area) =>
      all.map((column) => ({
        total: `${area},${column}`,
        parts: (regions[area] ?? []).map((region) => `${region},${column}`),
      })),
    ),
    ...areas.map((area) => ({ total: `${area},+`, parts: columns.map((column) => `${area},${column}`) })),
    ...all.map((column) => ({ total: `+,${column}`, parts: areas.map((area) => `${area},${column}`) })),
    { total: '+,+', parts: columns.map((column) => `+,${column}`) },
  ])
}

/** The same figures later: some parts moved, by a little or by much, and every total with them. */
export function movedOn(random: () => number, figures: Figures, share: number): Figures {
  const body = new Set(bodyOf(figures))
  const parts = figures.cells.flatMap((cell) => {
    if (!body.has(cell.id) || cell.n === null) return []
    const step = random() < share ? Math.floor(random() * (random() < 0.5 ? 5 : 21)) - 1 : 0
    return [{ ...cell, n: Math.max(0, cell.n + step) }]
  })
  return totalled(parts, figures.margins)
}

import { type Figures } from './model.ts'

// What a stranger could do with a pencil and time. It shares no code with the product, and goes other ways about it: the space
// of all tables that agree with what is published instead of elimination of unknowns, and closed walks or an exact simplex of
// its own instead of a solver.

export interface Edition {
  figures: Figures
  shown: ReadonlyMap<string, number>
}

/** Counts that readers lack, what they truly are, and the sums that tie them: one row of weights for each sum. */
export interface Riddle {
  keys: string[]
  counts: number[]
  sums: number[][]
}

const nameOf = (edition: number, id: string): string => `${id}@${edition}`

/** A reader who keeps all editions, and takes a count that has not moved for one count. */
export function riddleOf(editions: readonly Edition[]): Riddle {
  const owner = new Map<string, string>()
  const known = new Set<string>()
  const counts = new Map<string, number>()
  for (const [edition, { figures, shown }] of editions.entries()) {
    for (const { id, n } of figures.cells) {
      const twin = editions.findIndex(({ figures }) => figures.cells.some((cell) => cell.id === id && cell.n === n))
      owner.set(nameOf(edition, id), nameOf(twin, id))
      counts.set(nameOf(twin, id), n ?? 0)
      if (shown.has(id)) known.add(nameOf(twin, id))
    }
  }
  const keys = [...counts.keys()].filter((key) => !known.has(key))
  const place = new Map(keys.map((key, at) => [key, at]))
  const sums = editions.flatMap(({ figures }, edition) =>
    figures.margins.map(({ total, parts }) => {
      const row = keys.map(() => 0)
      const add = (id: string, weight: number): void => {
        const at = place.get(owner.get(nameOf(edition, id)) ?? '')
        if (at !== undefined) row[at] = (row[at] ?? 0) + weight
      }
      add(total, -1)
      for (const part of parts) add(part, 1)
      return row
    }),
  )
  return { keys, counts: keys.map((key) => counts.get(key) ?? 0), sums: sums.filter((row) => row.some((n) => n !== 0)) }
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, n, at) => (n === 0 ? sum : sum + n * (b[at] ?? 0)), 0)

const exact = (n: number): number => {
  if (!Number.isSafeInteger(n)) throw new Error('The audit left the numbers that are exact')
  return n
}

const divisorOf = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisorOf(b, a % b))

/** Every direction in which the unknowns may move together without a published sum moving: whole vectors that span them all. */
export function freedomOf({ keys, sums }: Riddle): number[][] {
  let space: number[][] = keys.map((_, at) => keys.map((_, other) => (other === at ? 1 : 0)))
  for (const sum of sums) {
    const lengths = space.map((vector) => dot(sum, vector))
    const bent = lengths.findIndex((n) => n !== 0)
    if (bent === -1) continue
    const [guide = [], by = 1] = [space[bent], lengths[bent]]
    space = space.flatMap((vector, at) => {
      if (at === bent) return []
      const length = lengths[at] ?? 0
      if (length === 0) return [vector]
      const moved = vector.map((n, place) => exact(n * by - (guide[place] ?? 0) * length))
      const common = moved.reduce((divisor, n) => divisorOf(divisor, n), 0)
      return [moved.map((n) => n / (common || 1))]
    })
  }
  return space
}

/** The unknowns that adding and subtracting published sums gives away. */
export function givenAwayBySums(riddle: Riddle): string[] {
  const space = freedomOf(riddle)
  return riddle.keys.filter((_, at) => space.every((vector) => vector[at] === 0))
}

/**
 * The unknowns of a two-way table that have one possible count, knowing that counts are whole, and which are nobody. Each unknown
 * is a pipe between two sums; it can carry more or less exactly when it lies on a closed walk of pipes that can.
 */
export function givenAwayInTable(figures: Figures, shown: ReadonlyMap<string, number>): string[] {
  const pipes = figures.cells
    .filter(({ id }) => !shown.has(id))
    .map(({ id, n }) => ({ id, n: n ?? 0, from: -1, to: -1 }))
  const byId = new Map(pipes.map((pipe) => [pipe.id, pipe]))
  for (const [sum, { total, parts }] of figures.margins.entries()) {
    const isColumn = parts.every((part) => part.startsWith('+,')) || (total.startsWith('+,') && total !== '+,+')
    const join = (id: string, weight: number): void => {
      const pipe = byId.get(id)
      if (pipe) pipe[weight > 0 === isColumn ? 'to' : 'from'] = sum
    }
    join(total, -1)
    for (const part of parts) join(part, 1)
  }
  const canFlow = (from: number, to: number, without: string): boolean => {
    const seen = new Set([from])
    for (const at of seen) {
      if (at === to) return true
      for (const pipe of pipes) {
        if (pipe.id === without) continue
        if (pipe.from === at) seen.add(pipe.to)
        if (pipe.to === at && pipe.n > 1) seen.add(pipe.from)
      }
    }
    return false
  }
  return pipes
    .filter(({ id, n, from, to }) => !canFlow(to, from, id) && !(n > 1 && canFlow(from, to, id)))
    .map(({ id }) => id)
}

/** The totals that leave a few people between themselves and what is shown of their parts. */
export function fewLeftIn({ figures, shown }: Edition, threshold: number): string[] {
  return figures.margins.flatMap(({ total, parts }) => {
    const all = shown.get(total)
    if (all === undefined) return []
    const left = parts.reduce((rest, part) => rest - (shown.get(part) ?? 0), all)
    return left > 0 && left < threshold ? [total] : []
  })
}

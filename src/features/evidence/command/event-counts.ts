import { ageBands, genders, type AgeBand, type Count, type Gender } from '../model.ts'
import { isSaid, type LineDefects, listOf, type Said } from './event-fields.ts'
import type { QuantityRule, TypeRule } from './type-rules.ts'

const mostCounts = 200
const largest = 1_000_000

/**
 * The numbers of a line: each checked, then completed. People that were said by age and gender at once are kept by age and by
 * gender, one at a time; a total that was left out is the sum of its parts.
 */
export function readCounts(said: Said, { quantities }: TypeRule, defects: LineDefects): Count[] {
  const read = listOf(said, 'counts', mostCounts, defects).flatMap(
    (one, index) => readCount(one, `counts[${index}]`, quantities, defects) ?? [],
  )
  refuseTwice(read, defects)
  const groups = Map.groupBy(read, ({ quantity, category }) => `${quantity} ${category ?? ''}`)
  const counts = [...groups.values()].flatMap((group) => completed(group, defects))
  refuseAbove(counts, quantities, defects)
  return counts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ quantity, category, ageBand, gender }: Count): string =>
  `${quantity} ${category ?? ''} ${ageBand ?? ''} ${gender ?? ''}`

function readCount(
  one: unknown,
  field: string,
  quantities: TypeRule['quantities'],
  defects: LineDefects,
): Count | null {
  if (!isSaid(one)) {
    defects.add(field, 'not-a-count', one)
    return null
  }
  const { quantity, n } = one
  const rule = typeof quantity === 'string' ? quantities.get(quantity) : undefined
  if (rule === undefined || typeof quantity !== 'string') {
    defects.add(`${field}.quantity`, 'quantity-unknown', quantity)
    return null
  }
  const before = defects.found.length
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 0 || n > largest) defects.add(`${field}.n`, 'not-a-count', n)
  const category = partOf(one, 'category', { field, defects, code: 'category-unknown', codes: rule.categories })
  if (rule.categories !== null && rule.within !== null && category === null && before === defects.found.length)
    defects.add(`${field}.category`, 'category-needed')
  const ageBand = partOf(one, 'ageBand', {
    field,
    defects,
    code: 'age-unknown',
    codes: rule.by.includes('ageBand') ? new Set(ageBands) : null,
  })
  const gender = partOf(one, 'gender', {
    field,
    defects,
    code: 'gender-unknown',
    codes: rule.by.includes('gender') ? new Set(genders) : null,
  })
  if (defects.found.length > before || typeof n !== 'number') return null
  return { quantity, category, ageBand: ageBand as AgeBand | null, gender: gender as Gender | null, n: n + 0 }
}

interface Asked {
  field: string
  defects: LineDefects
  code: 'category-unknown' | 'age-unknown' | 'gender-unknown'
  /** null: the quantity is not said by it. */
  codes: ReadonlySet<string> | null
}

function partOf(one: Said, name: string, { field, defects, code, codes }: Asked): string | null {
  const value = one[name] ?? null
  if (value === null) return null
  if (codes === null) defects.add(`${field}.${name}`, 'not-split', value)
  else if (typeof value !== 'string' || !codes.has(value)) defects.add(`${field}.${name}`, code, value)
  else return value
  return null
}

function refuseTwice(counts: readonly Count[], defects: LineDefects): void {
  const seen = new Set<string>()
  for (const count of counts) {
    const key = keyOf(count)
    if (seen.has(key)) defects.add('counts', 'count-twice', key.replaceAll(/ +/g, ' ').trim())
    seen.add(key)
  }
}

const sum = (counts: readonly Count[]): number => counts.reduce((all, { n }) => all + n, 0)

/** One number: its total, then its parts by age and by gender. */
function completed(said: readonly Count[], defects: LineDefects): Count[] {
  const [first] = said
  if (first === undefined) return []
  const crossed = said.filter(({ ageBand, gender }) => ageBand !== null && gender !== null)
  const byAge = margin(said, crossed, 'ageBand')
  const byGender = margin(said, crossed, 'gender')
  const total = said.find(({ ageBand, gender }) => ageBand === null && gender === null)
  const sums = [byAge, byGender].filter((rows) => rows.length > 0).map(sum)
  if (total === undefined && sums.length === 2 && sums[0] !== sums[1])
    defects.add('counts', 'parts-differ', `${first.quantity}: ${sums.join(' ≠ ')}`)
  const n = total?.n ?? Math.max(...sums)
  for (const [rows, all] of [
    [byAge, ageBands.length],
    [byGender, genders.length],
  ] as const) {
    const parts = sum(rows)
    if (parts > n) defects.add('counts', 'parts-above-total', `${first.quantity}: ${parts} > ${n}`)
    else if (rows.length === all && parts !== n)
      defects.add('counts', 'parts-differ', `${first.quantity}: ${parts} ≠ ${n}`)
  }
  return [{ ...first, ageBand: null, gender: null, n }, ...byAge, ...byGender]
}

/** The rows by one dimension alone: those said so, or else the sums of those said by both. */
function margin(said: readonly Count[], crossed: readonly Count[], dimension: 'ageBand' | 'gender'): Count[] {
  const other = dimension === 'ageBand' ? 'gender' : 'ageBand'
  const own = said.filter((count) => count[dimension] !== null && count[other] === null)
  if (own.length > 0) return own
  const groups = Map.groupBy(crossed, (count) => count[dimension])
  return [...groups.values()].flatMap((rows) => (rows[0] ? [{ ...rows[0], [other]: null, n: sum(rows) }] : []))
}

/** A number that is part of another one is never above it, in any cell that says both. */
function refuseAbove(
  counts: readonly Count[],
  quantities: ReadonlyMap<string, QuantityRule>,
  defects: LineDefects,
): void {
  const wholes = new Map(counts.map((count) => [keyOf({ ...count, category: null }), count]))
  const shares = Map.groupBy(
    counts.filter(({ quantity }) => quantities.get(quantity)?.within),
    (count) => keyOf({ ...count, category: null }),
  )
  for (const rows of shares.values()) {
    const [first] = rows
    const rule = first && quantities.get(first.quantity)
    if (first === undefined || !rule?.within) continue
    const whole = wholes.get(keyOf({ ...first, quantity: rule.within, category: null }))
    const most = rule.isExclusive ? sum(rows) : Math.max(...rows.map(({ n }) => n))
    if (whole !== undefined && most > whole.n)
      defects.add('counts', 'above-whole', `${first.quantity}: ${most} > ${whole.n}`)
  }
}

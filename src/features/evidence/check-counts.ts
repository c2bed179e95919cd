import type { DraftProblem } from './draft.ts'
import type { Quantity, TypeDefinition } from './evidence-types.ts'
import { ageBands, genders, type Count } from './model.ts'

/** Largest number that one row may say. */
export const mostPeople = 1_000_000

type Problems = Record<string, DraftProblem>

/** The field of one number: `count.participations`, `count.level.3`, `count.participations.ageBand.14-17`. */
export function countField({ quantity, category, ageBand, gender }: Omit<Count, 'n'>): string {
  const part = ageBand === null ? (gender === null ? [] : ['gender', gender]) : ['ageBand', ageBand]
  return ['count', quantity, ...(category === null ? [] : [category]), ...part].join('.')
}

const isTotal = ({ ageBand, gender }: Count): boolean => ageBand === null && gender === null
const sum = (counts: readonly Count[]): number => counts.reduce((total, { n }) => total + n, 0)

/** What is wrong with the numbers of a piece of evidence, by field; the first problem of a field stands. */
export function checkCounts(type: TypeDefinition, counts: readonly Count[]): Problems {
  const problems: Problems = {}
  const say = (field: string, problem: DraftProblem): void => void (problems[field] ??= problem)
  const seen = new Set<string>()
  for (const count of counts) {
    const field = countField(count)
    const problem = problemOf(type, count)
    if (problem !== null) say(field, problem)
    else if (seen.has(field)) say(field, 'twice')
    seen.add(field)
  }
  const [first] = type.quantities
  if (first !== undefined && counts.length === 0) say(`count.${first.code}`, 'missing')
  if (Object.keys(problems).length > 0) return problems
  for (const quantity of type.quantities) {
    checkParts(quantity, counts, say)
    checkWithin(quantity, counts, say)
  }
  return problems
}

/** What is wrong with one row by itself. */
function problemOf(type: TypeDefinition, { quantity, category, ageBand, gender, n }: Count): DraftProblem | null {
  const asked = type.quantities.find(({ code }) => code === quantity)
  if (asked === undefined) return 'not-asked'
  const isCategory = asked.categories.some(({ code }) => code === category)
  if (asked.categories.length === 0 ? category !== null : !isCategory) return 'unknown'
  if (ageBand !== null && (!asked.by.includes('ageBand') || !ageBands.includes(ageBand))) return 'not-asked'
  if (gender !== null && (!asked.by.includes('gender') || !genders.includes(gender))) return 'not-asked'
  // By age and by gender are each said alone: together, they would point at very few people.
  if (ageBand !== null && gender !== null) return 'not-asked'
  if (!Number.isInteger(n)) return 'not-whole'
  if (n < 0) return 'too-small'
  return n > mostPeople ? 'too-big' : null
}

/** Rows by age, and rows by gender, are parts of their total. */
function checkParts(quantity: Quantity, counts: readonly Count[], say: (field: string, problem: DraftProblem) => void) {
  for (const category of quantity.categories.length === 0 ? [null] : quantity.categories.map(({ code }) => code)) {
    const own = counts.filter((one) => one.quantity === quantity.code && one.category === category)
    const total = own.find(isTotal)
    const field = countField({ quantity: quantity.code, category, ageBand: null, gender: null })
    for (const [rows, all] of [
      [own.filter(({ ageBand }) => ageBand !== null), ageBands.length],
      [own.filter(({ gender }) => gender !== null), genders.length],
    ] as const) {
      if (rows.length === 0) continue
      if (total === undefined) say(field, 'total-missing')
      else if (sum(rows) > total.n) say(field, 'above-total')
      else if (rows.length === all && sum(rows) < total.n) say(field, 'not-the-total')
    }
  }
}

/** Some of the people of another quantity are never more than they are, in all and in each part that both say. */
function checkWithin(
  { code, within, isExclusive }: Quantity,
  counts: readonly Count[],
  say: (field: string, problem: DraftProblem) => void,
) {
  const own = counts.filter(({ quantity }) => quantity === code)
  if (within === null || own.length === 0) return
  const wholes = counts.filter(({ quantity }) => quantity === within)
  if (!wholes.some(isTotal)) return say(`count.${within}`, 'within-missing')
  for (const count of own) {
    const whole = wholes.find(({ ageBand, gender }) => ageBand === count.ageBand && gender === count.gender)
    if (whole !== undefined && count.n > whole.n) say(countField(count), 'above-within')
  }
  const total = wholes.find(isTotal)
  const first = own.find(isTotal)
  if (isExclusive && first && total && sum(own.filter(isTotal)) > total.n) say(countField(first), 'above-within')
}

import { ageBands, genders, type EvidenceEvent, type Gender } from '../../evidence/index.ts'
import type { Sum } from '../model.ts'

/** What a sum asks of a piece of evidence. */
export type Asked = Pick<Sum, 'quantity' | 'category' | 'gender'>

/**
 * Numbers of one piece of evidence for one sum. One of these is filled again and again: nothing is made for each of millions
 * of rows. −1: not said.
 */
export interface Reading {
  total: number
  /** Of a pair: what the total is a part of. */
  whole: number
  ages: Float64Array
  genders: Float64Array
  /** By level of a distribution. */
  levels: Float64Array
}

export const newReading = (): Reading => ({
  total: 0,
  whole: 0,
  ages: new Float64Array(ageBands.length),
  genders: new Float64Array(genders.length),
  levels: new Float64Array(20),
})

const crossed = new Float64Array(ageBands.length * genders.length)
const none = -1

/** Adds to what may not have been said yet. */
export function addTo(into: Float64Array, at: number, n: number): void {
  const before = into[at] ?? none
  into[at] = before === none ? n : before + n
}

function sumOf(numbers: Float64Array): number {
  let sum = none
  for (const n of numbers) if (n !== none) sum = sum === none ? n : sum + n
  return sum
}

const ageOfCell = (cell: number): number => Math.floor(cell / genders.length)
const genderOfCell = (cell: number): number => cell % genders.length

/** Numbers by age and gender at once, for whoever only asks for one of them. */
function fromCrossed(into: Float64Array, place: (cell: number) => number, only = none): void {
  for (let cell = 0; cell < crossed.length; cell += 1) {
    const n = crossed[cell] ?? none
    if (n !== none && (only === none || genderOfCell(cell) === only)) addTo(into, place(cell), n)
  }
}

/** For a record that never says of whom a number is: it is of those it was meant for, when they are of one gender. */
function isOnlyFor({ tags }: EvidenceEvent, gender: Gender): boolean {
  let found = false
  for (const tag of tags) {
    if (!tag.startsWith('audience:')) continue
    if (tag !== `audience:${gender}`) return false
    found = true
  }
  return found
}

/**
 * Fills `into` with the total, by age and by gender; false: the record does not say this number. The total is the row of
 * everybody, else the most that rows by age or by gender add up to.
 */
export function readSum(event: EvidenceEvent, { quantity, category, gender }: Asked, into: Reading): boolean {
  const wanted = category ?? null
  into.ages.fill(none)
  into.genders.fill(none)
  crossed.fill(none)
  let said = none
  for (const row of event.counts) {
    if (row.quantity !== quantity || row.category !== wanted) continue
    const age = row.ageBand === null ? none : ageBands.indexOf(row.ageBand)
    const of = row.gender === null ? none : genders.indexOf(row.gender)
    if (age === none && of === none) said = said === none ? row.n : said + row.n
    else if (of === none) addTo(into.ages, age, row.n)
    else if (age === none) addTo(into.genders, of, row.n)
    else addTo(crossed, age * genders.length + of, row.n)
  }
  if (gender !== undefined) return keepGender(event, gender, said, into)
  const all = sumOf(crossed)
  if (all !== none && sumOf(into.ages) === none) fromCrossed(into.ages, ageOfCell)
  if (all !== none && sumOf(into.genders) === none) fromCrossed(into.genders, genderOfCell)
  into.total = said === none ? Math.max(sumOf(into.ages), sumOf(into.genders), all) : said
  return into.total !== none
}

function keepGender(event: EvidenceEvent, gender: Gender, said: number, into: Reading): boolean {
  const at = genders.indexOf(gender)
  const noGenderSaid = sumOf(into.genders) === none && sumOf(crossed) === none
  if (noGenderSaid && isOnlyFor(event, gender)) {
    into.total = said === none ? sumOf(into.ages) : said
    return into.total !== none
  }
  const ofGender = into.genders[at] ?? none
  into.ages.fill(none)
  fromCrossed(into.ages, ageOfCell, at)
  into.total = ofGender === none ? sumOf(into.ages) : ofGender
  return into.total !== none
}

/** Fills the levels; false: none was said. */
export function readLevels(event: EvidenceEvent, quantity: string, levels: readonly string[], into: Reading): boolean {
  into.levels.fill(none)
  into.total = none
  for (const row of event.counts) {
    if (row.quantity !== quantity || row.category === null || row.ageBand !== null || row.gender !== null) continue
    const at = levels.indexOf(row.category)
    if (at !== -1) addTo(into.levels, at, row.n)
  }
  into.total = sumOf(into.levels)
  return into.total !== none
}

/** That the record says this number, and says that it is zero. */
export const saysZero = (event: EvidenceEvent, quantity: string): boolean => {
  let zero = false
  for (const row of event.counts) {
    if (row.quantity !== quantity) continue
    if (row.n > 0) return false
    zero = true
  }
  return zero
}

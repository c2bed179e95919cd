import { sectorCodes } from '../../../field/index.ts'
import type { EvidenceType } from '../../evidence/index.ts'
import type { CountDistinct, Filter, MeasureDefinition, MeasureType, Operator, Sum, TimeRule } from '../model.ts'
import { wordsOfType } from './vocabulary.ts'

export const problemCodes = [
  'form',
  'missing-text',
  'operator',
  'type',
  'wrong-operator',
  'no-denominator',
  'tag',
  'facet',
  'sector',
  'quantity',
  'category',
  'breakdown',
  'level',
  'time',
  'headcount',
  'people',
  'name',
  'outcome',
  'twice',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** What is wrong with a definition: where, and with which code. */
export interface Problem {
  code: ProblemCode
  /** `value.numerator.quantity` */
  at: string
  /** The word that is wrong; empty: one is missing. */
  value: string
}

/** The operators that give what a type of measure promises. */
const operatorsOf: Readonly<Record<MeasureType, readonly Operator['op'][]>> = {
  count: ['sum', 'countDistinct'],
  percentage: ['ratio'],
  nature: ['categories'],
  level: ['distribution'],
  duration: ['span'],
  frequency: ['rate'],
  yesno: ['flag'],
}

type Found = Problem[]
const problem = (code: ProblemCode, at: string, value = ''): Problem => ({ code, at, value })

/** Where each part of a value stands in the definition. */
interface Placed {
  at: string
  part: { where: Filter; time: TimeRule } & Partial<Pick<Sum, 'quantity' | 'category' | 'gender'>>
}

function partsIn(value: Operator): Placed[] {
  if (value.op !== 'ratio') return [{ at: 'value', part: value }]
  const shares = [{ at: 'value', share: value as { numerator: Sum | CountDistinct; denominator: Sum; instead?: Sum } }]
  for (const [at, share] of (value.parts ?? []).entries()) shares.push({ at: `value.parts.${at}`, share })
  return shares.flatMap(({ at, share: { numerator, denominator, instead } }) => [
    { at: `${at}.numerator`, part: numerator },
    { at: `${at}.denominator`, part: denominator },
    ...(instead ? [{ at: `${at}.instead`, part: instead }] : []),
  ])
}

const ofTypes = (types: readonly EvidenceType[], has: (type: EvidenceType) => boolean): boolean => types.every(has)

const takesTag = (tag: string) => (type: EvidenceType) => {
  const colon = tag.indexOf(':')
  return (
    wordsOfType(type)
      .facets.get(tag.slice(0, colon))
      ?.includes(tag.slice(colon + 1)) ?? false
  )
}
const hasFacet = (facet: string) => (type: EvidenceType) => wordsOfType(type).facets.has(facet)

function checkFilter(where: Filter, at: string): Found {
  const tags = [...(where.tags ?? []), ...(where.anyTag ?? [])]
  const unknownSectors = [...(where.sectors ?? []), ...(where.leadSectors ?? [])].filter(
    (code) => !(sectorCodes as readonly string[]).includes(code),
  )
  return [
    ...tags.filter((tag) => !ofTypes(where.types, takesTag(tag))).map((tag) => problem('tag', `${at}.where`, tag)),
    ...(where.hasFacet !== undefined && !ofTypes(where.types, hasFacet(where.hasFacet))
      ? [problem('facet', `${at}.where.hasFacet`, where.hasFacet)]
      : []),
    ...unknownSectors.map((code) => problem('sector', `${at}.where`, code)),
    ...(where.notZero === undefined ? [] : checkQuantity(where.types, where.notZero, `${at}.where.notZero`)),
  ]
}

const checkQuantity = (types: readonly EvidenceType[], quantity: string, at: string): Found =>
  ofTypes(types, (type) => wordsOfType(type).quantities.has(quantity)) ? [] : [problem('quantity', at, quantity)]

function checkNumbers({ at, part: { where, quantity, category, gender } }: Placed): Found {
  if (quantity === undefined) return []
  const unknown = checkQuantity(where.types, quantity, `${at}.quantity`)
  if (unknown.length > 0) return unknown
  const all = where.types.flatMap((type) => wordsOfType(type).quantities.get(quantity) ?? [])
  return [
    ...(category !== undefined && !all.every(({ categories }) => categories.includes(category))
      ? [problem('category', `${at}.category`, category)]
      : []),
    ...(gender !== undefined && !all.every(({ by }) => by.includes('gender'))
      ? [problem('breakdown', `${at}.gender`, gender)]
      : []),
  ]
}

/** Only what stands has an end; only numbers of an organization have a last one. */
function checkTime({ at, part: { where, time, quantity } }: Placed): Found {
  const stands = where.types.some((type) => wordsOfType(type).time === 'standing')
  const isWrong =
    (time === 'in-force-at-end' && !stands) || (time === 'latest-in' && (quantity === undefined || stands))
  return isWrong ? [problem('time', `${at}.time`, time)] : []
}

/** A number about people leaves only by the gate: a definition cannot say that it is none. */
function checkPeople({ countsPeople, disaggregate, value }: MeasureDefinition): Found {
  const all = partsIn(value)
  const quantityOf = ({ part: { where, quantity } }: Placed) =>
    quantity === undefined ? [] : where.types.flatMap((type) => wordsOfType(type).quantities.get(quantity) ?? [])
  const isOfPeople = all.some((one) => quantityOf(one).some(({ aboutPeople }) => aboutPeople))
  const first = all[0]
  const missing = disaggregate.filter((by) => {
    if (first === undefined) return true
    if (by === 'role') return !ofTypes(first.part.where.types, hasFacet('role'))
    const asked = quantityOf(first)
    return asked.length === 0 || !asked.every((quantity) => quantity.by.includes(by))
  })
  return [
    ...(isOfPeople && !countsPeople ? [problem('people', 'countsPeople')] : []),
    ...missing.map((by) => problem('breakdown', 'disaggregate', by)),
  ]
}

function checkOperator({ type, value }: MeasureDefinition): Found {
  const found: Found = operatorsOf[type].includes(value.op)
    ? []
    : type === 'percentage'
      ? [problem('no-denominator', 'value', value.op)]
      : [problem('wrong-operator', 'value.op', value.op)]
  if (value.op === 'categories' && !['sector', 'lead-sector'].includes(value.by)) {
    if (!ofTypes(value.where.types, hasFacet(value.by))) found.push(problem('facet', 'value.by', value.by))
  }
  if (value.op === 'distribution') found.push(...checkLevels(value))
  if (value.op === 'ratio') found.push(...checkShares(value))
  return found
}

function checkLevels({ where, quantity, levels, agreed }: Operator & { op: 'distribution' }): Found {
  const known = where.types.flatMap((type) => wordsOfType(type).quantities.get(quantity)?.categories ?? [])
  return [
    ...levels.filter((level) => !known.includes(level)).map((level) => problem('level', 'value.levels', level)),
    ...(levels.includes(agreed) ? [] : [problem('level', 'value.agreed', agreed)]),
  ]
}

/** A share of a head-count is kept by organization: only sums are, and only there can one number stand in for another. */
function checkShares(value: Operator & { op: 'ratio' }): Found {
  const shares: { at: string; share: { numerator: Sum | CountDistinct; denominator: Sum; instead?: Sum } }[] = [
    { at: 'value', share: value },
    ...(value.parts ?? []).map((share, at) => ({ at: `value.parts.${at}`, share })),
  ]
  return shares.flatMap(({ at, share: { numerator, denominator, instead } }) => {
    const ofHeads = denominator.time === 'latest-in'
    const isWrong =
      numerator.time === 'latest-in' || (ofHeads && numerator.op !== 'sum') || (!ofHeads && instead !== undefined)
    return isWrong ? [problem('headcount', at, numerator.op)] : []
  })
}

function checkNames({ measure, indicator, action, outcome }: MeasureDefinition): Found {
  return [
    ...(measure.startsWith(`${indicator}.`) ? [] : [problem('name', 'measure', measure)]),
    ...((action === null) === (outcome === null) ? [] : [problem('outcome', 'outcome', outcome ?? '')]),
  ]
}

/** Everything that is wrong with a definition whose form is right. */
export function checkDefinition(definition: MeasureDefinition): Problem[] {
  const parts = partsIn(definition.value)
  return [
    ...checkNames(definition),
    ...checkOperator(definition),
    ...parts.flatMap(({ at, part }) => checkFilter(part.where, at)),
    ...parts.flatMap(checkNumbers),
    ...parts.flatMap(checkTime),
    ...checkPeople(definition),
  ]
}

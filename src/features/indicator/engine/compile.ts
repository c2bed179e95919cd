import type { EvidenceType } from '../../evidence/index.ts'
import { wordsOfType } from '../definitions/vocabulary.ts'
import type { Counted, CountDistinct, Filter, MeasureDefinition, Operator, Sum, TimeRule } from '../model.ts'
import { dayRuleOf, type DayRule } from './days.ts'
import type { Asked } from './reading.ts'

/** What a part of a measure takes from a piece of evidence. */
export type Take =
  | { kind: 'count'; of: Counted }
  | { kind: 'sum'; asked: Asked }
  /** Two numbers of one record: the second is of whom the first is a part. */
  | { kind: 'pair'; asked: Asked; whole: Asked }
  /** A sum kept by organization, for a share of the head-count of those that have one. */
  | { kind: 'by-organization'; asked: Asked }
  | { kind: 'latest'; asked: Asked }
  | { kind: 'categories'; of: Counted; by: string }
  | { kind: 'levels'; quantity: string; levels: readonly string[] }
  | { kind: 'span' }
  | { kind: 'flag' }

/** One question that a measure asks of evidence: what it looks at, and where it keeps the answer. */
export interface CompiledPart {
  id: number
  measure: number
  /** Place in the cell of the measure. */
  slot: number
  where: Filter
  rules: ReadonlyMap<EvidenceType, DayRule>
  take: Take
  adoption: number
  /** Facets of people to keep apart. */
  byAge: boolean
  byGender: boolean
  byRole: boolean
}

/** Types that an organization must have given evidence of, to count as one that contributes. Measures share them. */
export interface Source {
  id: number
  adoption: number
  rules: ReadonlyMap<EvidenceType, DayRule>
}

/** Places of a share's parts in the cell; null: it has none. */
export interface CompiledShare {
  code: string
  numerator: number
  instead: number | null
  /** null: numbers of the same records. */
  denominator: number | null
  isOfHeads: boolean
}

export interface CompiledMeasure {
  definition: MeasureDefinition
  parts: CompiledPart[]
  shares: CompiledShare[]
  sources: number[]
  adoption: number
}

/** Definitions, ready to be asked of millions of pieces of evidence. */
export interface Compiled {
  measures: CompiledMeasure[]
  /** Of all measures together; their ids are the numbers below it. */
  partCount: number
  partsOf: ReadonlyMap<EvidenceType, readonly CompiledPart[]>
  sourcesOf: ReadonlyMap<EvidenceType, readonly Source[]>
  /** Action and outcome that makes an adopter. */
  adoptions: readonly { action: string | null; outcome: string | null }[]
  sources: readonly Source[]
  /** Types whose being about something matters to some measure. */
  linkingTypes: ReadonlySet<EvidenceType>
  /** Types that must wait for what is about them. */
  waitingTypes: ReadonlySet<EvidenceType>
  /** Types that may be looked for before the period. */
  latestTypes: ReadonlySet<EvidenceType>
}

const rulesOf = (types: readonly EvidenceType[], rule: TimeRule, lasts: boolean): Map<EvidenceType, DayRule> =>
  new Map(types.map((type) => [type, dayRuleOf(wordsOfType(type).time, rule, lasts)]))

/** Gives each new thing the next number. */
class Numbered<Thing> {
  readonly all: Thing[] = []
  private readonly ids = new Map<string, number>()
  idOf(key: string, make: (id: number) => Thing): number {
    const known = this.ids.get(key)
    if (known !== undefined) return known
    this.ids.set(key, this.all.length)
    this.all.push(make(this.all.length))
    return this.all.length - 1
  }
}

/** A question before it has its place. */
interface Question {
  where: Filter
  time: TimeRule
  take: Take
}

const countOrSum = (value: Sum | CountDistinct): Take =>
  value.op === 'sum' ? { kind: 'sum', asked: value } : { kind: 'count', of: value.of }

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Both numbers come from the same records: one without the other is no part of a share. */
const isPair = (numerator: Sum | CountDistinct, denominator: Sum): numerator is Sum =>
  numerator.op === 'sum' && numerator.time === denominator.time && isSame(numerator.where, denominator.where)

function singleQuestion(value: Exclude<Operator, { op: 'ratio' }>): Question {
  const { where, time } = value
  if (value.op === 'categories') return { where, time, take: { kind: 'categories', of: value.of, by: value.by } }
  if (value.op === 'distribution')
    return { where, time, take: { kind: 'levels', quantity: value.quantity, levels: value.levels } }
  if (value.op === 'rate') return { where, time, take: { kind: 'count', of: value.of } }
  if (value.op === 'span') return { where, time, take: { kind: 'span' } }
  if (value.op === 'flag') return { where, time, take: { kind: 'flag' } }
  return { where, time, take: countOrSum(value) }
}

function compileShares(value: Operator & { op: 'ratio' }, ask: (question: Question) => number): CompiledShare[] {
  const all = [{ code: '', numerator: value.numerator, denominator: value.denominator }, ...(value.parts ?? [])]
  return all.map((share) => {
    const { code, numerator, denominator } = share
    const instead = 'instead' in share ? share.instead : undefined
    if (isPair(numerator, denominator)) {
      const take: Take = { kind: 'pair', asked: numerator, whole: denominator }
      return { code, numerator: ask({ ...numerator, take }), instead: null, denominator: null, isOfHeads: false }
    }
    const ofHeads = denominator.time === 'latest-in'
    const numeratorTake = (sum: Sum | CountDistinct): Take =>
      ofHeads && sum.op === 'sum' ? { kind: 'by-organization', asked: sum } : countOrSum(sum)
    return {
      code,
      numerator: ask({ ...numerator, take: numeratorTake(numerator) }),
      instead: instead === undefined ? null : ask({ ...instead, take: numeratorTake(instead) }),
      denominator: ask({ ...denominator, take: { kind: ofHeads ? 'latest' : 'sum', asked: denominator } }),
      isOfHeads: ofHeads,
    }
  })
}

/** For coverage, what was there during the period counts, even when it was gone at its end. */
const coverageRule = (time: TimeRule): TimeRule => (time === 'in-force-at-end' ? 'active-during' : time)

function byType<One extends { rules: ReadonlyMap<EvidenceType, DayRule> }>(
  all: readonly One[],
): Map<EvidenceType, One[]> {
  const found = new Map<EvidenceType, One[]>()
  for (const one of all) for (const type of one.rules.keys()) found.set(type, [...(found.get(type) ?? []), one])
  return found
}

const known = new WeakMap<readonly MeasureDefinition[], Compiled>()

/** Once for each list of definitions: a rebuild asks for the same ones in every period. */
export function compile(definitions: readonly MeasureDefinition[]): Compiled {
  const before = known.get(definitions)
  if (before) return before
  const compiled = compileAll(definitions)
  known.set(definitions, compiled)
  return compiled
}

function compileAll(definitions: readonly MeasureDefinition[]): Compiled {
  const adoptions = new Numbered<{ action: string | null; outcome: string | null }>()
  const sources = new Numbered<Source>()
  const parts: CompiledPart[] = []
  const measures = definitions.map((definition, measure): CompiledMeasure => {
    const { action, outcome, value, disaggregate } = definition
    const adoption = adoptions.idOf(JSON.stringify([action, outcome]), () => ({ action, outcome }))
    const lasts = value.op === 'span'
    const own = new Numbered<CompiledPart>()
    const ask = ({ where, time, take }: Question): number =>
      own.idOf(JSON.stringify([where, time, take]), (slot) => ({
        id: parts.length + slot,
        measure,
        slot,
        where,
        rules: rulesOf(where.types, time, lasts),
        take,
        adoption,
        byAge: disaggregate.includes('ageBand'),
        byGender: disaggregate.includes('gender'),
        byRole: disaggregate.includes('role'),
      }))
    const shares = value.op === 'ratio' ? compileShares(value, ask) : []
    if (value.op !== 'ratio') ask(singleQuestion(value))
    const needed = value.op === 'ratio' ? [value.numerator, value.denominator] : [value]
    const sourceIds = needed.map(({ where, time }) =>
      sources.idOf(JSON.stringify([adoption, where.types, time, lasts]), (id) => ({
        id,
        adoption,
        rules: rulesOf(where.types, coverageRule(time), lasts),
      })),
    )
    parts.push(...own.all)
    return { definition, parts: own.all, shares, sources: [...new Set(sourceIds)], adoption }
  })
  return {
    measures,
    partCount: parts.length,
    partsOf: byType(parts),
    sourcesOf: byType(sources.all),
    adoptions: adoptions.all,
    sources: sources.all,
    linkingTypes: new Set(parts.flatMap(({ where }) => where.linkedBy ?? [])),
    waitingTypes: new Set(parts.flatMap(({ where }) => (where.linkedBy ? where.types : []))),
    latestTypes: new Set(
      parts.flatMap(({ rules }) => [...rules].flatMap(([type, rule]) => (rule === 'latest-in' ? [type] : []))),
    ),
  }
}

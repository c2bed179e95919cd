import type { Day } from '../../kernel/clock.ts'
import type { HalfOpenPeriod, LeftOutReason, MeasureValue, ValueState } from './model.ts'

/**
 * Why a figure is withheld, as a reader is told: `few` one thing for all that the gate keeps, since the exact reason beside a figure would tell a
 * small count from a large one; `own-only` numbers of people of one organization, which only that organization reads.
 */
export const withheldReasons = ['few', 'own-only'] as const
export type WithheldReason = (typeof withheldReasons)[number]

/**
 * A value as this reader may see it. `withheld`: no figure, list, distribution or trace of it; only its coverage stays. A part by age band, gender
 * or role that is withheld while the total is shown has `n` null.
 */
export interface ShownValue extends Omit<MeasureValue, 'state' | 'by' | 'categories' | 'distribution'> {
  state: ValueState
  /** null: it is not withheld. */
  withheld: WithheldReason | null
  categories: readonly ShownCell[] | null
  /** The levels are shown together or not at all. `atOrAbove` null: withheld. */
  distribution: { levels: readonly ShownCell[]; median: string | null; atOrAbove: number | null } | null
  by: Readonly<Record<'ageBand' | 'gender' | 'role', readonly ShownCell[]>>
}

/** `n` null: withheld. */
export interface ShownCell {
  code: string
  n: number | null
}

/** Every measure of a scope in a period. A measure that is absent from it was never computed there. */
export interface ShownValues {
  period: HalfOpenPeriod
  /** When it was computed; null: just now. */
  computedAt: Date | null
  values: ReadonlyMap<string, ShownValue>
}

/** Where a network is looked at; null: all of it. `network` null: the whole instance. */
export interface ReleasedScope {
  network: string | null
  region: string | null
  sector: string | null
}

/** One row of the tables of a network: the whole, a region, a sector, or a sector of a region. */
export interface ReleasedRow extends ReleasedScope {
  computedAt: Date
  values: ReadonlyMap<string, ShownValue>
}

/** One value of a measure over time. */
export interface SeriesPoint {
  period: HalfOpenPeriod
  /** null: never computed. */
  value: ShownValue | null
}

/** What a reader may know of one piece of evidence. */
export interface ShownEvidence {
  /** Record; it opens in the log for those who may read it. */
  record: string
  type: string
  startsOn: Day
  endsOn: Day | null
  /** Kind and subject: tags, `facet:value`. */
  tags: readonly string[]
  /** Names of organizations are asked for by id. */
  organizations: readonly string[]
  /** Only of one's own organization; null: not theirs, or not said. */
  title: string | null
  isOwn: boolean
}

/** What a value is made of, as this reader may know it. */
export interface ShownTrace {
  value: ShownValue
  definitionVersion: number
  /** Pieces of evidence counted, the latest first; the first thousand. */
  counted: readonly ShownEvidence[]
  countedTotal: number
  /** Organizations that contributed. */
  organizations: readonly string[]
  /** Only of one's own organization. */
  leftOut: readonly (ShownEvidence & { reason: LeftOutReason })[]
  /** Of what was counted: the same evidence, definition, period and scope give the same. */
  hash: string
}

export interface Target {
  measure: string
  /** null: not said. */
  baseline: number | null
  target: number | null
  version: number
}

/** Tests whose passing is the proof: a file, and those of it whose whole name has this in it; all of them when nothing is said. */
export type ProofTest = readonly [file: string, named?: RegExp]

/** What was measured, and whether it is what was claimed. */
export interface Measured {
  figure: string
  isMet: boolean
}

/** Runs that measure several claims together (`measures.ts`). */
export type MeasureName = 'planted' | 'sealing' | 'speed' | 'crash' | 'builds'
/** By the ids of its claims. */
export type Measure = () => Promise<ReadonlyMap<string, Measured>>

/**
 * One numbered goal, or one part of it: `R` of section 6 of the contract of referrals, `G` of section 13 of security.
 * Where `tests` and `measure` both stand, both must hold. `missing`: not built here, and what is.
 */
export interface Claim {
  id: string
  /** What is claimed, in plain words. */
  says: string
  target: string
  tests?: readonly ProofTest[]
  measure?: MeasureName
  missing?: string
}

export type Verdict = { claim: Claim; standing: 'not met' | 'not built here' | 'met'; figure: string }

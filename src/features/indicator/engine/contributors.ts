import type { LoggedEvidence } from '../model.ts'
import type { AdoptersOf } from './adopters.ts'
import type { Compiled } from './compile.ts'
import { place, type Bounds } from './days.ts'
import { Marks } from './marks.ts'
import type { Placement, ScopeIndex } from './scopes.ts'

const nobody = new Uint8Array()

/** Which adopters gave evidence of what a measure is made of, by scope: matched or not, joint or not. */
export class Contributors {
  /** By source. Nearly every record is of a placement that was noted already. */
  private readonly noted: Marks[]
  private readonly compiled: Compiled
  private readonly adopters: readonly AdoptersOf[]
  private readonly index: ScopeIndex
  private readonly bounds: Bounds

  constructor(compiled: Compiled, adopters: readonly AdoptersOf[], index: ScopeIndex, bounds: Bounds) {
    this.noted = compiled.sources.map(() => new Marks())
    this.compiled = compiled
    this.adopters = adopters
    this.index = index
    this.bounds = bounds
  }

  /** A record that was placed in `index`. */
  note(record: LoggedEvidence): void {
    const sources = this.compiled.sourcesOf.get(record.type)
    if (sources === undefined) return
    const { here } = this.index
    for (const { id, rules } of sources) {
      const noted = this.noted[id]
      if (noted === undefined || noted.hasAll(here)) continue
      const rule = rules.get(record.type)
      if (rule === undefined || place(record, rule, this.bounds) !== 'in') continue
      for (const placement of here) noted.add(placement)
    }
  }

  /** By source, numbers of the organizations of a scope; `here`: the placements that are in it. */
  in(here: readonly Placement[]): (ReadonlySet<number> | undefined)[] {
    return this.compiled.sources.map(({ id, adoption }) =>
      this.noted[id]?.organizationsIn(here, this.adopters[adoption]?.did ?? nobody),
    )
  }
}

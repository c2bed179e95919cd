import type { LoggedEvidence } from '../model.ts'
import type { AdoptersOf } from './adopters.ts'
import type { Compiled } from './compile.ts'
import { place, type Bounds } from './days.ts'
import type { ScopeIndex } from './scopes.ts'

/** Which adopters gave evidence of what a measure is made of, by scope: matched or not, joint or not. */
export class Contributors {
  private readonly sets: (Set<number> | undefined)[] = []
  /** By source: placements that were noted already. Nearly every record is of one that was. */
  private readonly noted: boolean[][]
  private readonly sourcesOf: Compiled['sourcesOf']
  private readonly adopters: readonly AdoptersOf[]
  private readonly index: ScopeIndex
  private readonly bounds: Bounds

  constructor(compiled: Compiled, adopters: readonly AdoptersOf[], index: ScopeIndex, bounds: Bounds) {
    this.noted = compiled.sources.map(() => [])
    this.sourcesOf = compiled.sourcesOf
    this.adopters = adopters
    this.index = index
    this.bounds = bounds
  }

  /** A record that was placed in `index`. */
  note(record: LoggedEvidence): void {
    const sources = this.sourcesOf.get(record.type)
    if (sources === undefined) return
    for (const { id, rules, adoption } of sources) {
      const rule = rules.get(record.type)
      if (rule === undefined || place(record, rule, this.bounds) !== 'in') continue
      const noted = this.noted[id] ?? []
      const did = this.adopters[adoption]?.did
      for (const placement of this.index.here) {
        if (noted[placement.id] === true) continue
        noted[placement.id] = true
        if (did?.[placement.organization] === 1) this.add(id, placement.scopes, placement.organization)
      }
    }
  }

  private add(source: number, scopes: readonly number[], organization: number): void {
    for (const scope of scopes) {
      const set = (this.sets[this.at(source, scope)] ??= new Set())
      set.add(organization)
    }
  }

  private at(source: number, scope: number): number {
    return source * this.index.scopes.length + scope
  }

  of(source: number, scope: number): ReadonlySet<number> | undefined {
    return this.sets[this.at(source, scope)]
  }
}

import type { CompiledPart } from './compile.ts'
import type { Placement } from './scopes.ts'
import type { Slot } from './slots.ts'

type Slots = (Slot | undefined)[]

/**
 * What is known, part of a measure by part. What is of one organization is kept once, where it stands, and not in each of the scopes that it is in:
 * these are put together at the end. What is of several is kept by scope, since each scope counts it once.
 */
export class Cells {
  private readonly byPlacement: (Slots | undefined)[] = []
  private readonly byScope: (Slots | undefined)[] = []
  private readonly partCount: number
  private readonly make: (part: CompiledPart) => Slot

  constructor(partCount: number, make: (part: CompiledPart) => Slot) {
    this.partCount = partCount
    this.make = make
  }

  ofPlacement(part: CompiledPart, { id }: Placement): Slot {
    return this.slotIn(this.byPlacement, id, part)
  }

  ofScope(part: CompiledPart, scope: number): Slot {
    return this.slotIn(this.byScope, scope, part)
  }

  private slotIn(all: (Slots | undefined)[], at: number, part: CompiledPart): Slot {
    // Without holes: filled far beyond its end, an array would become a slow dictionary.
    while (all.length <= at) all.push(undefined)
    const slots = (all[at] ??= Array.from({ length: this.partCount }))
    return (slots[part.id] ??= this.make(part))
  }

  /** All that is known in one scope; `here`: the placements that are in it. undefined: nothing. */
  in(part: CompiledPart, scope: number, here: readonly Placement[]): Slot | undefined {
    let found = this.byScope[scope]?.[part.id]
    let merged: Slot | undefined
    for (const { id } of here) {
      const slot = this.byPlacement[id]?.[part.id]
      if (slot === undefined) continue
      if (found === undefined) {
        found = slot
        continue
      }
      if (merged === undefined) {
        merged = this.make(part)
        merged.merge(found)
      }
      merged.merge(slot)
    }
    return merged ?? found
  }
}

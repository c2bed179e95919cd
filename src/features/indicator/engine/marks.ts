import type { Placement } from './scopes.ts'

/**
 * What is true of organizations where they stand: one that adopted an action, one that gave evidence. Who of them is in a scope is found at the end:
 * nothing is kept for each scope meanwhile, and there are many.
 */
export class Marks {
  private readonly marked: boolean[] = []

  hasAll(placements: readonly Placement[]): boolean {
    for (const { id } of placements) if (this.marked[id] !== true) return false
    return true
  }

  add({ id }: Placement): void {
    // Without holes: far beyond its end, an array would become a slow dictionary.
    while (this.marked.length < id) this.marked.push(false)
    this.marked[id] = true
  }

  /**
   * Numbers of the organizations that stand in a scope.
   *
   * @param here the placements that are in it
   * @param did by number of the organization: 1 for those that may count
   * @returns undefined: none
   */
  organizationsIn(here: readonly Placement[], did: Uint8Array): Set<number> | undefined {
    let found: Set<number> | undefined
    for (const placement of here)
      if (this.marked[placement.id] === true && did[placement.organization] === 1)
        (found ??= new Set()).add(placement.organization)
    return found
  }
}

import type { LeftOutReason, LoggedEvidence, Trace } from '../model.ts'

/** Keeps what a value is made of, when one value of one scope is asked for. */
export class Tracer {
  private readonly counted = new Set<string>()
  private readonly reasons = new Map<string, LeftOutReason>()

  count({ id }: LoggedEvidence): void {
    this.counted.add(id)
  }
  /** The first reason is kept; what one part of a measure counts is counted. */
  leaveOut({ id }: LoggedEvidence, reason: LeftOutReason): void {
    if (!this.reasons.has(id)) this.reasons.set(id, reason)
  }
  /** What was counted record by record, and is not after all. */
  takeBack({ id }: LoggedEvidence, reason: LeftOutReason): void {
    this.counted.delete(id)
    this.reasons.set(id, reason)
  }
  trace(): Trace {
    return {
      counted: [...this.counted].sort(),
      leftOut: [...this.reasons]
        .filter(([id]) => !this.counted.has(id))
        .map(([event, reason]) => ({ event, reason }))
        .sort((a, b) => (a.event < b.event ? -1 : 1)),
    }
  }
}

import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { HalfOpenPeriod, Scope } from '../model.ts'
import type { ShownTrace } from '../shown.ts'

/**
 * What a value is made of, computed again from the log. One's own organization: its records, and what was left out and why. A
 * coordinator: which organizations contributed, and what happened without a number. null: the value is withheld, was never computed, or is
 * not the person's to open: all three read the same.
 */
export async function traceOf(
  request: MemberRequest,
  asked: { measure: string; period: HalfOpenPeriod; scope: Scope },
): Promise<ShownTrace | null> {
  void [request, asked]
  throw new Error('not yet')
}

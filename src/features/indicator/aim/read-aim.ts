import { readNumber } from '../../../kernel/table/index.ts'

/** Largest figure that is aimed at. */
const largest = 10_000_000

export type AimProblem = 'not-a-number' | 'not-a-percent' | 'too-big'

/** A figure as people type it: « 1 200 », « 2,5 », « 64 % ». Empty: none is set. */
export function readAim(
  typed: string | null,
  { isPercent }: { isPercent: boolean },
): { ok: true; value: number | null } | { ok: false; problem: AimProblem } {
  if (typed === null) return { ok: true, value: null }
  const bare = isPercent ? typed.replace(/[\s\u00a0\u202f]*%$/, '') : typed
  const number = readNumber(bare.replace(/[\u00a0\u202f]/g, ' '))
  if (isPercent) {
    const isWithin = typeof number === 'number' && number >= 0 && number <= 100
    return isWithin ? { ok: true, value: number } : { ok: false, problem: 'not-a-percent' }
  }
  if (typeof number !== 'number' || number < 0) return { ok: false, problem: 'not-a-number' }
  return number > largest ? { ok: false, problem: 'too-big' } : { ok: true, value: number }
}

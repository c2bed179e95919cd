import { createHash, randomInt } from 'node:crypto'

/** Signs that no one mistakes for another, read aloud or on paper. */
const signs = '346789ABCDEFGHJKMNPQRTWXY'
const groups = 4
const inGroup = 4

/** A code of some 74 bits, in groups to read and type: `K7RT-4MXA-…`. */
export const newTableCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: inGroup }, () => signs[randomInt(signs.length)] ?? '').join(''),
  ).join('-')

/** What the database keeps of a code; case, blanks and dashes are free. Null: what was typed never was a code. */
export function hashTableCode(typed: string): Buffer | null {
  const bare = typed.toUpperCase().replace(/[\s\u00a0\u202f\p{Pd}_.]/gu, '')
  if (bare.length !== groups * inGroup || ![...bare].every((sign) => signs.includes(sign))) return null
  return createHash('sha256').update(bare).digest()
}

import { createHmac, randomInt, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { refuseInTransaction } from '../../kernel/db/index.ts'
import { Turns } from '../../kernel/turns.ts'

/** Signs that no one mistakes for another, read aloud or on paper: without 0 and O, 1, I and L, U and V, 5 and S, 2 and Z. */
const signs = '346789ABCDEFGHJKMNPQRTWXY'
const length = 8

/** A code of some 37 bits, in two groups to read and type: `K7RT-4MXA`. */
export function newCode(): string {
  const drawn = Array.from({ length }, () => signs[randomInt(signs.length)] ?? '').join('')
  return `${drawn.slice(0, length / 2)}-${drawn.slice(length / 2)}`
}

/** What was typed, as it is compared: case, blanks and dashes are free. null: it never was a code. */
export function readCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s\u00a0\u202f\p{Pd}_.]/gu, '')
  return bare.length === length && [...bare].every((sign) => signs.includes(sign)) ? bare : null
}

const slow = promisify<string, Buffer, number, { N: number; r: number; p: number }, Buffer>(scrypt)
const turns = new Turns({ what: 'codes', atOnce: 1, waiting: 100, waitingPerOwner: 20 })

/**
 * What the database keeps of a code: slow and keyed, since 8 signs alone would be guessed from a copy of it. Never in a
 * transaction.
 *
 * @param asker whose turn it is, `caller.key` of a request
 * @param bare what `readCode` returns
 * @throws Overloaded when too many wait
 */
export function hashCode({ secretKey }: { secretKey: Buffer }, asker: string, bare: string): Promise<Buffer> {
  refuseInTransaction('codes')
  const salt = createHmac('sha256', secretKey).update('invitation-code').digest()
  return turns.run(asker, () => slow(bare, salt, 32, { N: 16_384, r: 8, p: 1 }))
}

import { bytesOfHex, bytesOfNumber, drawBytes, hexOf, joined, labelled, sha256 } from './bytes.ts'
import { wordCount } from './user-secret.ts'

/** How many words a young person keeps: 72 random bits, and 5 that tell a slip of the pen (security 5.10). */
export const mailboxWordCount = 7

const checkBits = 5n
const drawnBytes = 9

const check = (bytes: Uint8Array): number => (sha256(joined(labelled('mbx-words'), bytes))[0] ?? 0) >> 3

/** Seven words, as numbers from 0 to 2047. Which words these are is for whoever shows them, in either language. */
export function drawMailboxWords(): number[] {
  const bytes = drawBytes(drawnBytes)
  const bits = (BigInt(`0x${hexOf(bytes)}`) << checkBits) | BigInt(check(bytes))
  return Array.from({ length: mailboxWordCount }, (_, at) => Number((bits >> BigInt(11 * (6 - at))) & 2047n))
}

/** Whether these seven words are those of some mailbox: told before anything is tried, so that a slip costs no try. */
export function areMailboxWords(words: readonly number[]): boolean {
  const areWords = words.every((one) => Number.isInteger(one) && one >= 0 && one < wordCount)
  if (words.length !== mailboxWordCount || !areWords) return false
  const bits = words.reduce((sum, one) => (sum << 11n) | BigInt(one), 0n)
  const bytes = bytesOfHex((bits >> checkBits).toString(16).padStart(2 * drawnBytes, '0'))
  return check(bytes) === Number(bits & 31n)
}

export const bytesOfWords = (words: readonly number[]): Uint8Array =>
  joined(...words.map((one) => bytesOfNumber(one, 2)))

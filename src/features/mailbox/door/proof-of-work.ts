import { createHash } from 'node:crypto'

/** Leading zero bits asked: some two seconds of an old phone. */
export const workBits = 18

/**
 * Whether `work` (hexadecimal) was found for this place: SHA-256 of both begins with enough zero bits. Nobody else is asked to tell a person from a
 * program.
 */
export function isWorkDone(place: Buffer, work: string): boolean {
  const hash = createHash('sha256').update('tisserin mailbox work').update(place).update(work).digest()
  return hash.readUInt32BE(0) >>> (32 - workBits) === 0
}

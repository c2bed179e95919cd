import { createHash } from 'node:crypto'

/** Leading zero bits asked at first: some two seconds of an old phone. */
const leastBits = 18
/** At most: some eight seconds of it. Whoever shares a network with a flood is still served. */
const mostBits = 20
/** Mailboxes asked for by one network in an hour, for each bit more: twice the work. A school stays under the first. */
const perBit = 50

/** Mailboxes asked for beyond which a network’s work grows no more. */
export const mostAsked = perBit * (mostBits - leastBits)

/** @param asked how many mailboxes the network asked for in this hour */
export const workBitsFor = (asked: number): number => Math.min(mostBits, leastBits + Math.floor(asked / perBit))

/**
 * Whether `work` (hexadecimal) was found for this place: SHA-256 of both begins with enough zero bits. Nobody else is asked to tell a person from a
 * program. Work found while the price was one bit lower is good.
 */
export function isWorkDone(place: Buffer, work: string, bits = leastBits): boolean {
  const hash = createHash('sha256').update('tisserin mailbox work').update(place).update(work).digest()
  return hash.readUInt32BE(0) >>> (32 - Math.max(leastBits, bits - 1)) === 0
}

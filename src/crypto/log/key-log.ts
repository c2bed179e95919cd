import { bytesOfHex, hexOf, isSame, joined, sha256 } from '../bytes.ts'
import { must, refusing } from '../refusal.ts'
import { type SignedStatement, signedStatementHash } from './statement.ts'

// The tree of RFC 9162 (the same as RFC 6962 and C2SP tlog-tiles): 0x00 before a leaf, 0x01 before two branches.

const leafMark = Uint8Array.of(0)
const branchMark = Uint8Array.of(1)
const branch = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(joined(branchMark, left, right))

/** What the log holds of a statement. The salt, 16 bytes, hides from others what it says (security 5.13). */
export const leafOf = (signed: SignedStatement, salt: Uint8Array): Uint8Array =>
  sha256(joined(leafMark, salt, signedStatementHash(signed)))

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/** The root over these leaves; of none, the hash of nothing. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (only === undefined) return sha256(new Uint8Array())
  if (leaves.length === 1) return only
  const split = splitOf(leaves.length)
  return branch(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)))
}

/** Proof that the leaf at `index` is under the root of these leaves: hashes from the leaf up. The log's side. */
export function proveInclusion(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...proveInclusion(left, index), rootOf(right)]
    : [...proveInclusion(right, index - split), rootOf(left)]
}

/** Proof that the first `size` leaves are still what they were. The log's side. */
export function proveConsistency(leaves: readonly Uint8Array[], size: number): Uint8Array[] {
  return size === 0 ? [] : consistency(leaves, size, true)
}

function consistency(leaves: readonly Uint8Array[], size: number, isWhole: boolean): Uint8Array[] {
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)]
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return size <= split
    ? [...consistency(left, size, isWhole), rootOf(right)]
    : [...consistency(right, size - split, false), rootOf(left)]
}

/** Size and root of the log, as someone says them. */
export interface TreeHead {
  size: number
  root: Uint8Array
}

/**
 * The client's side of `proveInclusion` (RFC 9162, 2.1.3.2).
 *
 * @throws Refused when the leaf is not at this place of this log
 */
export function mustBeIncluded(leaf: Uint8Array, index: number, proof: readonly Uint8Array[], head: TreeHead): void {
  must(Number.isSafeInteger(index) && index >= 0 && index < head.size, 'log')
  let [at, last] = [index, head.size - 1]
  let root = leaf
  for (const one of proof) {
    must(last > 0, 'log')
    if (at % 2 === 1 || at === last) {
      root = branch(one, root)
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else root = branch(root, one)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  must(last === 0 && isSame(root, head.root), 'log')
}

/**
 * The client's side of `proveConsistency` (RFC 9162, 2.1.4.2): the later log only adds to the earlier one.
 *
 * @throws Refused for a log that is shorter, or that says something else of the same past
 */
export function mustExtend(earlier: TreeHead, later: TreeHead, proof: readonly Uint8Array[]): void {
  must(Number.isSafeInteger(later.size) && later.size >= earlier.size && earlier.size >= 0, 'log')
  if (earlier.size === 0 || earlier.size === later.size) {
    must(proof.length === 0 && (earlier.size === 0 || isSame(earlier.root, later.root)), 'log')
    return
  }
  const isPower = Number.isInteger(Math.log2(earlier.size))
  const [first, ...others] = isPower ? [earlier.root, ...proof] : proof
  must(first !== undefined, 'log')
  let [at, last] = [earlier.size - 1, later.size - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  let [before, now] = [first, first]
  for (const one of others) {
    must(last > 0, 'log')
    if (at % 2 === 1 || at === last) {
      before = branch(one, before)
      now = branch(one, now)
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else now = branch(now, one)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  must(last === 0 && isSame(before, earlier.root) && isSame(now, later.root), 'log')
}

/** A proof as it travels: hexadecimal. @throws Refused for what is not */
export const readProof = (proof: readonly string[]): Promise<Uint8Array[]> =>
  refusing('log', () =>
    proof.map((one) => {
      const bytes = bytesOfHex(one)
      must(bytes.length === 32 && hexOf(bytes) === one && proof.length <= 64, 'log')
      return bytes
    }),
  )

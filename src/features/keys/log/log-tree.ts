import { createHash } from 'node:crypto'

const branchMark = Buffer.from([1])
const branch = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(branchMark).update(left).update(right).digest()

function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/**
 * The tree of the log (RFC 9162), as `src/crypto` reads it. Each part is hashed once, so that the proofs of many leaves cost about what the root does.
 */
export class LogTree {
  readonly leaves: readonly Buffer[]
  readonly #parts = new Map<string, Buffer>()

  constructor(leaves: readonly Buffer[]) {
    this.leaves = leaves
  }

  get size(): number {
    return this.leaves.length
  }

  root(): Buffer {
    return this.#part(0, this.size)
  }

  /** From the leaf up. */
  inclusion(index: number): Buffer[] {
    return this.#inclusion(index, 0, this.size)
  }

  /** That the first `size` leaves are still what they were. */
  consistency(size: number): Buffer[] {
    return size <= 0 || size > this.size ? [] : this.#consistency(size, 0, this.size, true)
  }

  #part(start: number, size: number): Buffer {
    if (size === 0) return createHash('sha256').digest()
    const only = this.leaves[start]
    if (size === 1 && only) return only
    const name = `${start} ${size}`
    const known = this.#parts.get(name)
    if (known) return known
    const split = splitOf(size)
    const made = branch(this.#part(start, split), this.#part(start + split, size - split))
    this.#parts.set(name, made)
    return made
  }

  #inclusion(index: number, start: number, size: number): Buffer[] {
    if (size <= 1) return []
    const split = splitOf(size)
    return index < split
      ? [...this.#inclusion(index, start, split), this.#part(start + split, size - split)]
      : [...this.#inclusion(index - split, start + split, size - split), this.#part(start, split)]
  }

  #consistency(before: number, start: number, size: number, isWhole: boolean): Buffer[] {
    if (before === size) return isWhole ? [] : [this.#part(start, size)]
    const split = splitOf(size)
    return before <= split
      ? [...this.#consistency(before, start, split, isWhole), this.#part(start + split, size - split)]
      : [...this.#consistency(before - split, start + split, size - split, false), this.#part(start, split)]
  }
}

/** Texts kept under a name at most: each connection holds a plan of each. */
const mostNames = 300
/** Texts watched at most, to learn which come back. */
const mostWatched = 2000

/**
 * The names under which the connections of a pool keep the plans of statements. Planning under row-level security costs more
 * than most of our statements do, so a text that comes back is kept: the second time it is seen it gets a name.
 */
export class StatementNames {
  readonly #named = new Map<string, string>()
  readonly #seenOnce = new Set<string>()

  /** @returns null for a text that is sent whole each time; several statements in one text cannot be kept */
  nameOf(text: string): string | null {
    const known = this.#named.get(text)
    if (known !== undefined) return known
    if (this.#named.size >= mostNames || text.includes(';')) return null
    if (!this.#seenOnce.has(text)) {
      if (this.#seenOnce.size < mostWatched) this.#seenOnce.add(text)
      return null
    }
    this.#seenOnce.delete(text)
    const name = `t${this.#named.size}`
    this.#named.set(text, name)
    return name
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Numbers of 32 bits that an id is. */
const width = 4

/**
 * A set of ids in some 27 bytes each, where a set of texts takes about 80: a copy of the whole directory remembers a million
 * of them. An id that is no UUID is kept as a text.
 */
export class IdSet {
  readonly #others = new Set<string>()
  #slots = new Uint32Array(1024 * width)
  #used = new Uint8Array(1024)
  #size = 0

  has(id: string): boolean {
    const key = keyOf(id)
    return key === null ? this.#others.has(id) : this.#used[this.#slotOf(key)] === 1
  }

  add(id: string): void {
    const key = keyOf(id)
    if (key === null) return void this.#others.add(id)
    if (this.#size * 5 > this.#used.length * 3) this.#grow()
    this.#put(key)
  }

  #put(key: Key): void {
    const slot = this.#slotOf(key)
    if (this.#used[slot] === 1) return
    this.#used[slot] = 1
    this.#slots.set(key, slot * width)
    this.#size += 1
  }

  /** Where the id is, or the free place where it would be. */
  #slotOf(key: Key): number {
    const mask = this.#used.length - 1
    let slot = hashOf(key) & mask
    while (this.#used[slot] === 1 && !this.#isAt(slot * width, key)) slot = (slot + 1) & mask
    return slot
  }

  #isAt(place: number, key: Key): boolean {
    return key.every((part, at) => this.#slots[place + at] === part)
  }

  #grow(): void {
    const [slots, used] = [this.#slots, this.#used]
    this.#slots = new Uint32Array(slots.length * 2)
    this.#used = new Uint8Array(used.length * 2)
    this.#size = 0
    for (let slot = 0; slot < used.length; slot += 1) {
      const place = slot * width
      if (used[slot] === 1) this.#put([...slots.subarray(place, place + width)] as Key)
    }
  }
}

type Key = [number, number, number, number]

function keyOf(id: string): Key | null {
  if (!uuid.test(id)) return null
  const hex = id.replaceAll('-', '')
  const part = (at: number): number => Number.parseInt(hex.slice(at * 8, at * 8 + 8), 16)
  return [part(0), part(1), part(2), part(3)]
}

/** Ids that differ by one count must not fall beside each other. */
const hashOf = ([a, b, c, d]: Key): number => {
  const mixed = Math.imul(
    a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35),
    0x27d4eb2f,
  )
  return (mixed ^ (mixed >>> 15)) >>> 0
}

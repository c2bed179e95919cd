import type { Deps } from './route.ts'

/** The next bytes of a copy, made when they are taken; null at the end. Each call opens its own transaction. */
export type NextBytes = () => Promise<Uint8Array | null>

export interface CopyLimits {
  /** Places of one caller: a copy takes one, a heavy one more. */
  perCaller: number
  /** Places of everyone together. */
  atOnce: number
  /** Parts of copies that are made at the same time: each holds a connection of the database. */
  makers: number
  /** A copy whose reader took nothing for this long ends when someone waits for its place, milliseconds. */
  spared: number
  /** The same, whether someone waits or not, milliseconds. */
  patience: number
}

const usual: CopyLimits = { perCaller: 4, atOnce: 12, makers: 2, spared: 5_000, patience: 30_000 }

interface Copy {
  caller: string
  places: number
  /** Since when it waits for its reader; null while its bytes are made. */
  restsSince: number | null
  end(): void
}

/**
 * Long answers that are made as they are taken: memory stays small, and no connection waits for a slow reader. Nobody
 * keeps others from theirs: a caller has few at once, their parts are made in turn, and who reads nothing gives way.
 */
export class Copies {
  readonly #limits: CopyLimits
  readonly #elapsed: () => number
  readonly #underWay = new Set<Copy>()
  readonly #waiting: (() => void)[] = []
  #making = 0

  /** @param now milliseconds that only grow */
  constructor(limits: Partial<CopyLimits> = {}, now: () => number = () => performance.now()) {
    this.#limits = { ...usual, ...limits }
    this.#elapsed = now
  }

  /**
   * A new copy for a caller (`request.caller`); null when it has to wait. It counts from its first part on.
   *
   * @param places that it takes: more when it remembers much while it is made
   */
  begin(caller: string, next: NextBytes, places = 1): ReadableStream<Uint8Array> | null {
    if (!this.#hasRoom(caller, places)) return null
    let isOver = false
    let copy: Copy | null = null
    const settle = (): void => {
      isOver = true
      if (copy !== null) this.#underWay.delete(copy)
    }
    const enter = (controller: ReadableStreamDefaultController<Uint8Array>): Copy => {
      if (!this.#hasRoom(caller, places)) throw new Error('too many copies began at the same instant')
      const entered: Copy = {
        caller,
        places,
        restsSince: null,
        end() {
          settle()
          controller.error(new Error('the reader of a copy took nothing for too long'))
        },
      }
      this.#underWay.add(entered)
      return entered
    }
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            copy ??= enter(controller)
            copy.restsSince = null
            const bytes = await this.#inTurn(next)
            if (isOver) return
            copy.restsSince = this.#elapsed()
            if (bytes !== null) return controller.enqueue(bytes)
            settle()
            controller.close()
          } catch (failure) {
            settle()
            throw failure
          }
        },
        cancel: settle,
      },
      { highWaterMark: 0 },
    )
  }

  #hasRoom(caller: string, places: number): boolean {
    const { perCaller, atOnce, spared, patience } = this.#limits
    this.#endResting(patience)
    if (this.#placesOf(caller) + places > perCaller) return false
    while (this.#placesOf(null) + places > atOnce) if (!this.#endResting(spared, 1)) return false
    return true
  }

  /** Places that a caller takes, or everyone (null). */
  #placesOf(caller: string | null): number {
    let taken = 0
    for (const copy of this.#underWay) if (caller === null || copy.caller === caller) taken += copy.places
    return taken
  }

  /** Ends those that wait for their reader for at least this long, the longest first. @returns whether there was one */
  #endResting(atLeast: number, most = Number.POSITIVE_INFINITY): boolean {
    const until = this.#elapsed() - atLeast
    const resting = [...this.#underWay]
      .filter(({ restsSince }) => restsSince !== null && restsSince <= until)
      .sort((a, b) => (a.restsSince ?? 0) - (b.restsSince ?? 0))
    for (const copy of resting.slice(0, most)) copy.end()
    return resting.length > 0
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#making < this.#limits.makers) this.#making += 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const following = this.#waiting.shift()
      if (following === undefined) this.#making -= 1
      else following()
    }
  }
}

const kept = new WeakMap<Deps['database'], Copies>()

/** The copies of one running application. */
export function copiesOf({ database }: Pick<Deps, 'database'>): Copies {
  const copies = kept.get(database) ?? new Copies()
  kept.set(database, copies)
  return copies
}

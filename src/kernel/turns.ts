import { Overloaded } from './overload.ts'

interface TurnLimits {
  /** What it is, for the log. */
  what: string
  atOnce: number
  /** Of one owner; as many as `atOnce` unless told. */
  atOncePerOwner?: number
  waiting: number
  /** Of one owner; as many as `waiting` unless told. */
  waitingPerOwner?: number
  /** When an owner's first in line has waited so long, more of theirs is refused at once, milliseconds; never unless told. */
  stuckAfterMs?: number
}

interface Waiting {
  since: number
  letIn: () => void
}

interface Owner {
  running: number
  line: Waiting[]
}

/**
 * Work in turns, so much at once. Owners take turns too: who asks for a hundred things waits behind their own, not the
 * others behind them. More than may wait is refused at once, so that overload is said before the wait and not after it.
 */
export class Turns {
  readonly #limits: Required<TurnLimits>
  /** In the order of their next turn. */
  readonly #owners = new Map<string, Owner>()
  #running = 0
  #waiting = 0

  constructor(limits: TurnLimits) {
    const { atOnce, waiting } = limits
    this.#limits = { atOncePerOwner: atOnce, waitingPerOwner: waiting, stuckAfterMs: Infinity, ...limits }
  }

  /**
   * @param patienceMs how long it may wait for its turn
   * @throws Overloaded when too much waits already, in all or of this owner, or after `patienceMs`; then nothing was begun
   */
  async run<T>(name: string, work: () => Promise<T>, patienceMs = Infinity): Promise<T> {
    const owner = this.#owners.get(name) ?? { running: 0, line: [] }
    if (!this.#hasTurn(owner) && this.#isFull(owner)) throw new Overloaded(this.#limits.what)
    this.#owners.set(name, owner)
    if (this.#hasTurn(owner)) this.#begin(owner)
    else await this.#wait(name, owner, patienceMs)
    try {
      return await work()
    } finally {
      this.#running -= 1
      owner.running -= 1
      this.#forget(name, owner)
      this.#next()
    }
  }

  #hasTurn(owner: Owner): boolean {
    return this.#running < this.#limits.atOnce && owner.running < this.#limits.atOncePerOwner
  }

  #isFull({ line }: Owner): boolean {
    const { waiting, waitingPerOwner, stuckAfterMs } = this.#limits
    const [first] = line
    const isStuck = first !== undefined && performance.now() - first.since > stuckAfterMs
    return isStuck || this.#waiting >= waiting || line.length >= waitingPerOwner
  }

  #begin(owner: Owner): void {
    this.#running += 1
    owner.running += 1
  }

  #wait(name: string, owner: Owner, patienceMs: number): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        owner.line.splice(owner.line.indexOf(waiting), 1)
        this.#waiting -= 1
        this.#forget(name, owner)
        reject(new Overloaded(this.#limits.what))
      }
      const timer = patienceMs === Infinity ? undefined : setTimeout(giveUp, patienceMs)
      const waiting: Waiting = { since: performance.now(), letIn: () => (clearTimeout(timer), resolve()) }
      owner.line.push(waiting)
      this.#waiting += 1
    })
  }

  #next(): void {
    for (const [name, owner] of this.#owners) {
      const [first] = owner.line
      if (first === undefined || !this.#hasTurn(owner)) continue
      owner.line.shift()
      this.#waiting -= 1
      this.#begin(owner)
      this.#owners.delete(name)
      this.#owners.set(name, owner) // its next turn comes after the others'
      first.letIn()
      return
    }
  }

  #forget(name: string, owner: Owner): void {
    if (owner.running === 0 && owner.line.length === 0) this.#owners.delete(name)
  }
}

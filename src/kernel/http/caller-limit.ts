import { wideShare, type Caller } from './caller.ts'
import type { Deps } from './route.ts'

/** What a caller has left. */
export interface Quota {
  /** Units of a window. */
  most: number
  /** Length of a window, seconds. */
  windowSeconds: number
  left: number
  /** Whole seconds until the next window, at least 1. */
  resetsInSeconds: number
  /** More was asked for than there was. */
  isSpent: boolean
}

/**
 * Counts what callers ask for, in fixed windows. It counts in memory, each process by itself, and holds one number for each
 * of the callers of one window, `callers` at most: beyond, the one seen first is forgotten. Nothing is written anywhere.
 */
export class CallerLimit {
  readonly #most: number
  readonly #windowSeconds: number
  readonly #callers: number
  readonly #spent = new Map<string, number>()
  #window = 0

  constructor({ most, windowSeconds, callers = 20_000 }: { most: number; windowSeconds: number; callers?: number }) {
    this.#most = most
    this.#windowSeconds = windowSeconds
    this.#callers = callers
  }

  /** Takes units from a caller; none (0) only looks. A wide network has what three near ones have. */
  spend({ key, wideKey }: Pick<Caller, 'key' | 'wideKey'>, units: number, now: Date): Quota {
    const seconds = now.getTime() / 1000
    const window = Math.floor(seconds / this.#windowSeconds)
    if (window !== this.#window) this.#spent.clear()
    this.#window = window
    const near = this.#add(key, units)
    const spent = wideKey === null ? near : Math.max(near, Math.ceil(this.#add(wideKey, units) / wideShare))
    return {
      most: this.#most,
      windowSeconds: this.#windowSeconds,
      left: Math.max(0, this.#most - spent),
      resetsInSeconds: Math.max(1, Math.ceil((window + 1) * this.#windowSeconds - seconds)),
      isSpent: spent > this.#most,
    }
  }

  /** @returns what the network has spent now */
  #add(network: string, units: number): number {
    const spent = (this.#spent.get(network) ?? 0) + units
    if (units > 0) this.#keep(network, spent)
    return spent
  }

  #keep(caller: string, spent: number): void {
    if (!this.#spent.has(caller) && this.#spent.size >= this.#callers) {
      const [first] = this.#spent.keys()
      this.#spent.delete(first ?? '')
    }
    this.#spent.set(caller, spent)
  }
}

/** What of a request a limit counts by. */
interface Asker {
  deps: Pick<Deps, 'database' | 'clock'>
  caller: Pick<Caller, 'key' | 'wideKey'>
}

/**
 * A limit on what each caller asks for, of each database that this process serves: for what only reads, so that it is
 * counted where nothing can be written and costs no write.
 */
export function limitCallers(quota: Pick<Quota, 'most' | 'windowSeconds'>): (request: Asker, units?: number) => Quota {
  const limits = new WeakMap<Deps['database'], CallerLimit>()
  return ({ deps, caller }, units = 1) => {
    const limit = limits.get(deps.database) ?? new CallerLimit(quota)
    limits.set(deps.database, limit)
    return limit.spend(caller, units, deps.clock.now())
  }
}

/**
 * A quota as programs read it: `RateLimit` and `RateLimit-Policy` of the present draft, and the three fields of the earlier
 * ones, which most programs know.
 *
 * @source draft-ietf-httpapi-ratelimit-headers-10 and -06
 */
export const quotaHeaders = ({ most, windowSeconds, left, resetsInSeconds }: Quota): Record<string, string> => ({
  'ratelimit-policy': `"caller";q=${most};w=${windowSeconds}`,
  ratelimit: `"caller";r=${left};t=${resetsInSeconds}`,
  'ratelimit-limit': String(most),
  'ratelimit-remaining': String(left),
  'ratelimit-reset': String(resetsInSeconds),
})

import type { Net, NetBody, NetFilter } from '../model.ts'
import { netAt } from '../net-at.ts'

/** Snapshots never change: what was derived from one is kept as long as it. */
const derived = new WeakMap<NetBody, Map<string, unknown>>()
const mostDerived = 24

/** What a snapshot gives, computed once for each `key`: which must say all that it is made of besides the body. */
export function once<T>(body: NetBody, key: string, make: () => T): T {
  const known = derived.get(body) ?? new Map<string, unknown>()
  derived.set(body, known)
  if (known.has(key)) return known.get(key) as T
  const made = make()
  if (known.size >= mostDerived) known.clear()
  known.set(key, made)
  return made
}

/** A net on a day, computed once for each day and filter of a snapshot. */
export const netOn = (body: NetBody, day: string, filter: NetFilter): Net =>
  once(body, `net ${day} ${JSON.stringify(filter)}`, () => netAt(body, day, filter))

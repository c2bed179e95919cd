import type { MemberRequest } from '../../../kernel/http/index.ts'
import { filterQuery, filterKeys, parseFilter, plainFilter } from '../filter.ts'
import { hangingOf, type Hanging } from '../layout/hanging.ts'
import { layOut, readLayout, type NetLayout } from '../layout/lay-out.ts'
import type { Net, NetBody, NetFilter, NetSnapshot } from '../model.ts'
import { netAt } from '../net-at.ts'
import { networkAsked, readNet, type AskedNetwork } from '../read-net.ts'

/** What the address asks for, of which network, and what of it there is to show. */
export interface ShownNet {
  network: AskedNetwork
  /** Null: not made yet, or not published to this reader. */
  found: FoundNet | null
  filter: NetFilter
  /** The network and the filters, as the query of an address of ours. */
  query: Record<string, readonly string[]>
  /** The network alone. */
  networkQuery: Record<string, readonly string[]>
}

export interface FoundNet {
  snapshot: NetSnapshot
  /** As the filters leave it. */
  net: Net
  /** All of it, on the same day. */
  whole: Net
  layout: NetLayout
  /** What the whole hangs by. */
  hanging: Hanging
}

/** Null: the person has no network, or not the one that the address names. */
export async function showNet(request: MemberRequest): Promise<ShownNet | null> {
  const network = await networkAsked(request)
  if (network === null) return null
  const filter = parseFilter(request.query)
  const snapshot = await readNet(request, network.id)
  return {
    network,
    filter,
    networkQuery: networkQuery(request),
    query: { ...networkQuery(request), ...filterQuery(filter, request.lang) },
    found: snapshot && {
      snapshot,
      net: netOn(snapshot.body, snapshot.day, filter),
      whole: netOn(snapshot.body, snapshot.day, plainFilter),
      layout: readLayout(snapshot.layout) ?? layOut(snapshot.body),
      hanging: hangingOn(snapshot.body, snapshot.day),
    },
  }
}

/** The network stays in the addresses of a page whose own address names it. */
export function networkQuery({
  query,
  lang,
}: Pick<MemberRequest, 'query' | 'lang'>): Record<string, readonly string[]> {
  const [asked] = Object.values(filterKeys.network).flatMap((key) => query.getAll(key))
  return asked === undefined ? {} : { [filterKeys.network[lang]]: [asked] }
}

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

const hangingOn = (body: NetBody, day: string): Hanging =>
  once(body, `hanging ${day}`, () => hangingOf(netOn(body, day, plainFilter)))

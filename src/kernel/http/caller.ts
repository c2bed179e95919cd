import { createHmac } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import type { Database } from '../db/index.ts'

/** What the adaptor tells of a request: who is connected, and what a proxy said. */
interface Connected {
  incoming?: { socket?: { remoteAddress?: string }; headers?: Record<string, string | string[] | undefined> }
}

const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address)

/**
 * The caller's network address. Behind a proxy on this machine, the last address it vouches for (`X-Forwarded-For`, else
 * `Forwarded` of RFC 7239); what is no address there is not believed, and the proxy itself counts.
 */
export function callerAddress(env: unknown): string {
  const incoming = (env as Connected | undefined)?.incoming
  const peer = incoming?.socket?.remoteAddress ?? ''
  if (!isLoopback(peer)) return peer
  const said = lastOf(incoming?.headers?.['x-forwarded-for']) ?? forOf(lastOf(incoming?.headers?.['forwarded']))
  return said === null ? peer : (plainAddress(said) ?? peer)
}

const lastOf = (header: string | string[] | undefined): string | null =>
  header === undefined ? null : (String(header).split(',').at(-1)?.trim() ?? null)

const forOf = (element: string | null): string | null =>
  element === null ? null : (/(?:^|;)\s*for=(?:"([^"]*)"|([^;\s]*))/i.exec(element)?.slice(1).find(Boolean) ?? null)

/** An address as proxies write it, without port, brackets and zone; null when it is none. */
function plainAddress(written: string): string | null {
  const bare = (/^\[([^\]]*)\](?::\d+)?$/.exec(written)?.[1] ?? written).replace(/%.*$/, '')
  const withoutPort = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare
  return isIPv4(withoutPort) || isIPv6(withoutPort) ? withoutPort.toLowerCase() : null
}

/** The networks of which limits count the tries. */
export interface CallerNetworks {
  /** One home or office: an IPv4 address, or 64 bits of an IPv6 one, in which a machine names itself as it likes. */
  near: string
  /** What a provider may lend to one home: 48 bits of IPv6; null for IPv4. */
  wide: string | null
}

/** IPv4 written inside IPv6 is the IPv4 caller it is. What is no address is a network of its own. */
export function networksOf(address: string): CallerNetworks {
  if (!isIPv6(address)) return { near: address, wide: null }
  const groups = groupsOf(address)
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6)
    return { near: [high >> 8, high & 255, low >> 8, low & 255].join('.'), wide: null }
  }
  const prefix = (count: number): string =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':')
  return { near: `${prefix(4)}::/64`, wide: `${prefix(3)}::/48` }
}

/** The eight groups of an IPv6 address, whatever its spelling. */
function groupsOf(address: string): number[] {
  const plain = address
    .replace(/%.*$/, '')
    .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...four: string[]) =>
      [0, 2].map((at) => ((Number(four[at]) << 8) | Number(four[at + 1])).toString(16)).join(':'),
    )
  const [before = '', after] = plain.split('::')
  const read = (part: string): number[] => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  const head = read(before)
  const tail = after === undefined ? [] : read(after)
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail]
}

/** How many near networks' worth of tries a wide one has: it may be one home, or a neighbourhood. */
export const wideShare = 3

/** Who asks, as limits know them: keyed hashes of their networks, others every day, never kept beside a person. */
export class Caller {
  /** Of the near network. */
  readonly key: string
  /** Of the wide network; null when there is none. */
  readonly wideKey: string | null

  constructor(secretKey: Buffer, day: string, address: string) {
    const { near, wide } = networksOf(address)
    const hashOf = (network: string): string =>
      createHmac('sha256', secretKey).update(`caller|${day}|${network}`).digest('base64url').slice(0, 22)
    this.key = hashOf(near)
    this.wideKey = wide === null ? null : hashOf(wide)
  }

  /** Said aloud where a limit would count by half of it. */
  toString(): never {
    throw new Error('tries are counted by caller.count, of both networks')
  }

  /**
   * Counts one try at a deed, kept whatever happens next.
   *
   * @returns the tries so far in the current fixed window: of the near network, or a third of those of the wide one when
   *   that is more. Compare it with the limit of one home.
   */
  async count(database: Pick<Database, 'hit'>, deed: string, windowSeconds: number): Promise<number> {
    const near = await database.hit(`${deed}:${this.key}`, windowSeconds)
    if (this.wideKey === null) return near
    const wide = await database.hit(`${deed}:${this.wideKey}`, windowSeconds)
    return Math.max(near, Math.ceil(wide / wideShare))
  }
}

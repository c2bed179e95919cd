import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { request as httpRequest, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { callbackify } from 'node:util'

/** Addresses that lead inside: this machine, private and link-local networks, carriers, multicast, documentation. */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
const outsideSix = new BlockList()
outsideSix.addSubnet('2000::', 3, 'ipv6')
const insideSix = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  insideSix.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address is one of the public internet. Of IPv6, only global unicast, without the tunnels that hide IPv4. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isPublicAddress(mapped)
  if (isIPv6(address)) return outsideSix.check(address, 'ipv6') && !insideSix.check(address, 'ipv6')
  return isIP(address) === 4 && !inside.check(address, 'ipv4')
}

const isLoopbackHost = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/**
 * Whether a provider's address may be called at all: https, no user, no literal inside address. With `allowLoopback`
 * (development and tests) this machine may be called too, also by http.
 */
export function isCallable(address: string, { allowLoopback }: { allowLoopback: boolean }): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  if (allowLoopback && isLoopbackHost(hostname)) return protocol === 'https:' || protocol === 'http:'
  const literal = hostname.replace(/^\[|\]$/g, '')
  return protocol === 'https:' && (isIP(literal) === 0 ? hostname.includes('.') : isPublicAddress(literal))
}

/** Asks the name servers, not the system: a name whose servers never answer would hold one of the few threads of all. */
const names = new Resolver({ timeout: 1000, tries: 2 })

const findAddresses = callbackify(async (hostname: string): Promise<LookupAddress[]> => {
  if (/(^|\.)localhost\.?$/i.test(hostname)) throw new Error('a name that leads inside')
  const [four, six] = await Promise.allSettled([names.resolve4(hostname), names.resolve6(hostname)])
  const read = (found: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] =>
    found.status === 'fulfilled' ? found.value.map((address) => ({ address, family })) : []
  const addresses = [...read(four, 4), ...read(six, 6)]
  if (addresses.length === 0 && four.status === 'rejected') throw four.reason
  return addresses
})

/** Resolves a name and refuses it when any of its addresses is inside. It runs at connection: no name can change meanwhile. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  findAddresses(hostname, (failure, addresses) => {
    if (failure) return callback(failure, [])
    const [first] = addresses
    const isAllPublic = addresses.every(({ address }) => isPublicAddress(address))
    if (!isAllPublic || first === undefined) callback(new Error('a name that leads inside'), [])
    else if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

interface FetchLimits {
  allowLoopback: boolean
  timeoutMs: number
  maxBytes: number
}

interface FetchOptions {
  method?: string | undefined
  headers?: Record<string, string> | undefined
  body?: unknown
}

/**
 * A `fetch` for addresses that someone else wrote: public ones only, no redirect followed, bounded in time and size.
 *
 * @throws Error when the address may not be called, does not answer in time, or answers too much
 */
export async function guardedFetch(address: string, options: FetchOptions, limits: FetchLimits): Promise<Response> {
  if (!isCallable(address, limits)) throw new Error('an address that may not be called')
  const url = new URL(address)
  const isLoopback = limits.allowLoopback && isLoopbackHost(url.hostname)
  const requestOptions: RequestOptions = {
    method: options.method ?? 'GET',
    headers: { ...options.headers, 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(limits.timeoutMs),
    agent: false,
    ...(isLoopback ? {} : { lookup: publicLookup }),
  }
  const answer = await new Promise<IncomingMessage>((accept, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const call: ClientRequest = send(url, requestOptions, accept)
    call.on('error', reject)
    call.end(bodyOf(options.body))
  })
  const body = await readAtMost(answer, limits.maxBytes)
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const status = answer.statusCode ?? 502
  return new Response(status === 204 || status === 304 ? null : body, { status, headers })
}

function bodyOf(body: unknown): string | Uint8Array | undefined {
  if (body instanceof URLSearchParams) return body.toString()
  return typeof body === 'string' || body instanceof Uint8Array ? body : undefined
}

async function readAtMost(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new Error('an answer that is too long')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

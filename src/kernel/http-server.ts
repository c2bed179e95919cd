import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import { createAdaptorServer } from '@hono/node-server'
import { respondWith, wholePages, type WholePage } from './http/whole-page.ts'

/** What the adaptor tells of a request besides itself. */
export type Connection = { incoming: IncomingMessage }

export type Answerer = (request: Request, connection: Connection) => Promise<Response> | Response

export type HttpServer = {
  /** Address people of this machine can open, with a final slash. */
  url: string
  port: number
  /** Takes no new request, lets those under way end for at most ten seconds, then cuts. */
  close: () => Promise<void>
}

const compressAside = promisify(gzip)
const smallestWorthCompressing = 1000
/** Longer texts are compressed on another thread, so that one request does not hold up the others. */
const longestAtOnce = 60_000
/** Nearly as small as the default level, for two thirds of its work. */
const level = 4

const acceptsGzip = (request: Request): boolean => /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')

/** What became of pages that are sent again and again. */
const keptGzip = new WeakMap<Buffer, Buffer<ArrayBuffer>>()

async function gzipOf(html: Buffer<ArrayBuffer>, isKept: boolean): Promise<Buffer<ArrayBuffer>> {
  const kept = keptGzip.get(html)
  if (kept) return kept
  const body = html.byteLength > longestAtOnce ? await compressAside(html, { level }) : gzipSync(html, { level })
  if (isKept) keptGzip.set(html, body)
  return body
}

async function sendPage(request: Request, status: number, page: WholePage): Promise<Response> {
  const { html, cookies, isKept } = page
  const vary = page.headers['vary'] === undefined ? 'accept-encoding' : `${page.headers['vary']}, accept-encoding`
  const headers = { ...page.headers, vary }
  if (!acceptsGzip(request) || html.byteLength < smallestWorthCompressing)
    return respondWith(html, status, headers, cookies)
  const body = await gzipOf(html, isKept)
  return respondWith(body, status, { ...headers, 'content-encoding': 'gzip' }, cookies)
}

/** Compresses a page or a text for whoever accepts it. */
async function compressed(request: Request, response: Response): Promise<Response> {
  const page = wholePages.get(response)
  if (page) return request.method === 'HEAD' ? response : sendPage(request, response.status, page)
  const { headers, status } = response
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(headers.get('content-type') ?? '')
  if (!isText || headers.has('content-encoding') || request.method === 'HEAD') return response
  if (response.body === null) return response
  const plain = Buffer.from(await response.arrayBuffer())
  const kept = new Headers(headers)
  kept.append('vary', 'accept-encoding')
  if (!acceptsGzip(request) || plain.byteLength < smallestWorthCompressing)
    return new Response(plain, { status, headers: kept })
  kept.set('content-encoding', 'gzip')
  kept.delete('content-length')
  return new Response(await gzipOf(plain, false), { status, headers: kept })
}

/** This machine is said by its name: browsers offer no passkey at an address of numbers. */
const visibleHost = (host: string): string =>
  ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host

/**
 * Listens at once.
 *
 * @throws the system’s error when it cannot listen, with its `code` (EADDRINUSE, EACCES, EADDRNOTAVAIL…)
 */
export async function startHttpServer(options: { host: string; port: number; answer: Answerer }): Promise<HttpServer> {
  const server = createAdaptorServer({
    fetch: async (request, connection) => compressed(request, await options.answer(request, connection as Connection)),
  }) as Server
  server.requestTimeout = 60_000
  server.headersTimeout = 20_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const { port } = server.address() as AddressInfo
  return { port, url: `http://${visibleHost(options.host)}:${port}/`, close: () => closeServer(server) }
}

async function closeServer(server: Server): Promise<void> {
  let isClosed = false
  server.close(() => (isClosed = true))
  for (const began = performance.now(); !isClosed;) {
    server.closeIdleConnections()
    if (performance.now() - began > 10_000) server.closeAllConnections()
    await delay(10)
  }
}

import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createAdaptorServer } from '@hono/node-server'
import { wholeBodies } from './http/exchange.ts'

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

const compress = promisify(gzip)
const smallestWorthCompressing = 1000

/** Compresses a page or a text for whoever accepts it. */
async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers, status } = response
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(headers.get('content-type') ?? '')
  if (!isText || headers.has('content-encoding') || request.method === 'HEAD') return response
  const whole = wholeBodies.get(response)
  if (whole === undefined && response.body === null) return response
  const plain = whole ?? Buffer.from(await response.arrayBuffer())
  const isAccepted = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  const kept = new Headers(headers)
  kept.append('vary', 'accept-encoding')
  if (!isAccepted || plain.byteLength < smallestWorthCompressing) return new Response(plain, { status, headers: kept })
  const body = await compress(plain, { level: 6 })
  kept.set('content-encoding', 'gzip')
  kept.delete('content-length')
  return new Response(body, { status, headers: kept })
}

const visibleHost = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host

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
  for (const began = Date.now(); !isClosed;) {
    server.closeIdleConnections()
    if (Date.now() - began > 10_000) server.closeAllConnections()
    await delay(10)
  }
}

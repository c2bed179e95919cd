import { Histogram, Registry, collectDefaultMetrics } from 'prom-client'

export type ObservedRequest = {
  /** Id of the route, never the address asked for. */
  route: string
  method: string
  status: number
  seconds: number
}

export type Metrics = {
  observe: (request: ObservedRequest) => void
  /** Answers Prometheus; anyone who is not on this machine is told that there is no such page. */
  answer: (request: Request, remoteAddress: string | undefined) => Promise<Response>
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address)

/** A proxy on this machine connects from it too, for people who are elsewhere. */
const isProxied = ({ headers }: Request): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers.has(name))

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Measures of this process, in a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'tisserin_http_request_seconds',
    help: 'Time to answer a request, by route',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    observe: ({ route, method, status, seconds }) =>
      duration.observe({ route, method: methods.has(method) ? method : 'OTHER', status: String(status) }, seconds),
    answer: async (request, remoteAddress) => {
      if (!isLoopback(remoteAddress) || isProxied(request)) return new Response('Not found\n', { status: 404 })
      return new Response(await registry.metrics(), {
        headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
      })
    },
  }
}

import { Hono, type Context } from 'hono'
import { languages, preferredLanguage, type Language } from '../language.ts'
import { exchange } from './exchange.ts'
import { preflightHeaders } from './headers.ts'
import type { House } from './house.ts'
import { incomingOf } from './incoming.ts'
import type { Deps, Route } from './route.ts'

/** Builds the web application: every route in both languages, one transaction a request, one frame, one way to fail. */
export function dispatch(routes: readonly Route[], deps: Deps, house: House): Hono {
  const app = new Hono()
  for (const route of routes) {
    const answer = (lang: Language, c: Context) =>
      exchange(incomingOf({ route, lang, params: c.req.param(), raw: c.req.raw, peer: addressOf(c.env), deps, house }))
    if (route.bare) app.on(route.method, route.address.fr, (c) => answer(languageAsked(c.req.raw), c))
    else
      for (const lang of languages) app.on(route.method, pathPattern(route.address[lang], lang), (c) => answer(lang, c))
  }
  for (const [path, methods] of apiPaths(routes))
    app.options(path, () => new Response(null, { status: 204, headers: preflightHeaders(methods) }))
  app.notFound((c) => {
    const lang = c.req.path === '/en' || c.req.path.startsWith('/en/') ? 'en' : 'fr'
    return exchange(incomingOf({ route: null, lang, params: {}, raw: c.req.raw, peer: '', deps, house }))
  })
  return app
}

/** Paths of open data with the methods they answer to. */
function apiPaths(routes: readonly Route[]): ReadonlyMap<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const { api, address, method } of routes)
    if (api) paths.set(address.fr, [...(paths.get(address.fr) ?? []), method])
  return paths
}

const pathPattern = (pattern: string, lang: Language): string => (pattern === '/' ? `/${lang}` : `/${lang}${pattern}`)

function languageAsked(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  return asked === 'fr' || asked === 'en' ? asked : preferredLanguage(request.headers.get('accept-language'))
}

/** The caller's network address. Behind a proxy on this machine, the last address it vouches for. */
function addressOf(env: unknown): string {
  const incoming = (
    env as
      | { incoming?: { socket?: { remoteAddress?: string }; headers?: Record<string, string | string[] | undefined> } }
      | undefined
  )?.incoming
  const peer = incoming?.socket?.remoteAddress ?? ''
  const forwarded = incoming?.headers?.['x-forwarded-for']
  if (!/^(127\.|::1$|::ffff:127\.)/.test(peer) || forwarded === undefined) return peer
  return String(forwarded).split(',').at(-1)?.trim() ?? peer
}

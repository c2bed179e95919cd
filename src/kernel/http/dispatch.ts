import { Hono, type Context } from 'hono'
import { languages, preferredLanguage, type Language } from '../language.ts'
import { callerAddress } from './caller.ts'
import { exchange } from './exchange.ts'
import { optionsHeaders } from './headers.ts'
import type { House } from './house.ts'
import { incomingOf } from './incoming.ts'
import type { Deps, Route } from './route.ts'

/** Builds the web application: every route in both languages, one transaction a request, one frame, one way to fail. */
export function dispatch(routes: readonly Route[], deps: Deps, house: House): Hono {
  const app = new Hono()
  const answer = (route: Route, lang: Language | null, c: Context, allowed: readonly string[] | null = null) =>
    exchange(
      incomingOf({
        route,
        allowed,
        lang: lang ?? languageAsked(c.req.raw),
        params: c.req.param(),
        raw: c.req.raw,
        peer: callerAddress(c.env),
        deps,
        house,
      }),
    )
  const paths = servedPaths(routes)
  for (const [path, { lang, served }] of paths)
    for (const route of served) app.on(route.method, path, (c) => answer(route, lang, c))
  for (const [path, { lang, served }] of paths) {
    const allowed = methodsOf(served)
    const [route] = served
    app.options(path, () => new Response(null, { status: 204, headers: optionsHeaders(route, allowed) }))
    app.all(path, (c) => answer(route, lang, c, allowed))
  }
  app.notFound((c) => {
    const lang = c.req.path === '/en' || c.req.path.startsWith('/en/') ? 'en' : 'fr'
    return exchange(incomingOf({ route: null, allowed: null, lang, params: {}, raw: c.req.raw, peer: '', deps, house }))
  })
  return app
}

interface ServedPath {
  /** null for an address of both languages. */
  lang: Language | null
  served: [Route, ...Route[]]
}

/** What is served at each path; what has a name of its own comes before what only fits a pattern. */
function servedPaths(routes: readonly Route[]): [string, ServedPath][] {
  const paths = new Map<string, ServedPath>()
  const add = (path: string, lang: Language | null, route: Route): void => {
    const known = paths.get(path)
    if (known) known.served.push(route)
    else paths.set(path, { lang, served: [route] })
  }
  for (const route of routes)
    if (route.bare) add(route.address.fr, null, route)
    else for (const lang of languages) add(pathPattern(route.address[lang], lang), lang, route)
  const partsOf = (path: string): number => path.split('/:').length
  return [...paths].sort(([a], [b]) => partsOf(a) - partsOf(b))
}

/** Whoever may GET may ask for the HEAD alone. */
const methodsOf = (served: readonly Route[]): string[] => [
  ...served.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
  'OPTIONS',
]

const pathPattern = (pattern: string, lang: Language): string => (pattern === '/' ? `/${lang}` : `/${lang}${pattern}`)

function languageAsked(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  return asked === 'fr' || asked === 'en' ? asked : preferredLanguage(request.headers.get('accept-language'))
}

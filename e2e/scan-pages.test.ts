import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { features, routesOf } from '../src/app.ts'
import { pathOf } from '../src/kernel/http/address.ts'
import type { Route } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { merged } from '../src/kernel/merged.ts'
import { matrixOf } from '../tests/matrix/matrix.ts'
import { launchBrowser } from './browser.ts'
import { pagesOf, type Named, type NamedThings } from './feature-pages.ts'
import { phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'
import { startApp, type RunningApp } from './server.ts'

/** Dozens of pages a person, on machines that may be busy. */
const timeout = 600_000

/** Demonstration people whose pages differ; null for a visitor. */
const guises = [
  null,
  'lead-courtepointe',
  'lead-vallon',
  'coordinator',
  'operator',
  'worker-courtepointe',
  'reader-rapides',
] as const
type Guise = (typeof guises)[number]

const declared = await pagesOf(features)
/** What is no page, or stands only in the middle of something: why it is not here. */
const notHere: Readonly<Record<string, string>> = merged(
  [
    { 'app.root': 'leads on', 'app.robots': 'a file', 'app.sitemap': 'a file' },
    ...declared.map((pages) => pages.notHere ?? {}),
  ],
  'routes left out',
)
const { routes: routeRows } = await matrixOf(features)

let app: RunningApp
let browser: Browser
let scanner: Scanner
let things: Readonly<Record<string, readonly Named[]>>
let tokens: Readonly<Record<string, string>>
beforeAll(async () => {
  app = await startApp({ demo: true, settings: { isDev: true } })
  browser = await launchBrowser()
  scanner = await Scanner.open(await browser.newContext({ viewport: phone }), `${app.baseUrl}/fr`)
  const named: NamedThings[] = []
  for (const pages of declared) named.push((await pages.named?.(app.admin)) ?? {})
  things = merged(
    named.map((one) => one.things ?? {}),
    'things to open',
  )
  tokens = merged(
    named.map((one) => one.tokens ?? {}),
    'tokens of routes',
  )
})
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** What of the demonstration an address of this route may name. */
function namedBy({ id, address }: Route): readonly Named[] {
  const row = routeRows[id]
  if (row?.by === 'secret') return [{ token: tokens[id] ?? 'x'.repeat(43) }]
  if (row?.by === 'access' && row.params) return [{ ...row.params }]
  if (row?.by !== 'relation' || !address.fr.includes(':')) return [{}]
  return things[row.of] ?? [{}]
}

const pathTo = (route: Route, lang: Language, params: Record<string, string>): string =>
  route.bare ? `${route.address.fr}?lang=${lang}` : pathOf(lang, route.address, params)

/** A page's own content without what is new on every load. */
const contentOf = (html: string): string =>
  html
    .replace(/^[\s\S]*?<main/, '')
    .replace(/<\/main[\s\S]*$/, '')
    .replace(/value="[\w-]{20,}"/g, '')

/** @returns the cookie of someone's session, as a browser sends it; none for a visitor */
async function signIn(as: Guise): Promise<string> {
  if (as === null) return ''
  const form = { method: 'POST', body: new URLSearchParams({ as }), redirect: 'manual' } as const
  const answer = await fetch(`${app.baseUrl}/demo/sign-in`, form)
  expect(answer.status).toBe(303)
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

/** What an address may name, in a page that was opened. */
interface Opened {
  route: Route
  params: Record<string, string>
}

const pages = (): Opened[] =>
  routesOf({ isDemo: true, isDev: true })
    .filter(({ method }) => method === 'GET')
    .flatMap((route) => namedBy(route).map((params) => ({ route, params: { ...params } })))

/** What was scanned in a language: contents of pages, and ids of routes. */
const scanned = {
  fr: { contents: new Set<string>(), routes: new Set<string>() },
  en: { contents: new Set<string>(), routes: new Set<string>() },
} satisfies Record<Language, object>

interface Scanned {
  problems: string[]
  /** Pages that nobody before this person saw the same. */
  fresh: Opened[]
}

/** Scans each of these pages that this person may open and that nobody before them saw the same. */
async function scan(cookie: string, lang: Language, asked: readonly Opened[]): Promise<Scanned> {
  const problems: string[] = []
  const fresh: Opened[] = []
  const { contents, routes } = scanned[lang]
  for (const { route, params } of asked) {
    const path = pathTo(route, lang, params)
    const answer = await fetch(`${app.baseUrl}${path}`, { headers: { cookie }, redirect: 'manual' })
    const html = await answer.text()
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
    if (!html.includes('<aside class="demo"')) problems.push(`${path} does not say that it is a demonstration`)
    const content = contentOf(html)
    if (contents.has(content)) continue
    contents.add(content)
    problems.push(...(await scanner.findProblems(path, html)))
    routes.add(route.id)
    fresh.push({ route, params })
  }
  return { problems, fresh }
}

describe('every page', () => {
  // The rules that open a page to someone know of no language (tests/matrix): in English, what showed something new in French.
  it.each(guises)('has nothing wrong on a telephone for %s', { timeout }, async (as) => {
    const cookie = await signIn(as)

    const french = await scan(cookie, 'fr', pages())
    const english = await scan(cookie, 'en', french.fresh)

    expect([...french.problems, ...english.problems]).toEqual([])
  })

  it.each(languages)('was scanned, %s', (lang) => {
    const { contents, routes } = scanned[lang]
    console.log(`every page in ${lang}: ${contents.size} of ${routes.size} routes`)
    const missed = routesOf({ isDemo: true, isDev: true })
      .filter(({ method, id }) => method === 'GET' && !routes.has(id) && !(id in notHere))
      .map(({ id }) => id)

    expect(missed).toEqual([])
  })
})

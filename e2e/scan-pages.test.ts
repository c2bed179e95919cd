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

/** Scans every page that this person may open and that nobody before them saw the same. */
async function scan(cookie: string, lang: Language, seen: Set<string>, scanned: Set<string>): Promise<string[]> {
  const problems: string[] = []
  for (const route of routesOf({ isDemo: true, isDev: true }).filter(({ method }) => method === 'GET')) {
    for (const params of namedBy(route)) {
      const path = pathTo(route, lang, params)
      const answer = await fetch(`${app.baseUrl}${path}`, { headers: { cookie }, redirect: 'manual' })
      const html = await answer.text()
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue
      if (!html.includes('<aside class="demo"')) problems.push(`${path} does not say that it is a demonstration`)
      const content = contentOf(html)
      if (seen.has(content)) continue
      seen.add(content)
      problems.push(...(await scanner.findProblems(path, html)))
      scanned.add(route.id)
    }
  }
  return problems
}

describe.each(languages)('every page, %s', (lang) => {
  const seen = new Set<string>()
  const scanned = new Set<string>()

  it.each(guises)('has nothing wrong on a telephone for %s', { timeout }, async (as) => {
    const problems = await scan(await signIn(as), lang, seen, scanned)

    expect(problems).toEqual([])
  })

  it('was scanned', () => {
    console.log(`every page in ${lang}: ${seen.size} of ${scanned.size} routes`)
    const missed = routesOf({ isDemo: true, isDev: true })
      .filter(({ method, id }) => method === 'GET' && !scanned.has(id) && !(id in notHere))
      .map(({ id }) => id)

    expect(missed).toEqual([])
  })
})

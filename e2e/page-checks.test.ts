import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'
import { Scanner } from './scanner.ts'

// The checks themselves: a scan that sees nothing would pass everywhere.

const scripted = '<script type="module" src="/title.js"></script>'
/** What a page holds, and a part of each problem that is seen there. */
const planted = {
  // The policy of the site refuses this style: the page is not wide.
  good: ['<h1>Bonjour</h1><p style="width:600px">Texte</p>', []],
  picture: ['<h1>Bonjour</h1><img src="x.png">', ['image-alt']],
  pale: ['<h1>Bonjour</h1><p class="pale">Texte pâle</p>', ['color-contrast']],
  unnamed: ['<h1>Bonjour</h1><input name="q">', ['label, ']],
  wide: ['<h1>Bonjour</h1><p class="wide">Trop large</p>', ['wider than the window']],
  tall: ['<h1 class="head">Deux lignes</h1>', ['the header stands on more than one line']],
  squeezed: [
    '<h1>Bonjour</h1><label class="narrow" for="x">Savoir ensemble à quoi sert un partenariat</label><input id="x">',
    ['squeezed: Savoir ensemble'],
  ],
  below: [
    '<h1>Bonjour</h1><table><tr><th scope="col">Nom</th></tr><tr><td>Un</td></tr></table><a href="/liste.csv">Le fichier</a>',
    ['the file of the table stands below it: /liste.csv'],
  ],
  // Two by two of the same structure: only the words are others.
  named: ['<h1>Bonjour</h1><p><a href="/x" aria-label="Lire la suite du texte">Lire la suite</a></p>', []],
  misnamed: [
    '<h1>Bonjour</h1><p><a href="/x" aria-label="Tout autre chose">Lire la suite</a></p>',
    ['label-content-name-mismatch'],
  ],
  short: ['<h1>Bonjour</h1><div class="frame">Court</div>', []],
  cut: [`<h1>Bonjour</h1><div class="frame">${'Bien plus long. '.repeat(30)}</div>`, ['scrollable-region-focusable']],
  line: ['<h1>Bonjour</h1><p class="line">Un mot</p>', []],
  longLine: [`<h1>Bonjour</h1><p class="line">${'Un mot '.repeat(30)}</p>`, ['wider than the window']],
  // Only its script makes it so.
  added: ['<h1>Bonjour</h1><div id="added"></div><script type="module" src="/add.js"></script>', ['label, ']],
  aimed: ['<h1>Bonjour</h1><p id="here">Ce qui est visé</p>', ['color-contrast']],
  focused: ['<h1>Bonjour</h1><p tabindex="-1" autofocus>Un lien manque</p>', ['color-contrast']],
} satisfies Record<string, [html: string, seen: string[]]>
type Name = keyof typeof planted
const names = Object.keys(planted) as Name[]

const files: Record<string, [type: string, text: string]> = {
  '/title.js': ['text/javascript', 'document.title += " (script)"'],
  '/add.js': ['text/javascript', 'document.querySelector("#added").innerHTML = "<input>"'],
  '/style.css': [
    'text/css',
    'p:focus, p:target, .pale { color: #ccc; background: #fff } .wide { width: 600px } .head { height: 114px } .narrow { display: block; width: 4em } .frame { height: 60px; overflow: auto } .line { white-space: nowrap }',
  ],
}
const html = (name: Name): string =>
  `<!doctype html><html lang="fr"><title>Page</title><link rel="stylesheet" href="/style.css">${scripted}<body><main>${planted[name][0]}</main>`

let server: Server
let browser: Browser
let origin: string
beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url?.replace(/\?.*/, '') ?? ''
    const name = names.find((one) => path === `/${one}`)
    const [type, text] = files[path] ?? ['text/html', name ? html(name) : '']
    answer.setHeader('content-type', `${type}; charset=utf-8`)
    answer.setHeader('content-security-policy', "default-src 'self'")
    answer.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Of the names, those of which it was seen what is planted, and nothing else. */
const seenIn = (problems: Readonly<Record<string, string[]>>) =>
  names.filter(
    (name) =>
      problems[name]?.length === planted[name][1].length &&
      planted[name][1].every((part, index) => problems[name]?.[index]?.includes(part)),
  )

it.each([true, false])('sees what is wrong, and nothing where nothing is (script on: %s)', async (script) => {
  const context = await browser.newContext({ viewport: phone })
  const page = script ? await context.newPage() : await pageWithoutScript(context)
  const problems: Record<string, string[]> = {}

  for (const name of names) {
    await page.goto(`${origin}/${name}#here`)
    problems[name] = await findProblems(page)
    expect(await page.title()).toBe(script ? 'Page (script)' : 'Page')
  }

  expect(seenIn(problems)).toEqual(script ? names : names.filter((name) => name !== 'added'))
  await context.close()
})

it('sees the same of many pages drawn in one document, whichever came before', async () => {
  const context = await browser.newContext({ viewport: phone })
  const page = await context.newPage()
  const scanner = await Scanner.open(context, `${origin}/good`)

  for (const name of [...names, 'added', ...names.toReversed(), 'good'] as const) {
    await page.goto(`${origin}/${name}#here`)
    const alone = await findProblems(page)

    expect(await scanner.findProblems(`/${name}#here`, html(name)), name).toEqual(alone)
    expect(await scanner.page.title()).toBe('Page (script)')
    expect(await scanner.findProblemsOf(page), name).toEqual(alone)
  }
  await context.close()
})

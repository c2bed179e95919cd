import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript, phone } from './page-checks.ts'

// The checks themselves: a scan that sees nothing would pass everywhere.

const good = '<main><h1>Bonjour</h1><p>Texte</p></main><script>document.title += " (script)"</script>'
const bad = [
  '<header class="head" style="height:114px">Deux lignes</header><main><h1>Bonjour</h1><img src="x.png">',
  '<p style="width:600px">Trop large</p>',
  '<label style="display:block;width:4em" for="x">Savoir ensemble à quoi sert un partenariat</label><input id="x"></main>',
].join('')
const html = (body: string) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`

let server: Server
let browser: Browser
let origin: string
beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end(html(request.url === '/bad' ? bad : good))
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

it.each([true, false])('sees what is wrong, and nothing where nothing is (script on: %s)', async (script) => {
  const context = await browser.newContext({ viewport: phone })
  const page = script ? await context.newPage() : await pageWithoutScript(context)

  await page.goto(`${origin}/bad`)
  const problems = (await findProblems(page)).join('\n')
  await page.goto(`${origin}/good`)
  const none = await findProblems(page)

  expect(problems).toContain('image-alt')
  expect(problems).toContain('wider than the window')
  expect(problems).toContain('the header stands on more than one line')
  expect(problems).toContain('squeezed: Savoir ensemble')
  expect(none).toEqual([])
  expect(await page.title()).toBe(script ? 'Page (script)' : 'Page')
})

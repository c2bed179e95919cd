import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { findProblems, pageWithoutScript } from './page-checks.ts'

const begun = '<!doctype html><html lang="en"><title>Two</title>'

let server: Server
let browser: Browser
let lateEnd: Promise<void>

/** The second page ends only after the question about it was asked. */
let endIt: () => void

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    if (request.url === '/') {
      response.end('<!doctype html><html lang="en"><title>One</title><main><h1>One</h1><a href="/two">Two</a></main>')
      return
    }
    response.write(begun)
    void lateEnd.then(() => response.end('<main class="late"><h1>Two</h1></main>'))
  }).listen(0)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

const questions = {
  'what is counted': (page) => page.locator('.late').count(),
  'what is seen': (page) => page.locator('.late').isVisible().then(Number),
  'what is read': (page) => page.content().then((html) => html.split('class="late"').length - 1),
  'what is wrong': (page) => findProblems(page).then((problems) => problems.length + 1),
} satisfies Record<string, (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<number>>

describe.each([true, false])('with script %s', (hasScript) => {
  it.each(Object.keys(questions) as (keyof typeof questions)[])('%s waits for the end of the page', async (name) => {
    lateEnd = new Promise((resolve) => {
      endIt = resolve
    })
    const context = await browser.newContext()
    const page = hasScript ? await context.newPage() : await pageWithoutScript(context)
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    await page.getByRole('link').click()
    const answer = questions[name](page)
    // The browser answers in order: a question that did not wait would have its answer by then.
    for (let turn = 0; turn < 20; turn += 1) await page.title()
    endIt()
    expect(await answer).toBe(1)
    await context.close()
  })
})

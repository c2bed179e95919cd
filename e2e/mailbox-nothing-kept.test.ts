import { randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as youth } from '../src/features/welcome/youth/words.ts'
import { words as door } from '../src/islands/sealed-door/words.ts'
import { aPageElsewhere } from './elsewhere.ts'
import { launchOnProfile, offerLastSession } from './browser.ts'
import { keptIn } from './kept-history.ts'
import { foundOnDisk, killBrowser } from './profile-folder.ts'
import { startApp, type RunningApp } from './server.ts'

// Two hundred texts in messages, the seven words and a code: what a browser wrote to disk while they were there, and after, and
// what the server keeps, is searched for every one of them.

/** Sealed and opened in a real browser, on machines that may be busy. */
const timeout = 400_000
const waitMs = 120_000
const t = door.fr
/** Letters alone: digits in a row are taken for a telephone number, and asked about. */
const drawn = (bytes: number): string =>
  randomBytes(bytes)
    .toString('hex')
    .replace(/\d/g, (digit) => String.fromCodePoint(103 + Number(digit)))
const mark = `zq${drawn(4)}`
const planted = Array.from({ length: 200 }, () => `${mark}${drawn(4)}`)
const code = String(randomInt(10_000_000, 99_999_999))

let app: RunningApp
let profile: string
let words: string[] = []
beforeAll(async () => {
  app = await startApp({ demo: true })
  profile = await mkdtemp(join(tmpdir(), 'tisserin-profile-'))
}, timeout)
afterAll(async () => {
  await app.stop()
  await rm(profile, { recursive: true, force: true })
})

const tap = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().click()
const scene = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 2, name, exact: true }).waitFor()

async function youthPage(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(waitMs)
  const page = await aPageElsewhere(context)
  await page.goto(`${app.baseUrl}/fr/toi`)
  return page
}

/** The words as a page, a form or a script would write them; each alone is in the list that everyone is sent. */
const phrases = (): string[] => [' ', ', ', '","', '\n', '+'].map((between) => words.join(between))
const secrets = (): string[] => [...planted, code, ...phrases()]

function expectNothingKept(): void {
  expect(foundOnDisk(profile, secrets())).toEqual([])
  for (const { address, title } of keptIn(profile, app.baseUrl) ?? []) {
    expect(address).toMatch(/^\/fr\/(toi|sortie)$/)
    expect(title).toMatch(/^(Accueil|meteo\.gc\.ca|[\w.:]+\/fr\/toi)$/)
  }
}

describe('two hundred texts, the words and a code', () => {
  it('are on no disk after a message was sent and the page left by the way out', { timeout }, async () => {
    const { context } = await launchOnProfile(profile, { javaScriptEnabled: true, keepsPages: true })
    const page = await youthPage(context)
    await tap(page, youth.fr.you.write.title)
    await scene(page, t.start.known)
    await page.locator('[data-door] .doors button').first().click()
    await page.locator('#message').fill(planted.slice(0, 150).join(' '))
    await page.getByText(t.write.addPin).click()
    await page.locator('#code').fill(code)
    await tap(page, t.write.next)
    await scene(page, t.keep.title)
    words = await page.locator('.seven-words li').allInnerTexts()
    await tap(page, t.keep.send)
    await scene(page, t.talk.title)
    expect(await page.locator('.said--own').innerText()).toContain(planted[149])
    await page.getByRole('link', { name: 'Quitter vite' }).click()
    await page.waitForURL(/meteo/)
    await context.close()

    expect(words).toHaveLength(7)
    expectNothingKept()
  })

  it(
    'are on no disk after the browser was killed while the conversation was open, nor in the tab that it opens again',
    { timeout },
    async () => {
      const { context } = await launchOnProfile(profile, { javaScriptEnabled: true, keepsPages: true })
      const page = await youthPage(context)
      await tap(page, youth.fr.you.write.back)
      await scene(page, t.open.title)
      await page.locator('#mots').fill(words.join(' '))
      await page.locator('#code').fill(code)
      await tap(page, t.open.act)
      await scene(page, t.talk.title)
      await page.locator('#message').fill(planted.slice(150).join(' '))
      await tap(page, t.talk.send)
      await page.getByText(t.talk.sent).waitFor()
      await page.locator('#message').fill(`${planted[0]} et la suite, pas encore partie`)
      killBrowser(profile)
      await context.close().catch(() => undefined)
      expectNothingKept()

      await offerLastSession(profile)
      const again = await launchOnProfile(profile, { javaScriptEnabled: true })
      again.context.setDefaultTimeout(waitMs)
      for (const one of again.context.pages()) {
        await one.waitForLoadState()
        expect(await one.content()).not.toContain(mark)
      }
      await again.context.close()
      expectNothingKept()
    },
  )

  it('are in no row of the database, in any form that reads', { timeout }, async () => {
    const { rows: tables } = await app.admin.query<{ name: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    const forms = [mark, Buffer.from(mark).toString('hex'), code, words.join(' ')]
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await app.admin.query<{ held: number }>(
        `SELECT count(*)::integer AS held FROM (SELECT one::text AS says FROM ${name} one) all_rows, unnest($1::text[]) form WHERE position(form IN says) > 0`,
        [forms],
      )
      if ((rows[0]?.held ?? 0) > 0) found.push(name)
    }

    expect(found).toEqual([])
    const { rows: kept } = await app.admin.query<{ objects: number }>(
      'SELECT count(*)::integer AS objects FROM mailbox_object',
    )
    expect(kept[0]?.objects).toBeGreaterThanOrEqual(2)
  })
})

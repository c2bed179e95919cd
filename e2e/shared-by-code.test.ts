import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as shared } from '../src/features/referral/shared/words.ts'
import { words as youth } from '../src/features/welcome/youth/words.ts'
import { launchBrowser, launchOnProfile, offerLastSession } from './browser.ts'
import { aPageElsewhere } from './elsewhere.ts'
import { keptIn } from './kept-history.ts'
import { findProblems, phone } from './page-checks.ts'
import { foundOnDisk, killBrowser } from './profile-folder.ts'
import { refer, said, sealedHandOf, sealedPaths, told, unlockDemo, type SealedHand } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

/** Sealed and opened in real browsers, on machines that may be busy. */
const timeout = 400_000

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

const place = { fr: 'Maison des jeunes La Courtepointe', en: 'La Courtepointe Youth Centre' } as const
const youthPath = { fr: '/fr/toi', en: '/en/you' } as const
const main = (page: Page): Promise<string> => page.locator('main').innerText()
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

describe.each(['fr', 'en'] as const)('what is shared about me, by a code (%s)', (lang) => {
  const t = shared[lang]
  let task = ''
  let code = ''
  let asker: SealedHand
  let reader: SealedHand
  let hers: Page
  afterAll(async () => {
    for (const page of [asker.page, reader.page, hers]) await page.context().close()
  })
  const envelope = async (): Promise<Page> => {
    const page = await asker.page.context().newPage()
    await page.goto(`${app.baseUrl}${sealedPaths[lang].task}/${task}`)
    return page
  }
  const read = async (): Promise<void> => {
    const { rows } = await app.admin.query<{ rec: string }>(
      'SELECT request_id AS rec FROM referral_task WHERE id = $1',
      [task],
    )
    await reader.page.goto('about:blank')
    await reader.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${rows[0]?.rec ?? ''}`)
    await unlockDemo(reader, lang)
    await reader.page.getByText(told.reason).first().waitFor()
  }
  /** The code typed again, as one who came back does. */
  const look = async (): Promise<void> => {
    await hers.goto(`${app.baseUrl}${youthPath[lang]}`)
    await press(hers, youth[lang].you.shared)
    await hers.getByLabel(t.ask.label).fill(code.toLowerCase())
    await press(hers, t.ask.show)
  }

  it(
    'is given once by the worker who leads, on a slip that says neither of whom nor of what',
    { timeout },
    async () => {
      asker = await sealedHandOf(app, browser, 'worker-passe-fil')
      task = await refer(asker, lang, { start: app.baseUrl + sealedPaths[lang].write, to: place[lang], told })
      const page = await envelope()
      await page.getByRole('link', { name: t.given.link, exact: true }).click()
      expect(await findProblems(page)).toEqual([])
      await page.getByRole('button', { name: t.given.make, exact: true }).first().click()
      await page.getByRole('heading', { name: t.given.shown, exact: true }).waitFor()
      const slip = await main(page)
      code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(slip)?.[0] ?? ''

      expect(code).not.toBe('')
      expect(await findProblems(page)).toEqual([])
      for (const never of [...Object.values(told), place[lang], task.slice(0, 8).toUpperCase()])
        expect(slip).not.toContain(never)
      await page.close()
    },
  )

  it(
    'is typed by hand on a telephone without a script, and shows a reading within five seconds',
    { timeout },
    async () => {
      hers = await (await browser.newContext({ viewport: phone, javaScriptEnabled: false })).newPage()
      await look()
      expect(await main(hers)).toContain(t.to(place[lang]))
      expect(await main(hers)).toContain(t.reads.none)
      reader = await sealedHandOf(app, browser, 'worker-courtepointe')
      await read()
      await look()

      expect(await main(hers)).toContain(`${place[lang]}, ${t.reads.roles.specialist}`)
      for (const never of [...Object.values(told), 'Linh Nguyen', code]) expect(await main(hers)).not.toContain(never)
      expect(new URL(hers.url()).pathname + new URL(hers.url()).search).toBe(youthPath[lang])
    },
  )

  it('asks to be spoken to, which the worker sees and answers', { timeout }, async () => {
    await press(hers, t.asking.kinds.correction)
    expect(await main(hers)).toContain(t.asking.line(t.asking.kinds.correction, t.asking.waits))
    const page = await envelope()
    expect(await main(page)).toContain(t.given.waiting(1))
    await page.getByRole('link', { name: t.given.link, exact: true }).click()
    await press(page, t.given.answers.corrected)
    await page.getByText(t.given.noAsk).waitFor()
    await page.close()
    await look()

    expect(await main(hers)).toContain(t.asking.line(t.asking.kinds.correction, t.asking.answers.corrected))
  })

  it(
    'takes the consent back in two steps, and the page of who reads empties within five seconds',
    { timeout },
    async () => {
      await read()
      await press(hers, t.stop.button)
      expect(await main(hers)).toContain(t.stop.text(place[lang]))
      expect(await reader.page.locator('main').innerText()).toContain(told.reason)
      await press(hers, t.stop.sure)
      await reader.page
        .getByRole('heading', { name: said.reading[lang].gone.title, exact: true })
        .waitFor({ timeout: 5000 })

      expect(await reader.page.content()).not.toContain(told.reason)
      await look()
      expect(await main(hers)).toContain(t.over)
    },
  )
})

describe('a code that was typed', () => {
  it(
    'is on no disk once the page is left, nor when the browser dies, nor in the tab that it opens again',
    { timeout },
    async () => {
      const hand = await sealedHandOf(app, browser, 'worker-passe-fil')
      const task = await refer(hand, 'fr', { start: app.baseUrl + sealedPaths.fr.write, to: place.fr, told })
      await hand.page.goto(`${app.baseUrl}${sealedPaths.fr.task}/${task}`)
      await hand.page.getByRole('link', { name: shared.fr.given.link, exact: true }).click()
      await hand.page.getByRole('button', { name: shared.fr.given.make, exact: true }).first().click()
      await hand.page.getByRole('heading', { name: shared.fr.given.shown, exact: true }).waitFor()
      const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(await main(hand.page))?.[0] ?? ''
      await hand.page.context().close()
      const secrets = [code, code.replaceAll('-', ''), code.replaceAll('-', '%2D')]
      const profile = await mkdtemp(join(tmpdir(), 'tisserin-profile-'))
      const typed = async (leave: (page: Page) => Promise<void>): Promise<void> => {
        const { context } = await launchOnProfile(profile, { javaScriptEnabled: true, keepsPages: true })
        const page = await aPageElsewhere(context)
        await page.goto(`${app.baseUrl}/fr/toi`)
        await press(page, youth.fr.you.shared)
        await page.getByLabel(shared.fr.ask.label).fill(code)
        await press(page, shared.fr.ask.show)
        await page.getByText(shared.fr.reads.none).waitFor()
        await leave(page)
        await context.close().catch(() => undefined)
      }
      try {
        await typed(async (page) => {
          await page.getByRole('link', { name: 'Quitter vite' }).click()
          await page.waitForURL(/meteo/)
        })
        expect(foundOnDisk(profile, secrets)).toEqual([])
        await typed(() => {
          killBrowser(profile)
          return Promise.resolve()
        })
        expect(foundOnDisk(profile, secrets)).toEqual([])
        await offerLastSession(profile)
        const again = await launchOnProfile(profile, { javaScriptEnabled: true })
        for (const one of again.context.pages()) {
          await one.waitForLoadState()
          expect(await one.content()).not.toContain(code)
          expect(await one.content()).not.toContain(place.fr)
        }
        await again.context.close()
        for (const { address } of keptIn(profile, app.baseUrl) ?? []) expect(address).toMatch(/^\/fr\/(toi|sortie)$/)
      } finally {
        await rm(profile, { recursive: true, force: true })
      }
    },
  )
})

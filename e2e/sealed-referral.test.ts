import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import type { Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { refer, said, sealedHandOf, sealedPaths, unlockDemo, type SealedHand } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

const timeout = 180_000

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

const places = {
  fr: { to: 'Maison des jeunes La Courtepointe' },
  en: { to: 'La Courtepointe Youth Centre' },
}
const told = {
  name: 'Nom inventé',
  reach: 'Par texto, le jeudi',
  avoid: 'Personne inventée',
  reason: 'Cherche un lieu calme.',
  risk: 'Messages courts.',
  goal: 'Souffler un peu.',
}

const recordOf = async (task: string): Promise<string> =>
  (await app.admin.query<{ rec: string }>('SELECT request_id AS rec FROM referral_task WHERE id = $1', [task])).rows[0]
    ?.rec ?? ''
const open = async (hand: SealedHand, lang: Language, task: string): Promise<void> => {
  await hand.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${await recordOf(task)}`)
  await unlockDemo(hand, lang)
}

describe.each(['fr', 'en'] as const)('a referral, from one browser to another (%s)', (lang) => {
  let task = ''
  let asker: SealedHand
  let reader: SealedHand

  it(
    'is written with consent in at most sixteen taps and eight fields, and leaves a slip without a name',
    { timeout },
    async () => {
      asker = await sealedHandOf(app, browser, 'worker-passe-fil')
      task = await refer(asker, lang, { start: app.baseUrl + sealedPaths[lang].write, to: places[lang].to, told })
      expect(asker.taps).toBeLessThanOrEqual(16)
      expect(asker.fields).toBeLessThanOrEqual(8)
      const slip = await asker.page.getByRole('region', { name: said.writing[lang].sent.slipTitle }).innerText()
      expect(slip).toContain(task.slice(0, 8).toUpperCase())
      expect(slip).not.toContain(told.name)
      expect(await findProblems(asker.page)).toEqual([])
      const { rows } = await app.admin.query('SELECT state, business_status FROM referral_task WHERE id = $1', [task])
      expect(rows).toEqual([{ state: 'requested', business_status: 'sent' }])
    },
  )

  it('is opened by the other team, and by its keys alone', { timeout }, async () => {
    reader = await sealedHandOf(app, browser, 'worker-courtepointe')
    await open(reader, lang, task)
    await reader.scene(said.reading[lang].record.title(task.slice(0, 8).toUpperCase()))
    const shown = await reader.page.locator('main').innerText()
    for (const one of Object.values(told)) expect(shown).toContain(one)
    expect(shown).toContain('Linh Nguyen')
    expect(await findProblems(reader.page)).toEqual([])
    const other = await sealedHandOf(app, browser, 'worker-cisss')
    await open(other, lang, task)
    await other.scene(said.reading[lang].gone.title)
    expect(await other.page.locator('main').innerText()).not.toContain(told.reason)
  })

  it('is added to by both, in order', { timeout }, async () => {
    await reader.type('note', 'Mot inventé de l’accueil.')
    await reader.tap('button', said.reading[lang].note.act)
    await reader.page.getByText('Mot inventé de l’accueil.').waitFor()
    const writer = await sealedHandOf(app, browser, 'worker-passe-fil')
    await open(writer, lang, task)
    await writer.page.getByText('Mot inventé de l’accueil.').waitFor()
  })

  it('is accepted on the page of its envelope', { timeout }, async () => {
    const second = await reader.page.context().newPage()
    await second.goto(`${app.baseUrl}${sealedPaths[lang].task}/${task}`)
    await second
      .getByRole('button', { name: lang === 'fr' ? /^Accepter/ : /^Accept/ })
      .first()
      .click()
    await second.waitForLoadState()
    const { rows } = await app.admin.query('SELECT state FROM referral_task WHERE id = $1', [task])
    expect(rows).toEqual([{ state: 'accepted' }])
    await second.close()
  })

  it('leaves the page of its reader within five seconds of the withdrawal', { timeout }, async () => {
    const page = await reader.page.context().newPage()
    await page.close()
    await reader.page.bringToFront()
    const { title } = said.reading[lang].record
    if (!(await reader.page.getByRole('heading', { name: title(task.slice(0, 8).toUpperCase()) }).isVisible())) {
      await open(reader, lang, task)
      await reader.scene(title(task.slice(0, 8).toUpperCase()))
    }
    await app.admin.query(
      `SELECT sec.end_referral_consent(consent_id, true, $2, organization_id) FROM referral_task WHERE id = $1`,
      [task, demoId('person', 'worker-passe-fil')],
    )
    await reader.page
      .getByRole('heading', { name: said.reading[lang].gone.title, exact: true })
      .waitFor({ timeout: 5000 })
    expect(await reader.page.content()).not.toContain(told.reason)
  })
})

describe('a page that nobody looks at', () => {
  it('shows nothing any more once another tab stands before it, and again only when asked', { timeout }, async () => {
    const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
    const { rows } = await app.admin.query<{ id: string }>(
      `SELECT id FROM referral_task WHERE recipient_id = $1 AND state = 'requested' ORDER BY created_at LIMIT 1`,
      [demoId('organization', 'courtepointe')],
    )
    const task = rows[0]?.id ?? ''
    await open(hand, 'fr', task)
    await hand.scene(said.reading.fr.record.title(task.slice(0, 8).toUpperCase()))
    await hand.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await hand.scene(said.reading.fr.hidden.title)
    expect(await hand.page.content()).not.toContain('Alex')
  })
})

describe('a sending that fails', () => {
  it(
    'loses nothing of what was typed, says whom to call, and does one thing when it is sent again and again',
    { timeout },
    async () => {
      const t = said.writing.fr
      const hand = await sealedHandOf(app, browser, 'worker-cisss')
      const count = async (): Promise<number> =>
        (
          await app.admin.query<{ n: number }>(
            'SELECT count(*)::int AS n FROM referral_request WHERE organization_id = $1',
            [demoId('organization', 'cisss')],
          )
        ).rows[0]?.n ?? -1
      const before = await count()
      let isCut = true
      await hand.page.route('**/orienter/api/envoyer', async (route) => {
        // The first arrives, and its answer is lost; the second does not arrive.
        if (isCut) await route.fetch()
        await route.abort()
        isCut = false
      })
      const start = app.baseUrl + sealedPaths.fr.write
      const sending = refer(hand, 'fr', { start, to: places.fr.to, told })
      await hand.page.getByText(t.failed.kept).waitFor()
      expect(await hand.page.locator('main').innerText()).toContain(told.reason)
      await hand.page.unroute('**/orienter/api/envoyer')
      await hand.page.getByRole('button', { name: t.failed.again }).click()
      await sending
      expect(await count()).toBe(before + 1)
    },
  )

  it('finds its draft again in another browser, sealed to its author', { timeout }, async () => {
    const t = said.writing.fr
    const hand = await sealedHandOf(app, browser, 'specialist-cisss')
    await hand.page.goto(app.baseUrl + sealedPaths.fr.write)
    await unlockDemo(hand, 'fr')
    await hand.scene(t.to.title)
    await hand.tick(places.fr.to)
    await hand.tap('button', said.shared.fr.next)
    await hand.page.getByText(t.draftKept).waitFor()
    const other = await sealedHandOf(app, browser, 'specialist-cisss')
    await other.page.goto(app.baseUrl + sealedPaths.fr.write)
    await unlockDemo(other, 'fr')
    await other.scene(t.resume.title)
    await other.page.getByRole('button').first().click()
    await other.scene(t.consent.title)
    await other.tap('button', said.shared.fr.next)
    expect(await other.page.locator('.govuk-error-message:visible').count()).toBe(3)
    expect(await findProblems(other.page)).toEqual([])
  })
})

describe('without any script', () => {
  it.each(['fr', 'en'] as const)('says whom to call instead (%s)', { timeout }, async (lang) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    for (const path of [sealedPaths[lang].write, sealedPaths[lang].read]) {
      await page.goto(app.baseUrl + path)
      expect(await page.locator('main').innerText()).toContain('911')
      expect(await page.locator('main a').count()).toBeGreaterThan(0)
    }
    await context.close()
  })
})

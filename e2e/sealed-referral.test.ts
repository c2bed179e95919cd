import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { importReferral } from '../src/field/fhir/index.ts'
import { sayDay } from '../src/islands/referral/days.ts'
import type { Language } from '../src/kernel/language.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { refer, said, sealedHandOf, sealedPaths, told, unlockDemo, type SealedHand } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

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

const places = {
  fr: { to: 'Maison des jeunes La Courtepointe' },
}

const recordOf = async (task: string): Promise<string> =>
  (await app.admin.query<{ rec: string }>('SELECT request_id AS rec FROM referral_task WHERE id = $1', [task])).rows[0]
    ?.rec ?? ''
const open = async (hand: SealedHand, lang: Language, task: string): Promise<void> => {
  await hand.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${await recordOf(task)}`)
  await unlockDemo(hand, lang)
}

const waiting = async (organization: string): Promise<string> =>
  (
    await app.admin.query<{ id: string }>(
      `SELECT id FROM referral_task WHERE recipient_id = $1 AND state = 'requested' ORDER BY created_at LIMIT 1`,
      [demoId('organization', organization)],
    )
  ).rows[0]?.id ?? ''
const dayBefore = (day: string, back: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10)

describe('a page that nobody looks at', () => {
  it('shows nothing any more once another tab stands before it, and again only when asked', { timeout }, async () => {
    const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
    const task = await waiting('courtepointe')
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
      await hand.page.getByText(t.failed.kept).waitFor({ timeout: 120_000 })
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

describe('what one reads', () => {
  it(
    'is listed by envelopes; names open when asked, are searched, and leave with whoever looks elsewhere',
    { timeout },
    async () => {
      const t = said.reading.fr.records
      const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
      await hand.page.goto(app.baseUrl + sealedPaths.fr.read)
      await unlockDemo(hand, 'fr')
      await hand.scene(t.title)
      expect(await hand.page.locator('main').innerText()).not.toContain('Alex')
      expect(await findProblems(hand.page)).toEqual([])
      await hand.page.getByRole('button', { name: /^Ouvrir/ }).click()
      await hand.page.getByRole('cell', { name: /Alex/ }).first().waitFor()
      await hand.page.locator('#search').fill('alex')
      expect(await hand.page.locator('tbody tr').count()).toBe(1)
      await hand.page.locator('tbody a').click()
      await hand.page.getByText(said.reading.fr.record.content).waitFor()
      await hand.page.goBack()
      await hand.scene(t.title)
      expect(await hand.page.content(), 'names were of that scene alone').not.toContain('Alex')
    },
  )

  it('is refused whole when a byte of it changed, says so, and tells the log why', { timeout }, async () => {
    const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
    const task = await waiting('courtepointe')
    await hand.page.route('**/orienter/api/dossiers/*', async (route) => {
      const answer = await route.fetch()
      const told = (await answer.json()) as { objects: { file: string }[] }
      const [, second] = told.objects
      if (second)
        second.file = Buffer.from(
          Buffer.from(second.file, 'base64').map((byte, at) => (at === 400 ? byte ^ 1 : byte)),
        ).toString('base64')
      await route.fulfill({ response: answer, json: told })
    })
    await open(hand, 'fr', task)
    await hand.scene(said.reading.fr.unreadable.title)
    expect(await findProblems(hand.page)).toEqual([])
    await expect
      .poll(
        async () => (await app.admin.query(`SELECT FROM audit_event WHERE deed = 'referral.unreadable'`)).rows.length,
      )
      .toBe(1)
  })

  it(
    'leaves as a FHIR file that another system reads, and fills in what was agreed to, with nothing sent',
    { timeout },
    async () => {
      const [reading, writing] = [said.reading.fr, said.writing.fr]
      const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
      await open(hand, 'fr', await waiting('courtepointe'))
      await hand.tap('button', reading.file.open)
      await hand.scene(reading.file.title)
      expect(await findProblems(hand.page)).toEqual([])
      const download = hand.page.waitForEvent('download')
      await hand.tap('button', reading.file.act)
      const text = await readFile(await (await download).path(), 'utf8')
      const found = importReferral(text)
      expect(found).toMatchObject({ ok: true, value: { taskState: 'requested', to: { name: places.fr.to } } })
      const name = found.ok ? (found.value.content?.name ?? '') : ''
      expect(name).not.toBe('')

      await hand.page.goto(app.baseUrl + sealedPaths.fr.write)
      await unlockDemo(hand, 'fr')
      await hand.scene(writing.to.title)
      await hand.tick((await hand.page.locator('#to label').first().innerText()).trim())
      await hand.tap('button', said.shared.fr.next)
      await hand.type('age', '17')
      await hand.tick(said.shared.fr.classes.identity)
      await hand.tick(said.shared.fr.channels.worker)
      await hand.tap('button', said.shared.fr.next)
      await hand.tap('button', writing.aloud.yes)
      await hand.scene(writing.content.title)
      const asked: string[] = []
      hand.page.on('request', (request) => asked.push(request.postData() ?? ''))
      await hand.page.getByText(writing.file.open).click()
      await hand.page
        .locator('#fhir')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
      await hand.page.getByText(writing.file.refused['not-a-bundle'] ?? '').waitFor()
      await hand.page
        .locator('#fhir')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      await hand.page.getByText(writing.file.filled(1)).waitFor()
      expect(await hand.page.locator('#name').inputValue()).toBe(name)
      expect(asked.join('')).not.toContain(name)
      expect(await findProblems(hand.page)).toEqual([])
    },
  )
})

describe('the other door', () => {
  it(
    'lets an emergency out without a consent: a coded ground, an end, a second person, on a device whose clock is off by a day',
    { timeout },
    async () => {
      const t = said.writing.fr
      const hand = await sealedHandOf(app, browser, 'worker-passe-fil')
      await hand.page.clock.install({ time: new Date(Date.now() + 86_400_000) })
      await hand.page.goto(app.baseUrl + sealedPaths.fr.write)
      await unlockDemo(hand, 'fr')
      await hand.scene(t.to.title)
      await hand.tick(places.fr.to)
      await hand.tap('button', said.shared.fr.next)
      await hand.tap('button', t.consent.emergency)
      await hand.scene(t.emergency.title)
      await hand.tap('button', said.shared.fr.next)
      expect(await hand.page.locator('.govuk-error-message:visible').count()).toBe(3)
      expect(await findProblems(hand.page)).toEqual([])
      await hand.tick(said.shared.fr.grounds.danger)
      await hand.type('why', 'Motif inventé : injoignable.')
      await hand.tick(said.shared.fr.classes.risk)
      await hand.tap('button', said.shared.fr.next)
      await hand.scene(t.content.title)
      await hand.type('risk', 'Risque inventé.')
      await hand.type('phone', '819 555-0121')
      await hand.tap('button', said.shared.fr.next)
      await hand.scene(t.preview.title)
      expect(await findProblems(hand.page)).toEqual([])
      await hand.tap('button', t.preview.send)
      await hand.scene(t.sent.title)
      await hand.page.getByText(t.emergency.after).waitFor()
      const { rows } = await app.admin.query(
        `SELECT o.ground, o.ends_at <= sec.now() + interval '24 hours' AS ends, o.reviewed_at, t.id, t.consent_id, t.state, t.due_at
       FROM referral_override o JOIN referral_task t ON t.id = o.task_id ORDER BY o.ends_at DESC LIMIT 1`,
      )
      expect(rows[0]).toMatchObject({
        ground: 'danger',
        ends: true,
        reviewed_at: null,
        consent_id: null,
        state: 'requested',
      })
      const due = (
        await app.admin.query<{ said: string }>(
          `SELECT to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS said FROM referral_task WHERE id = $1`,
          [rows[0].id],
        )
      ).rows[0]?.said
      const shown = await hand.page.locator('main').innerText()
      expect(
        [0, 1].some((back) => shown.includes(sayDay(dayBefore(due ?? '', back), 'fr'))),
        `due on ${due}`,
      ).toBe(true)

      const reader = await sealedHandOf(app, browser, 'worker-courtepointe')
      await reader.page.clock.install({ time: new Date(Date.now() - 86_400_000) })
      await open(reader, 'fr', String(rows[0].id))
      await reader.page.getByText('Motif inventé : injoignable.').waitFor()
      await reader.page.getByText('Risque inventé.').waitFor()
    },
  )
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

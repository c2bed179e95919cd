import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { words as handOff } from '../src/features/referral/hand-off/words.ts'
import { words as doing } from '../src/features/referral/task/words.ts'
import { words as referral } from '../src/features/referral/words.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { runTasks } from './run-tasks.ts'
import { refer, said, sealedHandOf, sealedPaths, told, unlockDemo, type SealedHand } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'
import { meets, notWalked } from './tap-targets.ts'

const screens = /^W4/

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

const places = {
  fr: { first: 'Maison des jeunes La Courtepointe', other: /CISSS|CIUSSS/ },
  en: { first: 'La Courtepointe Youth Centre', other: /CISSS|CIUSSS|Health/ },
} as const
const find = async (task: string) =>
  (
    await app.admin.query<Record<string, unknown>>(
      `SELECT t.request_id AS rec, t.state, t.business_status AS said, t.outcome, t.referrer_told_at IS NOT NULL AS told, t.reason FROM referral_task t WHERE t.id = $1`,
      [task],
    )
  ).rows[0] ?? {}

/** The hand-off of the request of a task. */
const handOffOf = async (task: string) =>
  (
    await app.admin.query<Record<string, unknown>>(
      `SELECT h.reason, h.overlap_days, h.state FROM referral_handoff h JOIN referral_task t ON t.request_id = h.request_id WHERE t.id = $1`,
      [task],
    )
  ).rows[0] ?? {}

describe.each(['fr', 'en'] as const)('a referral, from one browser to another (%s)', (lang) => {
  let task = ''
  let asker: SealedHand
  let reader: SealedHand
  const code = () => said.reading[lang].record.title(task.slice(0, 8).toUpperCase())
  const t = doing[lang]
  const relay = handOff[lang]
  const written = (to: string) => refer(asker, lang, { start: app.baseUrl + sealedPaths[lang].write, to, told })
  const open = async (hand: SealedHand): Promise<void> => {
    await hand.page.goto('about:blank')
    await hand.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${String((await find(task))['rec'])}`)
    await unlockDemo(hand, lang)
    await hand.scene(code())
  }
  /** The page of the envelope, in another tab of the same person. */
  const envelope = async (hand: SealedHand, act: (page: Page) => Promise<void>): Promise<void> => {
    const page = await hand.page.context().newPage()
    await page.goto(`${app.baseUrl}${sealedPaths[lang].task}/${task}`)
    await act(page)
    await page.waitForLoadState()
    await page.close()
    await hand.page.bringToFront()
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
  const follow = async (page: Page, name: string) => {
    await page.getByRole('link', { name, exact: true }).first().click()
    await page.waitForLoadState()
  }
  /** Proposed by who asked, agreed to by the young person, taken over by who was asked. */
  const takeOver = async (): Promise<void> => {
    const state = async () => (await handOffOf(task))['state']
    await envelope(asker, async (page) => {
      await follow(page, relay.propose)
      await page.locator('select[name=to]').selectOption({ label: relay.form.desk(places[lang].first) })
      await page.getByLabel(relay.reasons.region, { exact: true }).check()
      expect(await findProblems(page)).toEqual([])
      await press(page, relay.form.submit)
      await press(page, relay.doing['youth-agrees'])
      await expect.poll(state).toBe('youth-agreed')
    })
    await envelope(reader, async (page) => {
      await page.locator('main a[href*="relais/"], main a[href*="hand-offs/"]').first().click()
      await press(page, relay.doing.accept)
      await expect.poll(state).toBe('overlap')
    })
  }

  it(
    'is written with consent in at most sixteen taps and eight fields, and leaves a slip without a name',
    { timeout },
    async () => {
      asker = await sealedHandOf(app, browser, 'worker-passe-fil')
      task = await written(places[lang].first)
      meets('W4 a referral sent with consent, from the sealed page', asker)
      const slip = await asker.page.getByRole('region', { name: said.writing[lang].sent.slipTitle }).innerText()
      expect(slip).toContain(task.slice(0, 8).toUpperCase())
      expect(slip).not.toContain(told.name)
      expect(await findProblems(asker.page)).toEqual([])
      expect(await find(task)).toMatchObject({ state: 'requested', said: 'sent' })
    },
  )

  it('is opened by the other team, and by its keys alone', { timeout }, async () => {
    reader = await sealedHandOf(app, browser, 'worker-courtepointe')
    await open(reader)
    const shown = await reader.page.locator('main').innerText()
    for (const one of Object.values(told)) expect(shown).toContain(one)
    expect(shown).toContain('Linh Nguyen')
    expect(await findProblems(reader.page)).toEqual([])
    const other = await sealedHandOf(app, browser, 'worker-cisss')
    await other.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${String((await find(task))['rec'])}`)
    await unlockDemo(other, lang)
    await other.scene(said.reading[lang].gone.title)
    expect(await other.page.locator('main').innerText()).not.toContain(told.reason)
    await other.page.context().close()
  })

  it('is added to by both, in order', { timeout }, async () => {
    await reader.type('note', 'Mot inventé de l’accueil.')
    await reader.tap('button', said.reading[lang].note.act)
    await reader.page.getByText('Mot inventé de l’accueil.').waitFor()
    await open(asker)
    await asker.page.getByText('Mot inventé de l’accueil.').waitFor()
  })

  it('is accepted, has its first contact, and an appointment, on the page of its envelope', { timeout }, async () => {
    await envelope(reader, async (page) => {
      await page
        .getByRole('button', { name: new RegExp(`^${t.doing.accept}`) })
        .first()
        .click()
      await page.waitForLoadState()
      expect(await find(task)).toMatchObject({ state: 'accepted' })
      await press(page, t.doing.start)
      await page.waitForLoadState()
      expect(await find(task)).toMatchObject({ state: 'in-progress' })
      await follow(page, t.doing['set-appointment'])
      const { rows } = await app.admin.query<{ day: string }>(`SELECT (sec.now()::date + 5)::text AS day`)
      await page.locator('input[name=on]').fill(rows[0]?.day ?? '')
      await press(page, t.submit)
      await page.waitForLoadState()
      expect(await find(task)).toMatchObject({ said: 'appointment-set' })
    })
  })

  it(
    'is handed off with an overlap to the team that was asked, as the young person agrees: both read',
    { timeout },
    async () => {
      await takeOver()
      expect(await handOffOf(task)).toMatchObject({ reason: 'region', overlap_days: 30, state: 'overlap' })
      for (const hand of [asker, reader]) {
        await open(hand)
        expect(await hand.page.locator('main').innerText()).toContain(told.reason)
      }
    },
  )

  it('leaves the page of its reader within five seconds of the young person’s stop', { timeout }, async () => {
    const { stop, gone } = said.reading[lang]
    await open(reader)
    await open(asker)
    await asker.tap('button', stop.open)
    await asker.scene(stop.title)
    expect(await findProblems(asker.page)).toEqual([])
    await reader.page.bringToFront()
    await asker.page.getByRole('button', { name: stop.act(places[lang].first), exact: true }).click()
    await asker.page.getByText(stop.done).waitFor()
    await reader.page.getByRole('heading', { name: gone.title, exact: true }).waitFor({ timeout: 5000 })
    expect(await reader.page.content()).not.toContain(told.reason)
    expect(await find(task)).toMatchObject({ state: 'cancelled' })
  })

  it('is refused with a reason and another place, and goes there', { timeout }, async () => {
    task = await written(places[lang].first)
    await envelope(reader, async (page) => {
      await follow(page, t.stopping.decline.title)
      await page.getByLabel(referral[lang].reasons.full, { exact: true }).check()
      await press(page, t.stopping.decline.act)
    })
    expect(await find(task)).toMatchObject({ state: 'rejected', reason: 'full' })
    await envelope(asker, async (page) => {
      expect(await page.locator('main').innerText()).toContain(referral[lang].reasons.full)
    })
    // The consent stands until the young person takes it back: also of one who refused, on the page where it is read.
    const { stop } = said.reading[lang]
    await open(asker)
    await asker.tap('button', stop.open)
    await asker.scene(stop.title)
    await asker.tap('button', stop.act(places[lang].first))
    await asker.page.getByText(stop.done).waitFor()
    const refused = task
    const other = (
      await app.admin.query<{ fr: string; en: string }>(
        `SELECT name_fr AS fr, name_en AS en FROM organization WHERE id = $1`,
        [demoId('organization', 'cisss')],
      )
    ).rows[0]
    task = await written(other?.[lang] ?? '')
    expect(await find(task)).toMatchObject({ state: 'requested' })
    expect(await find(refused), 'what was refused stays so').toMatchObject({ state: 'rejected' })
  })

  it('comes back to who asked when nobody answers: both escalations first, never silently', { timeout }, async () => {
    await app.admin.query(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE referral_task SET requested_at = requested_at - interval '30 days', due_at = due_at - interval '30 days', created_at = created_at - interval '30 days' WHERE id = '${task}'; COMMIT`)
    await runTasks(app, ['referral-clock'])
    expect(await find(task)).toMatchObject({ state: 'requested' })
    await runTasks(app, ['referral-clock'])
    expect(await find(task)).toMatchObject({ state: 'cancelled', reason: 'no-answer' })
    await envelope(asker, async (page) => {
      expect(await page.locator('main').innerText()).toContain(referral[lang].reasons['no-answer'])
    })
  })

  it(
    'is read by the new team alone once the overlap ends, then closed with what came of it, told, and its consent taken back',
    { timeout },
    async () => {
      task = await written(places[lang].first)
      await envelope(reader, async (page) => {
        await page
          .getByRole('button', { name: new RegExp(`^${t.doing.accept}`) })
          .first()
          .click()
        await expect.poll(async () => (await find(task))['state']).toBe('accepted')
      })
      await takeOver()
      await envelope(reader, async (page) => {
        await page.locator('main a[href*="relais/"], main a[href*="hand-offs/"]').first().click()
        await follow(page, relay.stopping.end.title)
        await press(page, relay.stopping.end.act)
        await expect.poll(async () => (await handOffOf(task))['state']).toBe('done')
      })
      await asker.page.goto('about:blank')
      await asker.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${String((await find(task))['rec'])}`)
      await unlockDemo(asker, lang)
      await asker.scene(said.reading[lang].gone.title)
      await open(reader)
      expect(await reader.page.locator('main').innerText()).toContain(told.reason)
      await envelope(reader, async (page) => {
        await press(page, t.doing.start)
        await page.waitForLoadState()
        await follow(page, t.doing.complete)
        await page.getByLabel(referral[lang].outcomes['service-given'], { exact: true }).check()
        await page.getByLabel(t.youthViews.asked, { exact: true }).check()
        await press(page, t.submit)
        await page.waitForLoadState()
        await press(page, t.tell.own)
      })
      expect(await find(task)).toMatchObject({ state: 'completed', outcome: 'service-given', told: true })
      await envelope(reader, async (page) => {
        await follow(page, t.stopping['youth-withdraws'].title)
        expect(await findProblems(page)).toEqual([])
        await press(page, t.stopping['youth-withdraws'].act)
        await page.waitForLoadState()
        expect(await page.locator('main').innerText()).toContain(referral[lang].standings.ended)
      })
      expect(await find(task), 'what was closed stays closed').toMatchObject({ state: 'completed', told: true })
      for (const hand of [asker, reader]) await hand.page.context().close()
    },
  )
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

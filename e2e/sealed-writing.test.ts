import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as finding } from '../src/features/access/find/words.ts'
import { demoId } from '../src/features/network/index.ts'
import { words as handOff } from '../src/features/referral/hand-off/words.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
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

it.each([
  ['fr', '/fr/orienter'],
  ['en', '/en/referrals'],
] as const)(
  'leads from the list to a page where the recipient is chosen already (%s)',
  { timeout },
  async (lang, start) => {
    const hand = await sealedHandOf(app, browser, 'worker-courtepointe')
    const { page } = hand
    await page.goto(app.baseUrl + start)
    await hand.tap('link', finding[lang].title)
    await page.locator('select[name=region]').selectOption('17')
    await hand.tap('button', finding[lang].filter.submit)
    const recipient = demoId('organization', 'passe-fil')
    await page.locator(`a[href$="#to=${recipient}"]`).first().click()
    await unlockDemo(hand, lang)
    await page.locator(`input[name=to][value="${recipient}"]`).waitFor()
    expect(await page.locator(`input[name=to][value="${recipient}"]`).isChecked()).toBe(true)
  },
)

const first = { fr: 'Maison des jeunes La Courtepointe', en: 'La Courtepointe Youth Centre' } as const
const rowOf = async (query: string, values: readonly unknown[]) =>
  (await app.admin.query<Record<string, unknown>>(query, [...values])).rows[0] ?? {}

describe.each(['fr', 'en'] as const)('a record handed to an organization that could not read it (%s)', (lang) => {
  const t = said.writing[lang]
  let task = ''
  let rec = ''
  let giver: SealedHand
  const handedOff = () =>
    rowOf(
      'SELECT id, state, reason, overlap_days AS days, to_organization_id AS to FROM referral_handoff WHERE request_id = $1',
      [rec],
    )
  const read = async (hand: SealedHand): Promise<string> => {
    await hand.page.goto('about:blank')
    await hand.page.goto(`${app.baseUrl}${sealedPaths[lang].read}#${rec}`)
    await unlockDemo(hand, lang)
    await hand.page.getByRole('heading', { level: 3, name: said.reading[lang].record.content, exact: true }).waitFor()
    return hand.page.locator('main').innerText()
  }

  it('goes with a consent of its own, read aloud, and leaves as it stands', { timeout }, async () => {
    giver = await sealedHandOf(app, browser, 'worker-passe-fil')
    const { page } = giver
    task = await refer(giver, lang, { start: app.baseUrl + sealedPaths[lang].write, to: first[lang], told })
    rec = String((await rowOf('SELECT request_id AS rec FROM referral_task WHERE id = $1', [task]))['rec'])
    await page.goto(`${app.baseUrl}${sealedPaths[lang].task}/${task}`)
    await giver.tap('link', handOff[lang].propose)
    expect(await findProblems(page)).toEqual([])
    await giver.tap('link', handOff[lang].form.elsewhereAct)
    await unlockDemo(giver, lang)
    await giver.scene(t.handOff.title)
    expect(await page.locator('main').innerText(), 'who reads already is not offered').not.toContain(first[lang])
    await giver.type('days', '0')
    await giver.tap('button', said.shared[lang].next)
    await page.getByText(t.handOff.daysMissing).waitFor()
    await giver.type('days', '14')
    const other = demoId('organization', 'cisss')
    await page.locator(`input[name=to][value="${other}"]`).check()
    expect(await findProblems(page)).toEqual([])
    await giver.tap('button', said.shared[lang].next)
    await giver.scene(t.consent.title)
    expect(await page.locator('#age').inputValue()).toBe('16')
    await giver.tick(said.shared[lang].channels.worker)
    expect(await findProblems(page)).toEqual([])
    await giver.tap('button', said.shared[lang].next)
    await giver.scene(t.aloud.title)
    await giver.tap('button', t.aloud.yes)
    await giver.scene(t.preview.title)
    expect(await page.locator('main').innerText()).toContain(told.reason)
    expect(await findProblems(page)).toEqual([])
    await giver.tap('button', t.handOff.send)
    await giver.scene(t.handOff.sent.title)
    expect(await handedOff()).toMatchObject({ state: 'youth-agreed', reason: 'region', days: 14, to: other })
  })

  it('is read there, with the consent that was given for it, and followed from there', { timeout }, async () => {
    const taker = await sealedHandOf(app, browser, 'worker-cisss')
    const shown = await read(taker)
    for (const one of Object.values(told)) expect(shown).toContain(one)
    expect(shown, 'the consent for another is not shown as theirs').not.toContain(first[lang] + '\n')
    await taker.page.goto(
      `${app.baseUrl}${sealedPaths[lang].list}/${lang === 'fr' ? 'relais' : 'hand-offs'}/${String((await handedOff())['id'])}`,
    )
    await taker.tap('button', handOff[lang].doing.accept)
    await expect.poll(async () => (await handedOff())['state']).toBe('overlap')
    for (const hand of [giver, taker]) {
      expect(await read(hand)).toContain(told.reason)
      await hand.page.context().close()
    }
  })

  it('goes to a colleague of another team by its key, without another consent', { timeout }, async () => {
    const [house, colleague] = [demoId('organization', 'passe-fil'), demoId('person', 'specialist-passe-fil')]
    // In the demonstration everyone is of both teams: here this colleague is of the one that receives alone.
    const left = await rowOf(
      `DELETE FROM key_team_member x USING key_team k, key_member m WHERE k.id = x.team_id AND k.kind = 'follow-up' AND m.organization_id = x.organization_id AND m.cert = x.cert
         AND m.person_id = $1 RETURNING x.organization_id AS organization, x.team_id AS team, x.cert`,
      [colleague],
    )
    const hand = await sealedHandOf(app, browser, 'worker-passe-fil')
    const { page } = hand
    const id = await refer(hand, lang, { start: app.baseUrl + sealedPaths[lang].write, to: first[lang], told })
    const proposed = () =>
      rowOf(
        `SELECT h.id, h.state, h.to_id AS to, h.to_organization_id AS at, k.kind FROM referral_handoff h JOIN referral_task t ON t.request_id = h.request_id
           JOIN key_team k ON k.id = h.to_team_id WHERE t.id = $1`,
        [id],
      )
    await page.goto(`${app.baseUrl}${sealedPaths[lang].task}/${id}`)
    await hand.tap('link', handOff[lang].propose)
    await hand.tap('link', handOff[lang].form.elsewhereAct)
    await unlockDemo(hand, lang)
    await hand.scene(t.handOff.title)
    const shown = await page.locator('main').innerText()
    for (const one of [t.handOff.without.organizations, t.handOff.without.call]) expect(shown).toContain(one)
    await page.locator(`input[name=to][value="${colleague}"]`).check()
    expect(await findProblems(page)).toEqual([])
    await hand.tap('button', said.shared[lang].next)
    await hand.scene(t.handOff.team.title)
    expect(await page.locator('main').innerText()).toContain(told.reason)
    expect(await findProblems(page)).toEqual([])
    await hand.tap('button', t.handOff.send)
    await hand.scene(t.handOff.sent.title)
    expect(await proposed()).toMatchObject({ state: 'proposed', to: colleague, at: house, kind: 'intake' })
    await app.admin.query('INSERT INTO key_team_member (organization_id, team_id, cert) VALUES ($1, $2, $3)', [
      left['organization'],
      left['team'],
      left['cert'],
    ])
    await page.context().close()
  })

  it('is not handed off from here by whom it is not theirs to hand off', { timeout }, async () => {
    const reader = await sealedHandOf(app, browser, 'worker-courtepointe')
    await reader.page.goto(`${app.baseUrl}${sealedPaths[lang].write}#hand-off=${rec}`)
    await unlockDemo(reader, lang)
    await reader.scene(t.handOff.not.title)
    await reader.page.context().close()
  })
})

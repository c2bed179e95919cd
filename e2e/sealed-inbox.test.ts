import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admit, emptyRegister, readCanonical, readCheckpoint, readSignedStatement } from '../src/crypto/index.ts'
import type { State } from '../src/features/keys/test-keys.ts'
import { aDoor, sealMailbox, type HeldMailbox } from '../src/features/mailbox/test-mailboxes.ts'
import { words as list } from '../src/features/mailbox/inbox/words.ts'
import { demoId } from '../src/features/network/index.ts'
import { words } from '../src/islands/sealed-inbox/words.ts'
import { aSession } from '../tests/people.ts'
import { launchBrowser } from './browser.ts'
import { findProblems } from './page-checks.ts'
import { sealedHandOf, unlockDemo } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

/** Sealed and opened in a real browser, on machines that may be busy. */
const timeout = 400_000

const organization = demoId('organization', 'courtepointe')
const as = 'worker-courtepointe'
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

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

/** What the log says, as someone of the organization reads it. */
async function readRegister() {
  const cookie = `tisserin=${await aSession(app.admin, demoId('person', as))}`
  const answer = await fetch(`${app.baseUrl}/fr/cles/etat.json`, { headers: { cookie } })
  const { instance, log, entries } = (await answer.json()) as State
  const key = { origin: instance, key: bytes(log.key) }
  const head = readCheckpoint(new Uint8Array(Buffer.from(log.checkpoint)), key)
  return entries.reduce(
    (register, { signed, salt, index, proof }) =>
      admit(register, {
        signed: readSignedStatement(readCanonical(new Uint8Array(Buffer.from(signed)))),
        salt: bytes(salt),
        index,
        proof: proof.map(bytes),
      }),
    emptyRegister(head),
  )
}

async function someoneWrote(text: string): Promise<HeldMailbox> {
  const { rows } = await app.admin.query<{ id: string }>(
    `SELECT id FROM key_team WHERE organization_id = $1 AND kind = 'intake'`,
    [organization],
  )
  const team = { org: organization, team: rows[0]?.id ?? '' }
  await aDoor(app.admin, { organization, team: team.team })
  const { held, values } = await sealMailbox(await readRegister(), team, { text })
  const places = values.map((_, at) => `$${at + 1}`).join(', ')
  const { rows: kept } = await app.admin.query<{ refusal: string | null }>(
    `SELECT sec.door_begin(${places}) AS refusal`,
    values,
  )
  expect(kept[0]?.refusal).toBeNull()
  return held
}

const paths = {
  fr: { list: '/fr/messages-des-jeunes', read: '/fr/messages-des-jeunes/lire' },
  en: { list: '/en/messages-from-youth', read: '/en/messages-from-youth/read' },
} as const

describe.each(['fr', 'en'] as const)('a worker with keys (%s)', (lang) => {
  const t = words[lang]

  it('goes from the list to a conversation, reads it, answers it, and leaves nothing behind', { timeout }, async () => {
    const text = `Une phrase inventée, ${lang}.\n\nEt sa suite.`
    const { id } = await someoneWrote(text)
    const code = id.slice(0, 8).toUpperCase()
    const hand = await sealedHandOf(app, browser, as)
    const { page } = hand
    const failures: string[] = []
    page.on('pageerror', (failure) => failures.push(failure.message))
    await page.goto(app.baseUrl + paths[lang].list)
    expect(await findProblems(page)).toEqual([])
    await hand.tap('link', list[lang].read(code))
    await unlockDemo(hand, lang)
    await hand.scene(t.conversation.title(code))
    expect(await page.locator('main').innerText()).toContain('Et sa suite.')
    expect(await findProblems(page)).toEqual([])
    await hand.type('answer', 'Je suis là.')
    await hand.tap('button', t.answer.act)
    await page.getByRole('heading', { level: 3, name: t.answer.confirm.title, exact: true }).waitFor()
    expect(await findProblems(page)).toEqual([])
    await hand.tap('button', t.answer.confirm.act)
    await page.getByText(t.answer.done).waitFor()
    expect(await page.locator('main').innerText()).toContain('Je suis là.')
    expect(await page.locator('#answer').inputValue()).toBe('')
    await hand.tap('button', t.conversation.close)
    await hand.scene(t.hidden.title)
    expect(await page.locator('main').innerText()).not.toContain('Et sa suite.')
    // From the list of the page itself, without a conversation in the address.
    await page.evaluate(() => (location.hash = ''))
    await hand.scene(t.mailboxes.title)
    expect(await findProblems(page)).toEqual([])
    await hand.tap('link', code)
    await hand.scene(t.conversation.title(code))
    expect(failures).toEqual([])
  })

  it('keeps an answer that was overtaken, beside what was written meanwhile', { timeout }, async () => {
    const { id } = await someoneWrote(`Encore une phrase, ${lang}.`)
    const read = async () => {
      const hand = await sealedHandOf(app, browser, as)
      await hand.page.goto(`${app.baseUrl}${paths[lang].read}#${id}`)
      await unlockDemo(hand, lang)
      await hand.scene(t.conversation.title(id.slice(0, 8).toUpperCase()))
      return hand
    }
    const [one, two] = [await read(), await read()]
    for (const [hand, text] of [
      [one, 'Première réponse.'],
      [two, 'Seconde réponse.'],
    ] as const) {
      await hand.type('answer', text)
      await hand.tap('button', t.answer.act)
      await hand.tap('button', t.answer.confirm.act)
      await hand.page.getByText(hand === one ? t.answer.done : t.answer.gap).waitFor()
    }
    expect(await two.page.locator('main').innerText()).toContain('Première réponse.')
    expect(await two.page.locator('#answer').inputValue()).toBe('Seconde réponse.')
  })
})

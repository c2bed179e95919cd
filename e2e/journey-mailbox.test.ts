import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as inbox } from '../src/islands/sealed-inbox/words.ts'
import { words as door } from '../src/islands/sealed-door/words.ts'
import { words as list } from '../src/features/mailbox/inbox/words.ts'
import { words as youth } from '../src/features/welcome/youth/words.ts'
import { launchBrowser } from './browser.ts'
import { findProblems, phone } from './page-checks.ts'
import { sealedHandOf, unlockDemo, type SealedHand } from './sealed-desk.ts'
import { startApp, type RunningApp } from './server.ts'

/** Sealed and opened in a real browser, on machines that may be busy. */
const timeout = 600_000

/** The one of the demonstration whose door is open, by its name in the language of the page. */
const team = { fr: '', en: '' }
const youthPath = { fr: '/fr/toi', en: '/en/you' } as const
const listPath = { fr: '/fr/messages-des-jeunes', en: '/en/messages-from-youth' } as const

let app: RunningApp
let browser: Browser
beforeAll(async () => {
  app = await startApp({ demo: true })
  browser = await launchBrowser()
  const { rows } = await app.admin.query<{ fr: string; en: string }>(
    'SELECT o.name_fr AS fr, o.name_en AS en FROM mailbox_door d JOIN organization o ON o.id = d.organization_id',
  )
  expect(rows).toHaveLength(1)
  Object.assign(team, rows[0])
}, timeout)
afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** A young person’s telephone. What it asked is kept, to be searched. */
class Phone {
  readonly page: Page
  readonly context: BrowserContext
  readonly lang: 'fr' | 'en'
  readonly sent: string[] = []
  readonly failures: string[] = []
  constructor(context: BrowserContext, page: Page, lang: 'fr' | 'en') {
    Object.assign(this, { context, page, lang })
    this.context = context
    this.page = page
    this.lang = lang
    page.on('request', (request) => this.sent.push(request.url(), request.postData() ?? ''))
    page.on('pageerror', (failure) => this.failures.push(failure.message))
  }
  static async of(lang: 'fr' | 'en'): Promise<Phone> {
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce', locale: `${lang}-CA` })
    const one = new Phone(context, await context.newPage(), lang)
    await one.page.goto(app.baseUrl + youthPath[lang])
    return one
  }
  tap = (name: string): Promise<void> => this.page.getByRole('button', { name }).first().click()
  scene = (heading: string): Promise<void> =>
    this.page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor()
  /** The seven words as they stand. */
  words = async (): Promise<string> => (await this.page.locator('.seven-words:visible li').allInnerTexts()).join(' ')
  text = (): Promise<string> => this.page.locator('main').innerText()
  /** What is wrong with the page, and that nothing but the neutral address was ever shown. */
  async isSound(): Promise<void> {
    expect(await findProblems(this.page)).toEqual([])
    expect(this.page.url()).toBe(app.baseUrl + youthPath[this.lang])
    // What has no name is sent by no form.
    expect(await this.page.locator('[data-door] [name]').count()).toBe(0)
    expect(await this.page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0)
  }
  async openWith(words: string, pin = ''): Promise<void> {
    await this.tap(youth[this.lang].you.write.back)
    await this.scene(door[this.lang].open.title)
    await this.page.locator('#mots').fill(words)
    await this.page.locator('#code').fill(pin)
    await this.tap(door[this.lang].open.act)
  }
  leave = (): Promise<void> => this.context.close()
}

const code = { fr: '0412', en: '' }
const first = { fr: 'planté-un Je sais pas à qui parler.', en: 'planted-one I do not know who to talk to.' }
const answer = { fr: 'planté-deux Merci d’avoir écrit.', en: 'planted-two Thank you for writing.' }
const second = { fr: 'planté-trois C’est encore moi.', en: 'planted-three Me again.' }

const question = { fr: 'planté-note Comment s’appelait son chat ?', en: 'planted-note What was the name of her cat?' }

/** The team reads the newest conversation and answers it. @param beside what else it does there, once the answer is gone */
async function teamAnswers(
  lang: 'fr' | 'en',
  { as, text, expected }: { as: string; text: string; expected: string },
  beside: (hand: SealedHand) => Promise<void>,
): Promise<void> {
  const t = inbox[lang]
  const hand = await sealedHandOf(app, browser, as)
  await hand.page.goto(app.baseUrl + listPath[lang])
  const { rows } = await app.admin.query<{ id: string }>(
    'SELECT mailbox_id AS id FROM mailbox_object WHERE author_id IS NULL ORDER BY xmin::text::bigint DESC LIMIT 1',
  )
  const short = (rows[0]?.id ?? '').slice(0, 8).toUpperCase()
  await hand.tap('link', list[lang].read(short))
  await unlockDemo(hand, lang)
  await hand.scene(t.conversation.title(short))
  expect(await hand.page.locator('main').innerText()).toContain(expected)
  await hand.type('answer', text)
  await hand.tap('button', t.answer.act)
  await hand.tap('button', t.answer.confirm.act)
  await hand.page.getByText(t.answer.done).waitFor()
  await beside(hand)
  expect(await findProblems(hand.page)).toEqual([])
  await hand.page.context().close()
}

/** A note that only the team reads: the question agreed on with the young person. */
async function notesQuestion(hand: SealedHand, lang: 'fr' | 'en'): Promise<void> {
  const t = inbox[lang].notes
  await hand.tap('button', t.add)
  await hand.tap('button', t.act)
  await hand.page.getByText(t.missing).waitFor()
  await hand.type('note', question[lang])
  await hand.page.getByText(t.isCheck).click()
  await hand.tap('button', t.act)
  await hand.page.getByText(t.done).waitFor()
}

/** A colleague finds the question where the words were used again, and notes that a report was made by voice. */
async function notesReport(hand: SealedHand, lang: 'fr' | 'en'): Promise<void> {
  const t = inbox[lang]
  const main = hand.page.locator('main')
  expect(await main.innerText()).toContain(t.conversation.agreed)
  expect(await main.getByText(question[lang]).count()).toBe(2)
  await hand.tap('button', t.further.report.open)
  await hand.tap('button', t.further.keep)
  await hand.page.getByText(t.further.toldMissing).waitFor()
  await hand.page.getByText(t.notes.told.together).click()
  await hand.tap('button', t.further.keep)
  await hand.page.getByText(t.notes.done).waitFor()
  expect(await main.innerText()).toContain(t.notes.kinds.report)
}

describe.each(['fr', 'en'] as const)('a young person writes to a team (%s)', (lang) => {
  const t = door[lang]
  const you = youth[lang].you
  let words = ''
  let changed = ''

  it('chooses who answers, after reading what to know, notes seven words, and sends', { timeout }, async () => {
    const one = await Phone.of(lang)
    await one.isSound()
    await one.tap(you.write.title)
    await one.scene(t.start.known)
    await one.isSound()
    await one.tap(team[lang])
    await one.scene(t.write.title(team[lang]))
    await one.tap(t.write.next)
    await one.page.getByText(t.write.empty).waitFor()
    await one.page.locator('#message').fill('Mon numéro : 418 555-0123')
    await one.tap(t.write.next)
    await one.page.getByText(t.write.number).waitFor()
    await one.page.locator('#message').fill(first[lang])
    await one.isSound()
    if (code[lang] !== '') {
      await one.page.getByText(t.write.addPin).click()
      await one.page.locator('#code').fill(code[lang])
    }
    await one.tap(t.write.next)
    await one.scene(t.keep.title)
    words = await one.words()
    expect(words.split(' ')).toHaveLength(7)
    await one.isSound()
    await one.tap(t.keep.send)
    await one.scene(t.talk.title)
    expect(await one.text()).toContain(t.talk.sent)
    expect(await one.text()).toContain(t.talk.unread)
    await one.isSound()
    expect(one.failures).toEqual([])
    expect(
      one.sent.filter((text) => text.includes('plant') || words.split(' ').every((word) => text.includes(word))),
    ).toEqual([])
    await one.leave()
  })

  it(
    'comes back with the words on another device, reads the answer, and goes on with the same team',
    { timeout },
    async () => {
      const worker = { as: 'worker-courtepointe', text: answer[lang], expected: first[lang] }
      await teamAnswers(lang, worker, (hand) => notesQuestion(hand, lang))
      const one = await Phone.of(lang)
      await one.openWith(words.split(' ').toReversed().join(' '), code[lang])
      await one.page.locator('#mots-error:visible').waitFor()
      await one.page.locator('#mots').fill(
        words
          .split(' ')
          .map((word) => word.slice(0, 4).toUpperCase())
          .join(' '),
      )
      await one.tap(t.open.act)
      await one.scene(t.talk.title)
      expect(await one.text()).toContain(first[lang])
      expect(await one.text()).toContain(answer[lang])
      await one.isSound()
      await one.page.locator('#message').fill(second[lang])
      await one.tap(t.talk.send)
      await one.page.getByText(t.talk.sent).waitFor()
      expect(await one.text()).toContain(second[lang])
      const colleague = { as: 'specialist-courtepointe', text: 'planted-four', expected: second[lang] }
      await teamAnswers(lang, colleague, (hand) => notesReport(hand, lang))
      await one.leave()
    },
  )

  it(
    'is told that someone else answered and read, changes the words, and the old ones open nothing',
    { timeout },
    async () => {
      const one = await Phone.of(lang)
      await one.openWith(words, code[lang])
      await one.scene(t.talk.title)
      expect(await one.text()).toContain(t.talk.another)
      expect(await one.page.content()).not.toContain(question[lang])
      await one.tap(t.talk.changeWords)
      await one.scene(t.keep.title)
      changed = await one.words()
      expect(changed).not.toBe(words)
      await one.tap(t.keep.change)
      await one.page.getByText(t.talk.changed).waitFor()
      await one.tap(t.talk.close)
      await one.scene(t.open.title)
      await one.page.locator('#mots').fill(words)
      await one.page.locator('#code').fill(code[lang])
      await one.tap(t.open.act)
      await one.page.getByText(t.open.nothing).waitFor()
      await one.isSound()
      await one.leave()
    },
  )

  it('is hidden when looked away from, and forgets: nothing opens any more', { timeout }, async () => {
    const one = await Phone.of(lang)
    await one.openWith(changed)
    await one.scene(t.talk.title)
    await one.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await one.scene(t.hidden.title)
    expect(await one.text()).not.toContain('plant')
    await one.tap(t.hidden.back)
    await one.scene(t.talk.title)
    await one.tap(t.talk.forget)
    await one.scene(t.forget.title)
    await one.isSound()
    await one.tap(t.forget.yes)
    await one.scene(t.forget.done)
    await one.isSound()
    await one.leave()
    const two = await Phone.of(lang)
    await two.openWith(changed)
    await two.page.getByText(t.open.nothing).waitFor()
    await two.leave()
  })
})

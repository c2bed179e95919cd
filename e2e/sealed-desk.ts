import type { Browser, Page } from 'playwright-core'
import { demoId } from '../src/features/network/index.ts'
import { words as reading } from '../src/islands/sealed-reading/words.ts'
import { words as writing } from '../src/islands/sealed-writing/words.ts'
import { words as shared } from '../src/islands/referral/words.ts'
import type { Language } from '../src/kernel/language.ts'
import { aSession } from '../tests/people.ts'
import { secondsOf, type Effort } from './hand.ts'
import { phone } from './page-checks.ts'
import type { RunningApp } from './server.ts'

export const said = { reading, writing, shared }

export const sealedPaths = {
  fr: { list: '/fr/orienter', write: '/fr/orienter/ecrire', read: '/fr/orienter/lire', task: '/fr/orienter/demandes' },
  en: {
    list: '/en/referrals',
    write: '/en/referrals/write',
    read: '/en/referrals/read',
    task: '/en/referrals/requests',
  },
} as const

/** What one does on a sealed page, counted: taps and fields typed in. */
export class SealedHand {
  readonly page: Page
  taps = 0
  fields = 0
  characters = 0
  /** Pages, as one turns them. */
  scenes = 0
  constructor(page: Page) {
    this.page = page
  }
  async tap(role: 'button' | 'link', name: string): Promise<void> {
    this.taps += 1
    await this.page.getByRole(role, { name, exact: true }).click()
  }
  async tick(label: string): Promise<void> {
    this.taps += 1
    await this.page.getByLabel(label, { exact: true }).check()
  }
  async type(id: string, text: string): Promise<void> {
    this.fields += 1
    this.characters += text.length
    await this.page.locator(`#${id}`).fill(text)
  }
  /** As other hands count theirs. */
  get effort(): Effort {
    const { taps, fields, scenes, characters } = this
    return { taps, fields, pages: scenes, seconds: secondsOf({ taps, characters }) }
  }
  /** Waits for what the page says at the head of a scene. */
  scene(heading: string): Promise<void> {
    this.scenes += 1
    return this.page.getByRole('heading', { level: 2, name: heading, exact: true }).waitFor()
  }
}

/** Someone of the demonstration, on a telephone. */
export async function sealedHandOf(
  app: RunningApp,
  browser: Browser,
  as: string,
  baseUrl = app.baseUrl,
): Promise<SealedHand> {
  const context = await browser.newContext({ viewport: phone })
  await context.addCookies([{ name: 'tisserin', value: await aSession(app.admin, demoId('person', as)), url: baseUrl }])
  return new SealedHand(await context.newPage())
}

export async function unlockDemo(hand: SealedHand, lang: Language): Promise<void> {
  await hand.scene(shared[lang].open.title)
  await hand.tap('button', shared[lang].open.demo)
}

export interface Told {
  name: string
  reach: string
  avoid: string
  reason: string
  risk: string
  goal: string
}

/** What is said of a young person who was invented. */
export const told: Told = {
  name: 'Nom inventé',
  reach: 'Par texto, le jeudi',
  avoid: 'Personne inventée',
  reason: 'Cherche un lieu calme.',
  risk: 'Messages courts.',
  goal: 'Souffler un peu.',
}

/** Writes a referral to the end, with every class, and sends it. @returns id of its task */
export async function refer(
  hand: SealedHand,
  lang: Language,
  { start, to, told: typed }: { start: string; to: string; told: Told },
): Promise<string> {
  const t = writing[lang]
  const common = shared[lang]
  await hand.page.goto(start)
  await unlockDemo(hand, lang)
  await hand.scene(t.to.title)
  hand.taps = 0
  hand.fields = 0
  hand.characters = 0
  hand.scenes = 1
  await hand.tick(to)
  await hand.tap('button', common.next)
  await hand.scene(t.consent.title)
  await hand.type('age', '16')
  for (const one of Object.values(common.classes)) await hand.tick(one)
  await hand.tick(common.channels.worker)
  await hand.tap('button', common.next)
  await hand.scene(t.aloud.title)
  await hand.tap('button', t.aloud.yes)
  await hand.scene(t.content.title)
  for (const [id, text] of Object.entries(typed)) await hand.type(id, String(text))
  await hand.page.locator('#needs-0').check()
  hand.taps += 1
  await hand.type('phone', '819 555-0121')
  await hand.tap('button', common.next)
  await hand.scene(t.preview.title)
  await hand.tap('button', t.preview.send)
  await hand.scene(t.sent.title)
  const link = await hand.page.getByRole('link', { name: t.sent.track }).getAttribute('href')
  return link?.split('/').at(-1) ?? ''
}

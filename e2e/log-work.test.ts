import { describe, expect, it } from 'vitest'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { meets, notWalked } from './tap-targets.ts'
import { inWords } from './traveller.ts'

const screens = /^W8/
openTelephones(screens)

const count = async (sql: string): Promise<number> =>
  (await app.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]?.n ?? -1

describe.each(countingWays)('work logged on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const end = (fr: string, en: string): string => (lang === 'fr' ? fr : en)

  it('counts an activity from Today: what, with whom, what for, how many', async () => {
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
    const before = await count(`evidence_event WHERE type = 'participation' AND via = 'page'`)

    await hand.go(hand.page.locator('main').locator(hand.link(end('/travail/ajouter', '/our-work/add'))))
    await hand.choose('facet.kind', 'workshop')
    await hand.choose('facet.audience', 'youth')
    await hand.choose('facet.purpose', 'awareness')
    await hand.type('count.participations', '18')
    await hand.type('count.participations.gender.boys', '7')
    await hand.type('parents', '2')
    await hand.send()

    expect(await hand.page.locator('main').innerText()).toContain('18')
    expect(await count(`evidence_event WHERE type = 'participation' AND via = 'page'`)).toBe(before + 2)
    meets('W8 an activity counted, from Today', hand)
  })

  it('counts the same again like last time', async () => {
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(app.baseUrl + at('/travail/ajouter', '/our-work/add'))
    const before = await count(`evidence_event WHERE type = 'activity'`)

    await hand.go(hand.page.locator('main a[href*="?like="]').first())
    await hand.send()

    expect(await count(`evidence_event WHERE type = 'activity'`)).toBe(before + 1)
    meets('W8 the same activity counted again, from the form', hand)
  })

  it('offers back what was typed when the page was lost before it was sent', async () => {
    const hand = await handOf('lead-courtepointe', script)
    const form = app.baseUrl + at('/travail/ajouter', '/our-work/add')
    await hand.start(form)
    await hand.choose('facet.kind', 'booth')
    await hand.type('count.participations', '31')
    await hand.page.goto('about:blank')
    await hand.start(form)
    const offer = hand.page.locator('[data-draft]')
    expect(await offer.isVisible()).toBe(script)
    if (!script) return

    await hand.tap(offer.locator('button'))
    expect(await hand.page.locator('[name="count.participations"]').inputValue()).toBe('31')
    expect(await hand.page.locator('[name="facet.kind"][value="booth"]').isChecked()).toBe(true)
    await hand.choose('facet.audience', 'public')
    await hand.choose('facet.purpose', 'awareness')
    await hand.send()
    expect(await hand.page.evaluate(() => sessionStorage.length)).toBe(0)
    await hand.start(form)
    expect(await offer.isVisible()).toBe(false)
  })

  it('loses nothing of what was typed wrong', async () => {
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(app.baseUrl + at('/travail/ajouter', '/our-work/add'))
    await hand.choose('facet.kind', 'talk')
    await hand.type('count.participations', '4')
    await hand.type('count.participations.gender.boys', '9')
    await hand.choose('facet.audience', 'boys')
    await hand.choose('facet.purpose', 'prevention')
    await hand.send()

    expect(await hand.page.locator('.govuk-error-summary').count()).toBe(1)
    expect(await hand.page.locator('[name="count.participations"]').inputValue()).toBe('4')
    expect(await hand.page.locator('[name="facet.kind"][value="talk"]').isChecked()).toBe(true)
    await hand.type('count.participations.gender.boys', '4')
    await hand.send()
    expect(await hand.page.locator('.govuk-error-summary').count()).toBe(0)
  })
})

describe('every target of the log', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

import { describe, expect, it } from 'vitest'
import type { Hand } from './hand.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^C3/
openTelephones(screens)

describe.each(countingWays)('a coordinator on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const toGaps = async (): Promise<Hand> => {
    const hand = await handOf('coordinator', script)
    await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
    await hand.go(
      hand.page
        .locator('main')
        .locator(`a[href*="${at('/liens/a-renforcer', '/connections/to-strengthen')}"]`)
        .first(),
    )
    return hand
  }

  it('sees who is missing where, within two taps of Today', async () => {
    const hand = await toGaps()
    expect(await hand.page.locator('main table a.net-cell').count()).toBeGreaterThanOrEqual(5)
    meets('C3 who is missing where, from Today', hand)
  })

  it('reaches a contact of another region, within three taps of Today', async () => {
    const hand = await toGaps()
    await hand.go(
      hand.page.locator('main table tbody tr:last-child a.net-cell:is(.net-cell--held, .net-cell--one)').first(),
    )
    expect(await hand.page.locator('main a[href^="mailto:"]').count()).toBeGreaterThan(0)
    meets('C3 a contact in another region, from Today', hand)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

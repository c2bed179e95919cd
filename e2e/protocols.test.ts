import { describe, expect, it } from 'vitest'
import { aChange, aChangeEvent } from '../src/features/protocol/test-protocols.ts'
import { present } from '../tests/present.ts'
import type { Hand } from './hand.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^(?:D[34]|I)/
openTelephones(screens)

/** A change of the protocol that most follow, which all of them agree on. */
async function anAgreedChange(): Promise<{ protocol: string }> {
  const { rows } = await app.admin.query<{ id: string; network: string; version: string }>(
    `SELECT p.id, p.network_id AS network, v.id AS version FROM protocol p JOIN protocol_version v ON v.protocol_id = p.id
     WHERE p.mechanism IS NOT NULL ORDER BY v.number DESC LIMIT 1`,
  )
  const protocol = { ...present(rows[0]), articles: [] }
  const change = await aChange(app.admin, protocol, { organization: null, kind: 'add' })
  const followers = await app.admin.query<{ id: string }>(
    `SELECT organization_id AS id FROM protocol_adoption WHERE protocol_id = $1 AND until_day IS NULL AND organization_id IS NOT NULL`,
    [protocol.id],
  )
  for (const { id } of followers.rows)
    await aChangeEvent(app.admin, { change, network: protocol.network, organization: id, kind: 'agree' })
  return { protocol: protocol.id }
}

describe.each(countingWays)('protocols on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const at = (fr: string, en: string): string => inWords(lang, fr, en)
  const today = async (as: string): Promise<Hand> => {
    const hand = await handOf(as, script)
    await hand.start(app.baseUrl + at('/aujourdhui', '/today'))
    return hand
  }
  const inMain = (hand: Hand, end: string) => hand.page.locator('main').locator(hand.link(end))

  it('say whom to call now', async () => {
    const hand = await today('specialist-courtepointe')
    await hand.go(hand.link(at('/entente-multisectorielle', '/multisectoral-agreement')))
    expect(await hand.page.locator('main a[href^="tel:+"]').count()).toBeGreaterThan(2)
    meets('D3 whom to call now, by the Multisectoral Agreement, from Today', hand)
  })

  it('give the number of who is on duty', async () => {
    const hand = await today('worker-police')
    await hand.goByMenu(at('/de-garde', '/on-duty'))
    expect(await hand.page.locator('main table a[href^="tel:+"]').count()).toBeGreaterThan(5)
    meets('I2 a number of who is on duty in a region, from Today', hand)
  })

  it('come out in another version, which a region adopts, and the matrix shows it', async () => {
    const { protocol } = await anAgreedChange()
    const own = at(`/protocoles/${protocol}`, `/protocols/${protocol}`)
    const hand = await today('coordinator')
    await hand.go(inMain(hand, at('/protocoles', '/protocols')))
    await hand.go(inMain(hand, own))
    await hand.go(hand.link(`${own}${lang === 'fr' ? '/nouvelle-version' : '/new-version'}`))
    await hand.send()
    meets('D4 a version brought out, from Today', hand)

    const before = await onNewest(hand, own)
    await hand.start(app.baseUrl + own)
    const action = 'form[action$="/region"] button'
    await hand.go(hand.page.locator(action).first())
    expect(await onNewest(hand, own)).toBe(before + 1)
  })

  /** How many regions work by the newest version, as the matrix says. */
  async function onNewest(hand: Hand, own: string): Promise<number> {
    await hand.start(`${app.baseUrl}${own}${lang === 'fr' ? '/matrice' : '/matrix'}`)
    const caption = await hand.page.locator('main table caption').first().innerText()
    return Number(/\d+/.exec(caption)?.[0])
  }

  it('tell who has read them to who answers for it', async () => {
    const hand = await today('lead-courtepointe')
    await hand.go(inMain(hand, at('/protocoles', '/protocols')))
    await hand.go(hand.page.locator('main table a', { hasText: lang === 'fr' ? 'en fugue' : 'ran away' }).first())
    await hand.tap(hand.page.locator('main summary', { hasText: lang === 'fr' ? 'Voir qui' : 'See who' }))
    expect(await hand.page.locator('main details[open] li').count()).toBeGreaterThan(1)
    meets('D4 who has read our protocol, from Today', hand)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import type { Hand } from './hand.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^C[24]/
openTelephones(screens)

describe.each(countingWays)('an alliance on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const said = <T>(fr: T, en: T): T => (lang === 'fr' ? fr : en)
  const day = addDays(dayOf(systemClock.now(), 'America/Toronto'), 8)
  const partner = demoId('organization', 'cegep')
  const inMain = (hand: Hand, end: string) => hand.page.locator('main').locator(hand.link(end))

  const begin = `${inWords(lang, '/mes-alliances/commencer', '/my-alliances/begin')}?s=community,education`

  /** The pages of starting, from the first to the invitation. */
  async function found(hand: Hand): Promise<void> {
    await hand.type(said('nameFr', 'nameEn'), said('Ensemble après les cours', 'Together after class'))
    await hand.type(
      'purpose',
      said('Que chaque jeune connaisse une adresse.', 'So that every young person knows a place.'),
    )
    await hand.send()
    await hand.type('brings', said('Deux soirs par semaine', 'Two evenings a week'))
    await hand.select('contact', 'Mélanie Tremblay')
    await hand.select('deputy', 'Linh Nguyen')
    await hand.send()
    await hand.send()
    await hand.choose('organizations', partner)
    await hand.send()
  }

  async function convene(hand: Hand): Promise<void> {
    await hand.type('day', day)
    await hand.type('from', '13:30')
    await hand.type('to', '15:00')
    await hand.send()
  }

  const toConvening = (hand: Hand): Promise<void> =>
    hand.go(inMain(hand, said('/rencontres/convoquer', '/meetings/convene')))

  it('is started from the sectors woven, with the others invited', async () => {
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(`${app.baseUrl}${inWords(lang, '/alliances/commencer', '/alliances/start')}?s=community,education`)
    await hand.go(inMain(hand, begin))
    await found(hand)

    const { rows } = await app.admin.query(`SELECT 1 FROM collaboration_member WHERE organization_id = $1 AND state = 'invited' AND collaboration_id = $2`, [partner, /[\da-f-]{36}/.exec(hand.page.url())?.[0]]) // prettier-ignore
    expect(rows.length).toBe(1)
    meets('C2 an alliance started and the others invited, from the sectors woven', hand)
  })

  it('meets for the first time', async () => {
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(app.baseUrl + begin)
    await found(hand)
    if ((await hand.page.locator('main [name=from]').count()) === 0) await toConvening(hand)
    await convene(hand)

    expect(hand.page.url()).toMatch(/[\da-f-]{36}\/(?:rencontres|meetings)\/[\da-f-]{36}/)
    meets('C2 its first meeting called, from the idea', hand)
  })

  it('meets, notes who came in a tap each, and a decision in one field', async () => {
    const { rows } = await app.admin.query<{ id: string }>(
      `SELECT id FROM collaboration WHERE name_fr = 'Alliance de la Rivière-au-Lin'`,
    )
    const hand = await handOf('lead-courtepointe', script)
    await hand.start(app.baseUrl + inWords(lang, `/collaborations/${rows[0]?.id}`, `/collaborations/${rows[0]?.id}`))
    await toConvening(hand)
    await convene(hand)
    meets('C4 a meeting called, from its alliance', hand)
    const calling = hand.effort
    const meeting = hand.page.url()
    await app.admin.query(
      `UPDATE meeting SET starts_at = sec.now() - interval '3 minutes', ends_at = sec.now() - interval '1 minute' WHERE id = $1`,
      [meeting.slice(meeting.lastIndexOf('/') + 1)],
    )

    let seconds = calling.seconds
    const present = hand.page.locator('main button[name=says][value=present]')
    await hand.start(meeting)
    const members = (await present.count()) - 1
    expect(members).toBeGreaterThan(2)
    for (let noted = 0; noted < members; noted += 1) {
      await hand.start(meeting)
      await hand.go(present.first())
      meets('C4 an organization noted, from the meeting', hand)
      seconds += hand.effort.seconds
    }
    await hand.start(meeting)
    await hand.type('what', said('Se voir chaque deuxième mardi.', 'Meet every second Tuesday.'))
    await hand.send()
    meets('C4 a decision noted, from the meeting', hand)

    expect(seconds + hand.effort.seconds).toBeLessThanOrEqual(120)
    expect(await hand.page.locator('main ol li', { hasText: said('deuxième mardi', 'second Tuesday') }).count()).toBe(1)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

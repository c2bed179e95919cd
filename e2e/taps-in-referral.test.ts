import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { words as task } from '../src/features/referral/task/words.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^D1/
openTelephones(screens)

// W4 is counted where it is written, in `journey-referral.test.ts`.
describe.each(countingWays)('referrals, on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  /** One of the two that the demonstration has is accepted, the other refused. */
  const house = lang === 'fr' ? 'courtepointe' : 'cisss'
  const list = inWords(lang, '/orienter', '/referrals')
  const inState = async (state: string): Promise<number> => {
    const { rows } = await app.admin.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM referral_task WHERE recipient_id = $1 AND state = $2',
      [demoId('organization', house), state],
    )
    return rows[0]?.n ?? 0
  }

  it('what comes in is accepted in three taps, or refused with a reason', async () => {
    const [asked, accepted] = [await inState('requested'), await inState('accepted')]
    expect(asked, 'the demonstration has some that wait').toBeGreaterThan(0)
    const hand = await handOf(`specialist-${house}`, script)
    await hand.start(app.baseUrl + list)
    const request = hand.page.locator('main tbody a').first()
    await hand.go(request)
    const page = hand.page.url()
    if (lang === 'fr') {
      await hand.go(hand.page.getByRole('button', { name: new RegExp(`^${task[lang].doing.accept}`) }).first())
      expect(await inState('accepted')).toBe(accepted + 1)
      meets('D1 accepted, from the inbox', hand)
      return
    }
    await hand.start(page)
    await hand.go(hand.page.getByRole('link', { name: task[lang].stopping.decline.title, exact: true }))
    await hand.choose('reason', 'full')
    await hand.go(hand.page.getByRole('button', { name: task[lang].stopping.decline.act, exact: true }))
    expect(await inState('requested')).toBe(asked - 1)
    meets('D1 refused with a reason, from the request', hand)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

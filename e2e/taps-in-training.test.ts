import { describe, expect, it } from 'vitest'
import { demoId } from '../src/features/network/index.ts'
import { addDays, dayOf, systemClock } from '../src/kernel/clock.ts'
import { meets, notWalked } from './tap-targets.ts'
import { app, countingWays, handOf, openTelephones } from './telephone.ts'
import { inWords } from './traveller.ts'

const screens = /^W7/
openTelephones(screens)

describe.each(countingWays)('a training on a telephone ($lang, script on: $script)', ({ lang, script }) => {
  const worker = demoId('person', 'worker-passe-fil')
  const today = inWords(lang, '/aujourdhui', '/today')

  it('registers in a session', async () => {
    await app.admin.query(
      `DELETE FROM training_registration r USING training_session s WHERE s.id = r.session_id AND s.state = 'planned' AND r.person_id = $1`,
      [worker],
    )
    const hand = await handOf('worker-passe-fil', script)
    await hand.start(app.baseUrl + today)
    await hand.go(hand.page.locator('main').locator(hand.link(inWords(lang, '/formations', '/trainings'))))
    await hand.go(hand.page.locator('main table a').first())
    await hand.send()
    const { rows } = await app.admin.query(
      `SELECT r.state FROM training_registration r JOIN training_session s ON s.id = r.session_id AND s.state = 'planned' WHERE r.person_id = $1`,
      [worker],
    )
    expect(rows).toEqual([{ state: 'registered' }])
    meets('W7 registered in a session, from Today', hand)
  })

  it('takes a certificate', async () => {
    await app.admin.query('UPDATE training_certificate SET on_day = $2 WHERE person_id = $1', [
      worker,
      addDays(dayOf(systemClock.now(), 'America/Toronto'), -5),
    ])
    const hand = await handOf('worker-passe-fil', script)
    await hand.start(app.baseUrl + today)
    await hand.go(
      hand.page.locator(`main a[href*="${inWords(lang, '/attestations/', '/certificates/').slice(3)}"]`).first(),
    )
    await hand.print(script)
    meets('W7 a certificate on paper, from Today', hand)
  })
})

describe('the table of targets', () => {
  it('was walked whole', () => expect(notWalked(screens)).toEqual([]))
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doing, here, openReferrals, stopping, type Referrals } from './test-referral-site.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

const find = async (task: string) => {
  const { rows } = await region.site.admin.query('SELECT * FROM referral_task WHERE id = $1', [task])
  return rows[0]
}
/** Ordinary: an answer within 72 hours. */
const sentAt = '2026-09-14T14:00:00Z'
const hoursLater = (hours: number): string => new Date(Date.parse(sentAt) + hours * 3_600_000).toISOString()

describe('a request that nobody answers', () => {
  it('is reminded at half of the time, escalated at its end and at one and a half, and goes back at twice; never silently', async () => {
    await region.at(sentAt)
    const { task, rec } = await region.sent()
    const seen: string[] = []
    for (const hours of [35, 37, 71, 73, 107, 109, 143, 145]) {
      await region.at(hoursLater(hours))
      await region.clock()
      const { state, reminded_at, late_at, very_late_at } = await find(task)
      seen.push(`${hours} ${state} ${[reminded_at, late_at, very_late_at].filter((one) => one !== null).length}`)
    }
    expect(seen).toEqual([
      '35 requested 0',
      '37 requested 1',
      '71 requested 1',
      '73 requested 2',
      '107 requested 2',
      '109 requested 3',
      '143 requested 3',
      '145 cancelled 3',
    ])
    expect((await find(task)).reason).toBe('no-answer')
    expect((await (await region.senderFor(region.ecole.worker)).get(`dossiers/${rec}`)).status).toBe(404)
    expect(await region.maison.worker.visitor.read('/fr/aujourdhui')).toContain('vous revient')
  })

  it('is not thrown back at once by a clock that was off: both escalations come first', async () => {
    await region.at(sentAt)
    const { task } = await region.sent()
    await region.at(hoursLater(24 * 30))
    await region.clock()
    expect((await find(task)).state).toBe('requested')
    await region.clock()
    expect((await find(task)).state).toBe('cancelled')
  })

  it('does nothing more the second time', async () => {
    await region.clock()
    expect(await region.clock()).toBe(0)
  })
})

describe('a consent and an emergency', () => {
  it('end by themselves: not an instant later is anything served, whether the clock has run or not', async () => {
    await region.at(sentAt)
    const { rec, task } = await region.sent()
    await region.at('2027-03-15T04:00:01Z')
    expect((await (await region.senderFor(region.ecole.worker)).get(`dossiers/${rec}`)).status).toBe(404)
    expect(await region.clock()).toBeGreaterThan(0)
    const { rows } = await region.site.admin.query(
      'SELECT state, withdrawn FROM referral_consent WHERE request_id = $1',
      [rec],
    )
    expect(rows).toEqual([{ state: 'inactive', withdrawn: false }])
    const late = await region.ecole.worker.visitor.send(
      here(task),
      { ownerId: region.ecole.worker.id },
      { to: doing(task, 'accept') },
    )
    expect(late.status).toBe(303)
    expect((await find(task)).state).not.toBe('accepted')
  })

  it('an emergency is read by a second person, never the one who invoked it; not confirmed, it ends', async () => {
    await region.at(sentAt)
    const { maison, ecole } = region
    const { rec, task } = await region.sent({ basis: 'danger' })
    const reader = await region.senderFor(ecole.worker)
    expect((await reader.get(`dossiers/${rec}`)).status).toBe(200)
    expect(await maison.lead.visitor.read('/fr/aujourdhui')).toContain('attend une deuxième personne')
    expect(await maison.worker.visitor.read(here(task))).not.toContain('Je confirme l’urgence')
    const refused = await maison.lead.visitor.send(stopping(task, 'override'), {})
    expect(refused.status).toBe(303)
    expect((await reader.get(`dossiers/${rec}`)).status).toBe(404)
    const { rows } = await region.site.admin.query('SELECT upheld FROM referral_override WHERE task_id = $1', [task])
    expect(rows).toEqual([{ upheld: false }])
  })

  it('an emergency is told to the young person, or why that waits is asked again seven days later', async () => {
    await region.at(sentAt)
    const { maison } = region
    const { task } = await region.sent({ basis: 'obligation' })
    await maison.worker.visitor.send(
      here(task),
      { told: 'no', delay: 'would-raise-danger' },
      { to: `${here(task)}/urgence/dit` },
    )
    const waits = async () => {
      const asked = `SELECT FROM sec.waiting_in_referrals($1) WHERE kind = 'override-untold' AND id = $2`
      return (await region.site.admin.query(asked, [[maison.worker.id], task])).rowCount
    }
    expect(await waits()).toBe(0)
    await region.at('2026-09-21T15:00:00Z')
    expect(await waits()).toBe(1)
  })
})

describe('an organization that leaves', () => {
  it('is served nothing more, and does nothing more', async () => {
    await region.at(sentAt)
    const { site, ecole } = region
    const { rec, task } = await region.sent()
    await site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [ecole.id])
    const accepted = await ecole.worker.visitor.send(
      here(task),
      { ownerId: ecole.worker.id },
      { to: doing(task, 'accept') },
    )
    expect(accepted.status).toBe(404)
    expect((await find(task)).state).toBe('requested')
    expect((await (await region.senderFor(ecole.worker)).get(`dossiers/${rec}`)).status).toBe(404)
    await site.admin.query(`UPDATE organization SET status = 'joined' WHERE id = $1`, [ecole.id])
  })
})

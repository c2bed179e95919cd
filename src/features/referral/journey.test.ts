import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all, doing, here, openReferrals, stopping, type Referrals } from './test-referral-site.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

const stateOf = async (task: string) => {
  const { rows } = await region.site.admin.query('SELECT * FROM referral_task WHERE id = $1', [task])
  return rows[0]
}

describe('a referral, from one team to another', () => {
  let task = ''
  let rec = ''

  it('is sent whole: envelope, consent, sealed objects and keys', async () => {
    const sent = await region.sent({ secret: 'Elle préfère qu’on la joigne par Wally.' })
    task = sent.task
    rec = sent.rec
    expect(await stateOf(task)).toMatchObject({ state: 'requested', business_status: 'sent' })
  })

  it('waits for the intake of the other, who is told so and never what', async () => {
    const { ecole } = region
    const home = await ecole.specialist.visitor.read('/fr/aujourdhui')
    expect(home.replaceAll('\u00a0', ' ')).toContain('1 orientation attend votre réponse')
    expect(await ecole.worker.visitor.read(all)).toContain('Maison Ronde')
    expect(await ecole.worker.visitor.read(here(task))).toContain('Accepter')
  })

  it('is opened by the team’s key, by nobody else’s, and each reading is in the audit', async () => {
    const { ecole, stranger, maison, site } = region
    const opened = await (await region.senderFor(ecole.worker)).get(`dossiers/${rec}`)
    expect(opened.status).toBe(200)
    expect(opened.body.objects).toHaveLength(2)
    expect(await site.deeds(ecole.id)).toContain('referral.read')
    for (const one of [ecole.other, ecole.lead, ecole.reader, stranger.worker, maison.other])
      expect((await (await region.senderFor(one)).get(`dossiers/${rec}`)).status).toBe(404)
  })

  it('goes on in acts of one tap, each with its own instant', async () => {
    const { ecole } = region
    const { visitor } = ecole.worker
    await visitor.send(here(task), {}, { to: doing(task, 'open') })
    const accepted = await visitor.send(here(task), { ownerId: ecole.worker.id }, { to: doing(task, 'accept') })
    expect(accepted.status).toBe(303)
    await visitor.send(here(task), {}, { to: doing(task, 'start') })
    const set = await visitor.send(doing(task, 'set-appointment'), { on: '2026-09-20' })
    expect(set.status).toBe(303)
    const now = await stateOf(task)
    expect(now).toMatchObject({ state: 'in-progress', business_status: 'appointment-set', owner_id: ecole.worker.id })
    expect([now.opened_at, now.accepted_at, now.first_contact_at].every((at: Date | null) => at !== null)).toBe(true)
  })

  it('is completed with a coded outcome, and the asker sees what came of it', async () => {
    const { ecole, maison } = region
    const empty = await ecole.worker.visitor.send(doing(task, 'complete'), {})
    expect(empty.status).toBe(422)
    const done = await ecole.worker.visitor.send(doing(task, 'complete'), {
      outcome: 'service-begun',
      youthView: 'asked',
    })
    expect(done.status).toBe(303)
    const page = await maison.worker.visitor.read(here(task))
    expect(page).toContain('Le service a commencé')
    await maison.worker.visitor.send(here(task), { whom: 'referrer' }, { to: `${here(task)}/dit` })
    expect((await stateOf(task)).referrer_told_at).not.toBeNull()
  })

  it('is served to the other no more once it is over', async () => {
    const { ecole, maison } = region
    expect((await (await region.senderFor(ecole.worker)).get(`dossiers/${rec}`)).status).toBe(404)
    expect((await (await region.senderFor(maison.worker)).get(`dossiers/${rec}`)).status).toBe(200)
  })
})

describe('a consent that is withdrawn', () => {
  it('ends every grant and task at once, whoever was reading', async () => {
    const { ecole, maison, site } = region
    const { task, rec } = await region.sent()
    const reader = await region.senderFor(ecole.worker)
    expect((await reader.get(`dossiers/${rec}`)).status).toBe(200)
    const gone = await maison.worker.visitor.send(stopping(task, 'youth-withdraws'), {})
    expect(gone.status).toBe(303)
    expect((await reader.get(`dossiers/${rec}`)).status).toBe(404)
    expect((await reader.get('dossiers')).body.wraps?.some((one) => one.rec === rec)).toBe(false)
    const { rows } = await site.admin.query('SELECT state, withdrawn FROM referral_consent WHERE request_id = $1', [
      rec,
    ])
    expect(rows).toEqual([{ state: 'inactive', withdrawn: true }])
    expect(await stateOf(task)).toMatchObject({ state: 'cancelled', reason: 'withdrawn' })
    await expect(
      site.admin.query('UPDATE referral_wrap SET ended_at = NULL WHERE task_id = $1', [task]),
    ).rejects.toThrow('stays so')
  })
})

describe('two at once, and the same twice', () => {
  it('lets one of two acceptances win, and tells the other who', async () => {
    const { ecole } = region
    const { task } = await region.sent()
    const [one, two] = [ecole.worker.visitor, ecole.specialist.visitor]
    const [page, other] = [await one.read(here(task)), await two.read(here(task))]
    const [first, second] = await Promise.all([
      one.send(here(task), { ownerId: ecole.worker.id }, { page, to: doing(task, 'accept') }),
      two.send(here(task), { ownerId: ecole.specialist.id }, { page: other, to: doing(task, 'accept') }),
    ])
    expect([first.status, second.status]).toEqual([303, 303])
    const said = await Promise.all([one.read(here(task)), two.read(here(task))])
    expect(said.filter((text) => text.includes('Quelqu’un l’a acceptée avant vous'))).toHaveLength(1)
    const { rows } = await region.site.admin.query(`SELECT FROM referral_event WHERE task_id = $1 AND act = 'accept'`, [
      task,
    ])
    expect(rows).toHaveLength(1)
  })

  it('does an act sent again by a queue once', async () => {
    const { ecole } = region
    const { task } = await region.sent()
    const sender = await region.senderFor(ecole.worker)
    const act = { event: randomUUID(), task, act: 'open', said: {} }
    expect((await sender.send('faire', act)).body).toEqual({ done: 'done' })
    expect((await sender.send('faire', act)).body).toEqual({ done: 'repeated' })
    const { rows } = await region.site.admin.query('SELECT FROM referral_event WHERE id = $1', [act.event])
    expect(rows).toHaveLength(1)
  })

  it('takes a referral sent again for the one it is', async () => {
    const { maison } = region
    const sent = await region.sent()
    const again = await (await region.senderFor(maison.worker)).send('envoyer', sent.said, sent.files)
    expect(again.body).toEqual({ done: 'repeated' })
  })
})

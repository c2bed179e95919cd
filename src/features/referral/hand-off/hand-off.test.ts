import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendObject, fileHash, sealWrap } from '../../../crypto/index.ts'
import { openReferrals, type Referrals, type ReferringHouse } from '../test-referral-site.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

type Someone = ReferringHouse['worker']
interface Asked {
  toOrganizationId: string
  toId: string | null
  taskId?: string | null
  toTeamId?: string | null
  urgent?: boolean
  reason?: string
  overlapDays?: number
  id?: string
}

const aHandOff = (requestId: string, asked: Asked) => ({
  handOff: {
    id: randomUUID(),
    requestId,
    taskId: null,
    toTeamId: null,
    reason: 'region',
    urgent: false,
    overlapDays: 30,
    ...asked,
  },
  task: null as unknown,
  objects: [] as unknown[],
  wraps: [] as unknown[],
})

const propose = async (by: Someone, said: object, files?: Map<string, Uint8Array>) =>
  (await region.senderFor(by)).send('relais', said, files)
const act = async (by: Someone, handOff: string, one: string, event = randomUUID()) =>
  (await region.senderFor(by)).send('relais/faire', { event, handOff, act: one })
const reads = async (by: Someone, rec: string) => (await (await region.senderFor(by)).get(`dossiers/${rec}`)).status
const leadOf = async (rec: string) => {
  const { rows } = await region.site.admin.query<{ lead: string; at: string }>(
    'SELECT lead_id AS lead, lead_organization_id AS at FROM referral_request WHERE id = $1',
    [rec],
  )
  return rows[0]
}
const stateOf = async (id: string) => {
  const { rows } = await region.site.admin.query('SELECT * FROM referral_handoff WHERE id = $1', [id])
  return rows[0]
}
/** Proposed by the worker to a colleague, and the young person agreed. */
async function agreed(rec: string, asked: Asked) {
  const said = aHandOff(rec, asked)
  const { id } = said.handOff
  expect((await propose(region.maison.worker, said)).body).toEqual({ done: 'proposed' })
  expect((await act(region.maison.worker, id, 'youth-agrees')).body).toEqual({ done: 'done' })
  return id
}
const toColleague = (): Asked => ({ toOrganizationId: region.maison.id, toId: region.maison.specialist.id })
const toSchool = (): Asked => ({ toOrganizationId: region.ecole.id, toId: null })

describe('a hand-off to a colleague', () => {
  it('leaves the old worker in charge until the young person agreed and the new one accepted, then both read, then the new one alone', async () => {
    const { maison } = region
    const { rec } = await region.sent()
    const said = aHandOff(rec, toColleague())
    const { id } = said.handOff
    await propose(maison.worker, said)
    expect((await act(maison.specialist, id, 'accept')).body).toEqual({ refusal: 'moved-on' })
    await act(maison.worker, id, 'youth-agrees')
    expect((await leadOf(rec))?.lead).toBe(maison.worker.id)
    expect((await act(maison.specialist, id, 'accept')).body).toEqual({ done: 'done' })
    expect((await leadOf(rec))?.lead).toBe(maison.specialist.id)
    expect([await reads(maison.worker, rec), await reads(maison.specialist, rec)]).toEqual([200, 200])
    expect((await act(maison.worker, id, 'joint-contact')).body).toEqual({ done: 'done' })
    expect((await act(maison.specialist, id, 'end')).body).toEqual({ done: 'done' })
    expect(await stateOf(id)).toMatchObject({ state: 'done', joint_contacts: 1 })
    expect([await reads(maison.worker, rec), await reads(maison.specialist, rec)]).toEqual([404, 200])
  })

  it('is done once, however often it is sent, and one at a time', async () => {
    const { maison } = region
    const { rec } = await region.sent()
    const said = aHandOff(rec, toColleague())
    await propose(maison.worker, said)
    expect((await propose(maison.worker, said)).body).toEqual({ done: 'repeated' })
    expect((await propose(maison.worker, aHandOff(rec, toColleague()))).body).toEqual({ refusal: 'open' })
    const event = randomUUID()
    await act(maison.worker, said.handOff.id, 'youth-agrees', event)
    expect((await act(maison.worker, said.handOff.id, 'youth-agrees', event)).body).toEqual({ done: 'repeated' })
    expect((await act(maison.specialist, said.handOff.id, 'decline', event)).body).toEqual({ refusal: 'used' })
  })

  it('ends there when the young person refuses: the same worker stays', async () => {
    const { maison } = region
    const { rec } = await region.sent()
    const id = await agreed(rec, toColleague())
    await act(maison.worker, id, 'youth-refuses')
    expect((await act(maison.specialist, id, 'accept')).body).toEqual({ refusal: 'moved-on' })
    expect((await leadOf(rec))?.lead).toBe(maison.worker.id)
  })

  it('is refused when whoever takes over could not open the record, and goes on once their team has the key', async () => {
    const { maison, world } = region
    const sealed = await region.sent()
    const without = aHandOff(sealed.rec, { toOrganizationId: maison.id, toId: maison.other.id })
    expect((await propose(maison.worker, without)).body).toEqual({ refusal: 'no-reader' })
    const author = maison.keys.people.get(maison.worker.id)
    if (author === undefined) throw new Error('the worker has keys')
    const { address, file } = await sealWrap(
      world.register,
      { org: maison.id, rec: sealed.rec, kv: 1 },
      { org: maison.id, team: maison.keys.intake },
      { dataKey: sealed.dataKey, head: null },
      world.signing(author),
    )
    const said = aHandOff(sealed.rec, { ...toColleague(), toTeamId: maison.keys.intake })
    said.wraps.push({ taskId: null, teamId: maison.keys.intake, kv: 1, epoch: address.epoch })
    expect((await propose(maison.worker, said, new Map([['wrap-0', file]]))).body).toEqual({ done: 'proposed' })
  })

  it('ends by itself the day after its last day, and not before', async () => {
    const { maison, site } = region
    const { rec } = await region.sent()
    const id = await agreed(rec, { ...toColleague(), overlapDays: 1 })
    await act(maison.specialist, id, 'accept')
    const over = async () => (await site.admin.query<{ n: number }>('SELECT sec.run_handoff_clock() AS n')).rows[0]?.n
    expect(await over()).toBe(0)
    await site.admin.query(`UPDATE referral_handoff SET overlap_until = overlap_until - 2 WHERE id = $1`, [id])
    expect([await over(), (await stateOf(id))?.state, await reads(maison.worker, rec)]).toEqual([1, 'done', 404])
  })

  it('shows who handed it off that they followed it, and nothing of it', async () => {
    const { maison } = region
    const { rec, task } = await region.sent()
    const id = await agreed(rec, toColleague())
    await act(maison.specialist, id, 'accept')
    await act(maison.worker, id, 'end')
    const { rows } = await region.site.admin.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM referral_handoff WHERE from_id = $1 AND state = 'done' AND request_id = $2`,
      [maison.worker.id, rec],
    )
    expect(rows[0]?.n).toBe(1)
    expect((await maison.worker.visitor.get(`/fr/orienter/demandes/${task}`)).status).toBe(404)
  })
})

describe('a hand-off to another organization', () => {
  it('goes where a consent stands, is taken over by its desk, and ends what the first one reads', async () => {
    const { maison, ecole } = region
    const { rec, task } = await region.sent()
    const id = await agreed(rec, toSchool())
    expect((await act(ecole.other, id, 'accept')).status).toBe(404)
    expect((await act(ecole.worker, id, 'accept')).body).toEqual({ done: 'done' })
    expect(await leadOf(rec)).toEqual({ lead: ecole.worker.id, at: ecole.id })
    const { rows } = await region.site.admin.query('SELECT state, owner_id FROM referral_task WHERE id = $1', [task])
    expect(rows[0]).toEqual({ state: 'accepted', owner_id: ecole.worker.id })
    expect([await reads(maison.worker, rec), await reads(ecole.worker, rec)]).toEqual([200, 200])
    await act(ecole.worker, id, 'end')
    expect([
      await reads(maison.worker, rec),
      await reads(maison.specialist, rec),
      await reads(ecole.worker, rec),
    ]).toEqual([404, 404, 200])
  })

  it('is taken over by one of two who accept at once, and the other is told', async () => {
    const { ecole } = region
    const { rec } = await region.sent()
    const id = await agreed(rec, toSchool())
    const answers = await Promise.all([act(ecole.worker, id, 'accept'), act(ecole.specialist, id, 'accept')])
    expect(answers.map(({ body }) => body.done ?? body.refusal).toSorted()).toEqual(['done', 'taken'])
  })

  it('is refused where no consent stands, to a police service, and to who is in no network of theirs', async () => {
    const { maison, police, stranger, site } = region
    const { rec, tasks } = await region.sent()
    const to = (house: ReferringHouse) =>
      propose(maison.worker, aHandOff(rec, { toOrganizationId: house.id, toId: null }))
    expect((await to(police)).body).toEqual({ refusal: 'police-not-named' })
    expect((await to(stranger)).body).toEqual({ refusal: 'recipient-gone' })
    await site.admin.query(`SELECT sec.end_referral_consent($1, false, NULL, NULL)`, [tasks[0]?.consent?.id])
    expect((await to(region.ecole)).body).toEqual({ refusal: 'no-consent' })
  })

  it('asks one that may not read yet in the same sending: its consent, its key and the hand-off, or nothing of it', async () => {
    const { maison, stranger, world, network, site } = region
    const author = maison.keys.people.get(maison.worker.id)
    if (author === undefined) throw new Error('the worker has keys')
    await site.admin.query('INSERT INTO network_member (network_id, organization_id, joined_on) VALUES ($1, $2, $3)', [
      network,
      stranger.id,
      '2026-01-05',
    ])
    const sealed = await region.sent()
    const { rec, dataKey } = sealed
    const last = sealed.said.objects.length - 1
    const head = { seq: last, hash: fileHash(sealed.files.get(`object-${last}`) ?? new Uint8Array()) }
    const record = { org: maison.id, rec, kv: 1 }
    const part = { type: 'consent' as const, obj: randomUUID(), body: new TextEncoder().encode('consent') }
    const { row, file } = await appendObject(record, head, part, dataKey, world.signing(author))
    const key = await sealWrap(
      world.register,
      record,
      { org: stranger.id, team: stranger.keys.intake },
      { dataKey, head: { seq: row.seq, hash: fileHash(file) } },
      world.signing(author),
    )
    const [first] = sealed.tasks
    const task = {
      ...first,
      id: randomUUID(),
      event: randomUUID(),
      recipientId: stranger.id,
      teamId: stranger.keys.intake,
      consent: { ...first?.consent, id: randomUUID(), sealedHash: fileHash(file) },
    }
    const said = aHandOff(rec, { toOrganizationId: stranger.id, toId: null })
    said.task = task
    said.objects.push({ id: row.obj, type: row.type, kv: 1, seq: row.seq, prev: row.prev })
    said.wraps.push({ taskId: task.id, teamId: stranger.keys.intake, kv: 1, epoch: key.address.epoch })
    const files = new Map([
      ['object-0', file],
      ['wrap-0', key.file],
    ])
    const kept = async () =>
      (await site.admin.query('SELECT FROM referral_consent WHERE request_id = $1', [rec])).rowCount
    const late = { ...said, handOff: { ...said.handOff, toId: stranger.reader.id } }
    expect([(await propose(maison.worker, late, files)).body, await kept()]).toEqual([{ refusal: 'owner' }, 1])
    expect([(await propose(maison.worker, said, files)).body, await kept()]).toEqual([{ done: 'proposed' }, 2])
    expect((await propose(maison.worker, said, files)).body).toEqual({ done: 'repeated' })
    await act(maison.worker, said.handOff.id, 'youth-agrees')
    expect((await act(stranger.worker, said.handOff.id, 'accept')).body).toEqual({ done: 'done' })
    expect(await reads(stranger.worker, rec)).toBe(200)
  })

  it('closes for both when the consent is withdrawn in the middle, and the lead is again where it was asked', async () => {
    const { maison, ecole } = region
    const { rec, tasks } = await region.sent()
    const id = await agreed(rec, toSchool())
    await act(ecole.worker, id, 'accept')
    const task = tasks[0]?.id ?? ''
    const withdrawn = await (
      await region.senderFor(ecole.worker)
    ).send('faire', { event: randomUUID(), task, act: 'youth-withdraws', said: {} })
    expect(withdrawn.body).toEqual({ done: 'done' })
    expect((await stateOf(id))?.state).toBe('closed')
    expect(await leadOf(rec)).toEqual({ lead: maison.worker.id, at: maison.id })
    expect(await reads(ecole.worker, rec)).toBe(404)
    expect((await act(ecole.worker, id, 'joint-contact')).body).toEqual({ refusal: 'moved-on' })
  })
})

describe('a hand-off of who is absent', () => {
  it('is named by who leads, never by oneself; the young person is told within a working day; the overlap begins on return', async () => {
    const { maison } = region
    const { rec } = await region.sent()
    const urgent = { ...toColleague(), urgent: true, reason: 'leave' }
    expect((await propose(maison.worker, aHandOff(rec, urgent))).body).toEqual({ refusal: 'not-allowed' })
    expect((await propose(maison.lead, aHandOff(rec, { ...urgent, reason: 'region' }))).body).toEqual({
      refusal: 'said',
    })
    const said = aHandOff(rec, urgent)
    const { id } = said.handOff
    expect((await propose(maison.lead, said)).body).toEqual({ done: 'proposed' })
    await act(maison.specialist, id, 'accept')
    expect(await stateOf(id)).toMatchObject({ state: 'accepted', youth_told_at: null })
    const waits = async (who: Someone) =>
      (
        await region.site.admin.query<{ kind: string }>(
          'SELECT kind FROM sec.waiting_handoffs(ARRAY[$1]::uuid[]) WHERE id = $2',
          [who.id, id],
        )
      ).rows.map(({ kind }) => kind)
    expect(await waits(maison.specialist)).toEqual(['handoff-to-tell'])
    await act(maison.specialist, id, 'tell-youth')
    expect([await waits(maison.specialist), (await act(maison.lead, id, 'tell-youth')).body]).toEqual([
      [],
      { refusal: 'moved-on' },
    ])
    expect((await act(maison.specialist, id, 'return')).body).toEqual({ refusal: 'not-allowed' })
    await act(maison.worker, id, 'return')
    expect((await stateOf(id))?.state).toBe('overlap')
  })
})

describe('who answers for a task', () => {
  it('hands it to a colleague of the same organization, and nowhere else', async () => {
    const { ecole, maison } = region
    const { rec, task } = await region.sent()
    await (
      await region.senderFor(ecole.worker)
    ).send('faire', { event: randomUUID(), task, act: 'accept', said: { ownerId: ecole.worker.id } })
    const elsewhere = aHandOff(rec, { toOrganizationId: maison.id, toId: null, taskId: task })
    expect((await propose(ecole.worker, elsewhere)).body).toEqual({ refusal: 'said' })
    const said = aHandOff(rec, { toOrganizationId: ecole.id, toId: ecole.specialist.id, taskId: task })
    await propose(ecole.worker, said)
    await act(ecole.worker, said.handOff.id, 'youth-agrees')
    await act(ecole.specialist, said.handOff.id, 'accept')
    const { rows } = await region.site.admin.query(
      'SELECT owner_id, business_status FROM referral_task WHERE id = $1',
      [task],
    )
    expect(rows[0]).toEqual({ owner_id: ecole.specialist.id, business_status: 'handed-over' })
  })
})

describe('a refused act of a program', () => {
  it('leaves a line of the audit and nothing else', async () => {
    const { maison, site } = region
    const { rec, task } = await region.sent()
    const refused = async (deed: string) =>
      (
        await site.admin.query<{ basis: string }>(
          `SELECT basis FROM audit_event WHERE chain_id = $1 AND deed = $2 AND result = 'refused' ORDER BY seq DESC LIMIT 1`,
          [maison.id, deed],
        )
      ).rows[0]?.basis
    const events = async () =>
      (
        await site.admin.query<{ n: number }>(
          'SELECT (SELECT count(*) FROM referral_event) + (SELECT count(*) FROM referral_handoff_event) AS n',
        )
      ).rows[0]?.n
    const before = await events()
    await (await region.senderFor(maison.worker)).send('faire', { event: randomUUID(), task, act: 'start', said: {} })
    await propose(maison.worker, aHandOff(rec, { toOrganizationId: maison.id, toId: maison.other.id }))
    await (
      await region.senderFor(maison.worker)
    ).send('ajouter', {
      rec,
      organizationId: maison.id,
      objects: [{ id: randomUUID(), type: 'note', kv: 1, seq: 9, prev: null }],
      withdraws: null,
    })
    expect([
      await refused('referral.start'),
      await refused('referral.hand-off-proposed'),
      await refused('referral.add'),
    ]).toEqual(['not-allowed', 'no-reader', 'not-sealed'])
    expect(await events()).toBe(before)
  })
})

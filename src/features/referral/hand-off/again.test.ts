import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendObject, fileHash, sealWrap } from '../../../crypto/index.ts'
import { openReferrals, type Referrals, type ReferringHouse } from '../test-referral-site.ts'
import type { SealedToSend } from '../test-sealed-world.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
  await region.site.admin.query(
    `INSERT INTO network_member (network_id, organization_id, joined_on) VALUES ($1, $2, '2026-01-05')`,
    [region.network, region.stranger.id],
  )
})
afterAll(() => region.close())

type Someone = ReferringHouse['worker']
const act = async (by: Someone, handOff: string, one: string) =>
  (await region.senderFor(by)).send('relais/faire', { event: randomUUID(), handOff, act: one })
const reads = async (by: Someone, rec: string) => (await (await region.senderFor(by)).get(`dossiers/${rec}`)).status
const row = async (text: string, values: unknown[]) => (await region.site.admin.query(text, values)).rows[0]
const leadOf = (rec: string) =>
  row('SELECT lead_id AS lead, lead_organization_id AS at FROM referral_request WHERE id = $1', [rec])
const taskOf = (rec: string, house: ReferringHouse) =>
  row('SELECT state, reason FROM referral_task WHERE request_id = $1 AND recipient_id = $2 ORDER BY created_at DESC', [
    rec,
    house.id,
  ])

/** What a lead worker’s browser sends to hand a record to a house that does not read it: a consent at its end, its key, the hand-off. */
async function toThird(
  { rec, dataKey, tasks }: SealedToSend,
  { house, by, to }: { house: ReferringHouse; by: Someone; to: ReferringHouse },
) {
  const { world, maison, site } = region
  const author = house.keys.people.get(by.id)
  if (author === undefined) throw new Error('they have keys')
  const { rows } = await site.admin.query<{ seq: number; file: Buffer }>(
    'SELECT seq, file FROM referral_object WHERE rec = $1 ORDER BY seq DESC LIMIT 1',
    [rec],
  )
  const head = { seq: rows[0]?.seq ?? 0, hash: fileHash(new Uint8Array(rows[0]?.file ?? [])) }
  const record = { org: maison.id, rec, kv: 1 }
  const part = { type: 'consent' as const, obj: randomUUID(), body: new TextEncoder().encode('consent') }
  const object = await appendObject(record, head, part, dataKey, world.signing(author))
  const key = await sealWrap(
    world.register,
    record,
    { org: to.id, team: to.keys.intake },
    { dataKey, head: { seq: object.row.seq, hash: fileHash(object.file) } },
    world.signing(author),
  )
  const id = randomUUID()
  const consent = { ...tasks[0]?.consent, id: randomUUID(), sealedHash: fileHash(object.file) }
  const task = { ...tasks[0], id, event: randomUUID(), recipientId: to.id, teamId: to.keys.intake, consent }
  const { type, obj, seq, prev } = object.row
  const handOff = {
    id: randomUUID(),
    requestId: rec,
    taskId: null,
    toOrganizationId: to.id,
    toId: null,
    toTeamId: null,
    reason: 'region',
    urgent: false,
    overlapDays: 30,
  }
  return {
    id: handOff.id,
    consent: consent.id,
    said: {
      handOff,
      task,
      objects: [{ id: obj, type, kv: 1, seq, prev }],
      wraps: [{ taskId: id, teamId: to.keys.intake, kv: 1, epoch: key.address.epoch }],
    },
    files: new Map([
      ['object-0', object.file],
      ['wrap-0', key.file],
    ]),
  }
}
const send = async (by: Someone, { said, files }: Awaited<ReturnType<typeof toThird>>) =>
  (await region.senderFor(by)).send('relais', said, files)

/** Led by the school’s worker now, who alone of the two reads it. */
async function ledAtSchool() {
  const { maison, ecole } = region
  const sealed = await region.sent()
  const handOff = { requestId: sealed.rec, taskId: null, toOrganizationId: ecole.id, toId: null, toTeamId: null }
  const said = { id: randomUUID(), ...handOff, reason: 'region', urgent: false, overlapDays: 30 }
  await (await region.senderFor(maison.worker)).send('relais', { handOff: said, task: null, objects: [], wraps: [] })
  await act(maison.worker, said.id, 'youth-agrees')
  await act(ecole.worker, said.id, 'accept')
  expect((await act(ecole.worker, said.id, 'end')).body).toEqual({ done: 'done' })
  return sealed
}

it('goes on from one organization to a third, each time with its own consent, until the last alone reads', async () => {
  const { maison, ecole, stranger } = region
  const sealed = await ledAtSchool()
  const asked = await toThird(sealed, { house: ecole, by: ecole.worker, to: stranger })
  expect((await send(ecole.worker, asked)).body).toEqual({ done: 'proposed' })
  expect((await send(ecole.worker, asked)).body).toEqual({ done: 'repeated' })
  expect(await row('SELECT organization_id FROM referral_consent WHERE id = $1', [asked.consent])).toEqual({
    organization_id: ecole.id,
  })
  await act(ecole.worker, asked.id, 'youth-agrees')
  expect((await act(stranger.worker, asked.id, 'accept')).body).toEqual({ done: 'done' })
  expect(await leadOf(sealed.rec)).toEqual({ lead: stranger.worker.id, at: stranger.id })
  const { rec } = sealed
  expect([await reads(maison.worker, rec), await reads(ecole.worker, rec), await reads(stranger.worker, rec)]).toEqual([
    404, 200, 200,
  ])
  await act(stranger.worker, asked.id, 'end')
  expect(await taskOf(rec, ecole)).toEqual({ state: 'cancelled', reason: 'need-met-elsewhere' })
  expect([
    await reads(maison.worker, rec),
    await reads(ecole.worker, rec),
    await reads(ecole.specialist, rec),
    await reads(stranger.worker, rec),
  ]).toEqual([404, 404, 404, 200])
})

it('comes back to one that read it before, with a new consent and the key anew', async () => {
  const { ecole, stranger } = region
  const sealed = await ledAtSchool()
  const there = await toThird(sealed, { house: ecole, by: ecole.worker, to: stranger })
  await send(ecole.worker, there)
  await act(ecole.worker, there.id, 'youth-agrees')
  await act(stranger.worker, there.id, 'accept')
  await act(stranger.worker, there.id, 'end')
  const back = await toThird(sealed, { house: stranger, by: stranger.worker, to: ecole })
  expect((await send(stranger.worker, back)).body).toEqual({ done: 'proposed' })
  await act(stranger.worker, back.id, 'youth-agrees')
  expect((await act(ecole.specialist, back.id, 'accept')).body).toEqual({ done: 'done' })
  expect(await reads(ecole.specialist, sealed.rec)).toBe(200)
})

it('is for the lead worker alone: who asked, a colleague and the desk are refused, and nothing is kept', async () => {
  const { maison, ecole, stranger } = region
  const sealed = await ledAtSchool()
  const refused = async (house: ReferringHouse, by: Someone) => {
    const asked = await toThird(sealed, { house, by, to: stranger })
    const { status } = await send(by, asked)
    const { rows } = await region.site.admin.query('SELECT FROM referral_consent WHERE id = $1', [asked.consent])
    return [status, rows.length]
  }
  expect(await refused(maison, maison.worker)).toEqual([404, 0])
  expect(await refused(ecole, ecole.specialist)).toEqual([404, 0])
  expect(await refused(stranger, stranger.worker)).toEqual([404, 0])
})

it('goes back to who handed it on when the new consent is taken back in the middle, since their own stands', async () => {
  const { ecole, stranger } = region
  const sealed = await ledAtSchool()
  const asked = await toThird(sealed, { house: ecole, by: ecole.worker, to: stranger })
  await send(ecole.worker, asked)
  await act(ecole.worker, asked.id, 'youth-agrees')
  await act(stranger.worker, asked.id, 'accept')
  const task = asked.said.task.id
  await (
    await region.senderFor(stranger.worker)
  ).send('faire', { event: randomUUID(), task, act: 'youth-withdraws', said: {} })
  expect(await leadOf(sealed.rec)).toEqual({ lead: ecole.worker.id, at: ecole.id })
  expect([await reads(ecole.worker, sealed.rec), await reads(stranger.worker, sealed.rec)]).toEqual([200, 404])
})

it('goes back to who asked when the consent of both others is over', async () => {
  const { maison, ecole, stranger, site } = region
  const sealed = await ledAtSchool()
  const asked = await toThird(sealed, { house: ecole, by: ecole.worker, to: stranger })
  await send(ecole.worker, asked)
  await act(ecole.worker, asked.id, 'youth-agrees')
  await act(stranger.worker, asked.id, 'accept')
  for (const one of [sealed.tasks[0]?.consent?.id, asked.consent])
    await site.admin.query('SELECT sec.end_referral_consent($1, false, NULL, NULL)', [one])
  expect(await leadOf(sealed.rec)).toEqual({ lead: maison.worker.id, at: maison.id })
  expect(await reads(stranger.worker, sealed.rec)).toBe(404)
})

it('tells a reader who wrote in the record, also an organization that reads it no more', async () => {
  const { maison, ecole, stranger } = region
  const sealed = await ledAtSchool()
  const asked = await toThird(sealed, { house: ecole, by: ecole.worker, to: stranger })
  await send(ecole.worker, asked)
  const { body } = await (await region.senderFor(stranger.worker)).get(`dossiers/${sealed.rec}`)
  expect(body).toMatchObject({ authors: [maison.id, ecole.id].toSorted() })
})

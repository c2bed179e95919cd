import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendObject, fileHash } from '../../../crypto/index.ts'
import type { Someone } from '../../collaboration/test-collaboration-site.ts'
import {
  all,
  doing,
  here,
  openReferrals,
  stopping,
  type Referrals,
  type ReferringHouse,
} from '../test-referral-site.ts'
import { words } from '../task/words.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

/** A referral that the school was sent and whose lead it takes over: the overlap goes on. */
async function inOverlap() {
  const { maison, ecole } = region
  const sealed = await region.sent()
  const [from, to] = [await region.senderFor(maison.worker), await region.senderFor(ecole.worker)]
  const handOff = { id: randomUUID(), requestId: sealed.rec, taskId: null, toOrganizationId: ecole.id, toId: null }
  const how = { toTeamId: null, reason: 'region', urgent: false, overlapDays: 30 }
  const done = [
    await from.send('relais', { handOff: { ...handOff, ...how }, task: null, objects: [], wraps: [] }),
    await from.send('relais/faire', { event: randomUUID(), handOff: handOff.id, act: 'youth-agrees' }),
    await to.send('relais/faire', { event: randomUUID(), handOff: handOff.id, act: 'accept' }),
  ]
  expect(done.map(({ body }) => body.done)).toEqual(['proposed', 'done', 'done'])
  return { ...sealed, from, to, handOff: handOff.id }
}
type Overlap = Awaited<ReturnType<typeof inOverlap>>

/** What the sealed page of someone of the house that asked sends, when the young person says stop to them. */
async function stop(
  { rec, said, files, dataKey, tasks }: Overlap,
  by: ReferringHouse['worker'],
  withdraws: string | null = tasks[0]?.consent?.id ?? null,
) {
  const { maison, world } = region
  const author = maison.keys.people.get(by.id) ?? maison.keys.people.get(maison.worker.id)
  if (author === undefined) throw new Error('the worker has keys')
  const last = said.objects.length - 1
  const head = { seq: last, hash: fileHash(files.get(`object-${last}`) ?? new Uint8Array()) }
  const part = { type: 'withdrawal' as const, obj: randomUUID(), body: new TextEncoder().encode('{}') }
  const { row, file } = await appendObject({ org: maison.id, rec, kv: 1 }, head, part, dataKey, world.signing(author))
  const objects = [{ id: row.obj, type: row.type, kv: 1, seq: row.seq, prev: row.prev }]
  const sent = { rec, organizationId: maison.id, objects, withdraws }
  return (await (await region.senderFor(by)).send('ajouter', sent, new Map([['object-0', file]]))).body
}
const kept = async (rec: string) =>
  (
    await region.site.admin.query<{ objects: number; taken: number }>(
      `SELECT (SELECT count(*)::int FROM referral_object WHERE rec = $1) AS objects,
         (SELECT count(*)::int FROM referral_consent WHERE request_id = $1 AND ended_at IS NOT NULL) AS taken`,
      [rec],
    )
  ).rows[0]

it('a young person says stop to the one who hands them on, during the overlap: nothing is read any more where they went', async () => {
  const overlap = await inOverlap()
  expect((await overlap.to.get(`dossiers/${overlap.rec}`)).status).toBe(200)
  expect(await stop(overlap, region.maison.worker)).toEqual({ done: 'withdrawn' })
  expect((await overlap.to.get(`dossiers/${overlap.rec}`)).status).toBe(404)
  expect((await overlap.from.get(`dossiers/${overlap.rec}`)).status).toBe(200)
})

it('a colleague who only reads cannot say it for them, and their refused stop leaves no word of a stop', async () => {
  const overlap = await inOverlap()
  const before = await kept(overlap.rec)
  expect(await stop(overlap, region.maison.specialist)).toEqual({ refusal: 'not-yours' })
  expect(await kept(overlap.rec)).toEqual(before)
  expect(await stop(overlap, region.maison.specialist, null), 'the word alone would be kept').toEqual({ done: 'kept' })
})

it('once it is over, who handed them on is no longer there', async () => {
  const overlap = await inOverlap()
  const ended = { event: randomUUID(), handOff: overlap.handOff, act: 'end' }
  expect((await overlap.from.send('relais/faire', ended)).body).toEqual({ done: 'done' })
  expect(await stop(overlap, region.maison.worker)).toEqual({ refusal: 'not-yours' })
  expect((await overlap.to.get(`dossiers/${overlap.rec}`)).status).toBe(200)
})

const { title, act } = words.fr.stopping['youth-withdraws']
/** What the page of the envelope offers to take back the consent; null: nothing. */
const offered = (page: string): string | null => (page.includes(title) ? title : null)
/** Sent as the page that asks first sends it, also by whom that page is not for. */
const takeBack = async ({ visitor }: Someone, task: string): Promise<number> =>
  (await visitor.send(all, { sure: 'yes' }, { to: stopping(task, 'consent') })).status

it('the page of the envelope offers it to the one who hands on, and does it', async () => {
  const { maison, ecole } = region
  const overlap = await inOverlap()
  const task = overlap.tasks[0]?.id ?? ''
  expect(offered(await (await maison.worker.visitor.get(here(task))).text())).toBe(title)
  expect(offered(await (await maison.specialist.visitor.get(here(task))).text()), 'who only reads').toBeNull()
  expect(await takeBack(maison.specialist, task)).toBe(404)
  expect(await maison.worker.visitor.read(stopping(task, 'consent')), 'it says what is lost, before').toContain(act)
  expect(await takeBack(maison.worker, task)).toBe(303)
  expect((await overlap.to.get(`dossiers/${overlap.rec}`)).status).toBe(404)
  expect(offered(await (await ecole.worker.visitor.get(here(task))).text())).toBeNull()
})

it('a consent is taken back also once what it was given for is closed, and what was closed stays closed', async () => {
  const { maison, ecole, site } = region
  const { task, rec } = await region.sent()
  for (const [deed, said] of [
    ['accept', { ownerId: ecole.worker.id }],
    ['start', {}],
    ['complete', { outcome: 'service-given', youthView: 'asked' }],
  ] as const)
    expect((await ecole.worker.visitor.send(here(task), said, { to: doing(task, deed) })).status, deed).toBe(303)
  expect(offered(await (await maison.worker.visitor.get(here(task))).text())).toBe(title)
  expect(await takeBack(maison.other, task), 'who has no part in it').toBe(404)
  expect(await takeBack(maison.worker, task)).toBe(303)
  const { rows } = await site.admin.query<Record<string, unknown>>(
    `SELECT t.state, r.state AS request, c.withdrawn, c.ended_at IS NOT NULL AS over FROM referral_task t JOIN referral_request r ON r.id = t.request_id JOIN referral_consent c ON c.id = t.consent_id WHERE r.id = $1`,
    [rec],
  )
  expect(rows).toEqual([{ state: 'completed', request: 'completed', withdrawn: true, over: true }])
  expect(await takeBack(maison.worker, task), 'told again, it is taken back already').toBe(303)
})

it('after a restore, who took over confirms that the consent stands, and reads again', async () => {
  const { maison, ecole, site } = region
  const { rec, tasks, to } = await inOverlap()
  const task = tasks[0]?.id ?? ''
  await site.admin.query('UPDATE referral_wrap SET held = true WHERE rec = $1', [rec])
  expect((await to.get(`dossiers/${rec}`)).status).toBe(404)
  const confirm = ({ visitor }: Someone) =>
    visitor.send(here(task), {}, { to: `/fr/orienter/dossiers/${rec}/confirmer` })
  const { confirm: button } = words.fr.held
  expect(await maison.worker.visitor.read(here(task)), 'who handed on').not.toContain(button)
  expect((await confirm(maison.worker)).status).toBe(404)
  expect(await ecole.worker.visitor.read(here(task))).toContain(button)
  expect(await ecole.worker.visitor.read('/fr/aujourdhui')).toContain('à confirmer après un rétablissement')
  expect((await confirm(ecole.worker)).status).toBe(303)
  expect((await to.get(`dossiers/${rec}`)).status).toBe(200)
})

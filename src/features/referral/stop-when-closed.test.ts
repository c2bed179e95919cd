import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { appendObject, fileHash } from '../../crypto/index.ts'
import { openReferrals, type Referrals, type ReferringHouse } from './test-referral-site.ts'
import type { SealedToSend } from './test-sealed-world.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

type Someone = ReferringHouse['worker']
const does = async (by: Someone, task: string, act: string, said: object = {}) => {
  const { body } = await (await region.senderFor(by)).send('faire', { event: randomUUID(), task, act, said })
  expect(body, act).toEqual({ done: 'done' })
}
/** What the sealed page of the one who asked sends: a stop, or a note, at the end of the record. */
async function adds({ rec, said, files, dataKey, tasks }: SealedToSend, type: 'withdrawal' | 'note') {
  const { maison, world } = region
  const author = maison.keys.people.get(maison.worker.id)
  if (author === undefined) throw new Error('the worker has keys')
  const last = said.objects.length - 1
  const head = { seq: last, hash: fileHash(files.get(`object-${last}`) ?? new Uint8Array()) }
  const part = { type, obj: randomUUID(), body: new TextEncoder().encode('{}') }
  const { row, file } = await appendObject({ org: maison.id, rec, kv: 1 }, head, part, dataKey, world.signing(author))
  const objects = [{ id: row.obj, type: row.type, kv: 1, seq: row.seq, prev: row.prev }]
  const withdraws = type === 'withdrawal' ? (tasks[0]?.consent?.id ?? null) : null
  const sent = { rec, organizationId: maison.id, objects, withdraws }
  return (await (await region.senderFor(maison.worker)).send('ajouter', sent, new Map([['object-0', file]]))).body
}
const offers = async (rec: string) => {
  const { body } = await (await region.senderFor(region.maison.worker)).get(`dossiers/${rec}`)
  return (body as { tasks?: { mayTakeBack: boolean }[] }).tasks?.map(({ mayTakeBack }) => mayTakeBack)
}
const stateOf = async (task: string) =>
  (await region.site.admin.query<{ state: string }>('SELECT state FROM referral_task WHERE id = $1', [task])).rows[0]
    ?.state

/** How what was asked ends, each followed by the stop of the young person. */
const endings: [string, string, (task: string) => Promise<void>][] = [
  [
    'completed and told',
    'completed',
    async (task) => {
      const { worker } = region.ecole
      await does(worker, task, 'accept', { ownerId: worker.id })
      await does(worker, task, 'start')
      await does(worker, task, 'complete', { outcome: 'need-met', youthView: 'asked' })
      await region.site.admin.query('UPDATE referral_task SET referrer_told_at = sec.now() WHERE id = $1', [task])
    },
  ],
  [
    'refused',
    'rejected',
    (task) => does(region.ecole.worker, task, 'decline', { reason: 'full', alternativeId: null }),
  ],
  ['called back by who asked', 'cancelled', (task) => does(region.maison.worker, task, 'withdraw')],
]

it.each(endings)(
  'takes one consent back where one reads, once it was %s: closed stays closed',
  async (_how, state, end) => {
    const sealed = await region.sent()
    const task = sealed.tasks[0]?.id ?? ''
    await end(task)
    expect(await offers(sealed.rec)).toEqual([true])
    expect(await adds(sealed, 'withdrawal')).toEqual({ done: 'withdrawn' })
    expect(await stateOf(task)).toBe(state)
    expect(await offers(sealed.rec), 'asked no more').toEqual([false])
    expect((await (await region.senderFor(region.ecole.worker)).get(`dossiers/${sealed.rec}`)).status).toBe(404)
  },
)

it('keeps nothing but a stop in a record that was called back', async () => {
  const sealed = await region.sent()
  await does(region.maison.worker, sealed.tasks[0]?.id ?? '', 'withdraw')
  expect(await adds(sealed, 'note')).toEqual({ refusal: 'not-yours' })
})

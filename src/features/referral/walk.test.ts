import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSession } from '../../../tests/people.ts'
import type { Someone } from '../collaboration/test-collaboration-site.ts'
import { actOnTask, type ActSaid } from './act-on-task.ts'
import { acts, type Act, type ConsentStanding, type Relation, type Role, type TaskState } from './model.ts'
import { mayAct } from './rules.ts'
import { openReferrals, type Referrals } from './test-referral-site.ts'
import { transitionOf } from './transitions.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

/** Draws the same numbers at each run from one seed (a linear congruence), so that what went wrong is found again. */
function drawer(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** Acts of one walk. The long form walks further: WALK=100000. */
const steps = Number(process.env['WALK'] ?? 240)
const seed = 17

/** What an act says when it says all that it must. */
const whole = (act: Act, owner: string): ActSaid =>
  ({
    accept: { ownerId: owner },
    decline: { reason: 'full' },
    hold: { reason: 'absence', on: '2026-09-20' },
    fail: { reason: 'moved' },
    cancel: { reason: 'other' },
    'set-appointment': { on: '2026-09-20' },
    complete: { outcome: 'need-met', youthView: 'asked' },
  })[act as string] ?? {}

interface Walker {
  who: Someone
  token: string
  /** As the model knows them; `owner` once they accepted. */
  roles: readonly [Role, Relation][]
}

it('a walk of acts drawn at random, by anyone, goes where the model says and nowhere else', async () => {
  const { maison, ecole, stranger, police, site } = region
  const walker = async (who: Someone, ...roles: [Role, Relation][]): Promise<Walker> => ({
    who,
    token: await aSession(site.admin, who.id),
    roles,
  })
  const walkers = [
    await walker(maison.worker, ['requester', 'own']),
    await walker(maison.lead, ['requester-supervisor', 'own']),
    await walker(maison.other),
    await walker(ecole.worker, ['intake', 'named-receiver']),
    await walker(ecole.specialist, ['specialist', 'named-receiver'], ['intake', 'named-receiver']),
    await walker(ecole.lead, ['receiver-supervisor', 'named-receiver']),
    await walker(ecole.reader),
    await walker(stranger.worker),
    await walker(police.worker),
  ]
  const draw = drawer(seed)
  const wrong: string[] = []
  let task = ''
  let model: { state: TaskState; consent: ConsentStanding; owner: string | null } = {
    state: 'rejected',
    consent: 'none',
    owner: null,
  }
  for (let step = 0; step < steps; step++) {
    if (['rejected', 'completed', 'cancelled', 'failed', 'entered-in-error'].includes(model.state) && draw(3) > 0) {
      await site.admin.query('DELETE FROM idempotency_key')
      await site.admin.query(`UPDATE referral_task SET created_at = created_at - interval '2 days' WHERE id = $1`, [
        task || null,
      ])
      task = (await region.sent()).task
      model = { state: 'requested', consent: 'active', owner: null }
    }
    if (task === '') continue
    const by = walkers[draw(walkers.length)]
    const act = acts[draw(acts.length)]
    if (by === undefined || act === undefined) continue
    const isOwner = by.who.id === model.owner
    const held = isOwner ? [...by.roles, ['receiver-worker', 'named-receiver'] as const] : by.roles
    const { state, consent } = model
    const may = held.some(([role, relation]) => mayAct({ act, state, role, consent, relation }))
    const said = whole(act, by.who.id)
    const refusal = await site.database.asSession(by.token, (tx) =>
      actOnTask(tx, { event: randomUUID(), task, act, said }),
    )
    if ((refusal === null) !== may)
      wrong.push(`${step}: ${act} by ${held.join('+')} at ${state}, ${consent}: ${refusal}`)
    if (refusal === null && may) {
      const to = transitionOf(act, state)?.to ?? state
      model = {
        state: to,
        consent: act === 'youth-withdraws' ? 'ended' : consent,
        owner: act === 'accept' ? by.who.id : model.owner,
      }
    }
    const { rows } = await site.admin.query<{ state: TaskState; served: boolean }>(
      `SELECT t.state, EXISTS (SELECT FROM referral_wrap w WHERE w.task_id = t.id AND w.ended_at IS NULL) AS served FROM referral_task t WHERE t.id = $1`,
      [task],
    )
    const isServed = ['requested', 'accepted', 'in-progress', 'on-hold'].includes(model.state)
    if (rows[0]?.state !== model.state || rows[0].served !== isServed)
      wrong.push(`${step}: stands at ${rows[0]?.state}, served ${rows[0]?.served}, instead of ${model.state}`)
  }

  expect(wrong).toEqual([])
})

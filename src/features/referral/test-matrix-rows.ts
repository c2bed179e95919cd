import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aHandOff, aReferral, someTeams } from './test-referrals.ts'

/** A worker refers to a partner; a partner’s worker refers to the organization whose specialist has keys; elsewhere, between two that are in no network together. */
async function standing(admin: Admin, { organizations: { own, partner, kept, lone }, people, actor }: World) {
  const [worker, specialist] = [actor('worker').person ?? '', actor('specialist').person ?? '']
  await someTeams(admin, { organization: own, people: [specialist] })
  return {
    worker,
    specialist,
    sent: await aReferral(admin, { from: own, by: worker, to: partner }),
    received: await aReferral(admin, { from: partner, by: people.partnerWorker, to: own }),
    far: await aReferral(admin, { from: lone, by: people.foreignContact, to: kept }),
  }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function referralRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, lone } = world.organizations
  const { worker, specialist, sent, received, far } = await standing(admin, world)
  const mine = { person: worker, organization: own }
  const places = { sent: mine, received: { person: specialist, organization: own }, far: { organization: lone } }
  const all = (where: (one: typeof sent) => Record<string, unknown>) => [
    { place: places.sent, where: where(sent) },
    { place: places.received, kind: 'received', where: where(received) },
    { place: places.far, where: where(far) },
  ]
  const override = await anOverride(admin, { ...sent, organization: own, by: worker })
  await admin.query('INSERT INTO referral_setting (organization_id) VALUES ($1) ON CONFLICT DO NOTHING', [partner])
  const draft = await aDraft(admin, { person: worker, organization: own })
  await admin.query(`INSERT INTO referral_tombstone (subject_id, kind) VALUES ($1, 'task')`, [far.task])
  const handOff = await aHandOff(admin, { request: sent.request, organization: own, from: worker, to: specialist })
  await admin.query(
    `INSERT INTO referral_code (request_id, audience, agreed, code_hash, expires_on) VALUES ($1, 'youth', 'youth', $2, '2100-01-01')`,
    [sent.request, randomBytes(32)],
  )
  await admin.query(`INSERT INTO referral_youth_ask (request_id, audience, kind) VALUES ($1, 'youth', 'question')`, [
    sent.request,
  ])
  await admin.query(`INSERT INTO referral_published (quarter) VALUES ('2026-01-01') ON CONFLICT DO NOTHING`)
  const none = { place: mine, row: () => ({ id: randomUUID() }) }
  return {
    'public.referral_rule': { rows: [{ place: {}, where: { act: 'save' } }], change: `says = '{}'` },
    'public.referral_setting': {
      rows: [{ place: { organization: partner }, where: { organization_id: partner } }],
      change: 'urgent_hours = 5',
      additions: [{ place: mine, row: () => ({ organization_id: own }) }],
    },
    'public.referral_request': {
      rows: all(({ request }) => ({ id: request })),
      change: `priority = 'urgent'`,
      additions: [none],
    },
    'public.referral_consent': {
      rows: all(({ consent }) => ({ id: consent })),
      change: `state = 'proposed'`,
      additions: [none],
    },
    'public.referral_task': { rows: all(({ task }) => ({ id: task })), change: 'attempts = 1', additions: [none] },
    'public.referral_override': {
      rows: [{ place: mine, where: { id: override } }],
      change: 'upheld = true',
      additions: [none],
    },
    'public.referral_object': {
      rows: all(({ object }) => ({ id: object })),
      change: 'kv = 2',
      additions: [none],
    },
    'public.referral_wrap': {
      rows: all(({ request, wraps }) => ({
        rec: request,
        team_id: request === received.request ? wraps.theirs : wraps.ours,
      })),
      change: 'held = true',
      additions: [{ place: mine, row: () => ({ rec: sent.request, team_id: sent.wraps.theirs, kv: 9 }) }],
    },
    'public.referral_event': { rows: all(({ event }) => ({ id: event })), change: `act = 'open'`, additions: [none] },
    'public.referral_draft': {
      rows: [{ place: mine, where: { id: draft } }],
      change: 'kept_at = sec.now()',
      additions: [
        {
          place: mine,
          row: (actor) => ({
            id: randomUUID(),
            person_id: actor.person,
            organization_id: own,
            wrap_file: randomBytes(2600),
            file: randomBytes(500),
          }),
        },
      ],
    },
    'public.referral_handoff_rule': { rows: [{ place: {}, where: { act: 'accept' } }], change: `actors = '{}'` },
    'public.referral_handoff': {
      rows: [{ place: mine, where: { id: handOff.id } }],
      change: `reason = 'wish'`,
      additions: [none],
    },
    'public.referral_handoff_event': {
      rows: [{ place: mine, where: { id: handOff.event } }],
      change: `act = 'accept'`,
      additions: [none],
    },
    'public.referral_published': {
      rows: [{ place: mine, where: { quarter: '2026-01-01' } }],
      change: 'referrals = 1',
      additions: [{ place: mine, row: () => ({ quarter: '2026-04-01' }) }],
    },
    'public.referral_code': {
      rows: [{ place: mine, where: { request_id: sent.request } }],
      change: 'revoked_at = sec.now()',
      additions: [none],
    },
    'public.referral_youth_ask': {
      rows: [{ place: mine, where: { request_id: sent.request } }],
      change: `kind = 'stop'`,
      additions: [none],
    },
    'public.referral_tombstone': {
      rows: [{ place: {}, where: { subject_id: far.task } }],
      change: `kind = 'consent'`,
      additions: [{ place: {}, row: () => ({ subject_id: randomUUID(), kind: 'task' }) }],
    },
  }
}

async function aDraft(
  admin: Admin,
  { person, organization }: { person: string; organization: string },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    'INSERT INTO referral_draft (id, person_id, organization_id, wrap_file, file) VALUES ($1, $2, $3, $4, $5)',
    [id, person, organization, randomBytes(2600), randomBytes(500)],
  )
  return id
}

interface OverrideFacts {
  request: string
  task: string
  organization: string
  by: string
}

async function anOverride(admin: Admin, { request, task, organization, by }: OverrideFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO referral_override (id, request_id, task_id, organization_id, invoked_by, ground, ends_at, review_by)
     VALUES ($1, $2, $3, $4, $5, 'danger', sec.now() + interval '1 hour', sec.now() + interval '1 day')`,
    [id, request, task, organization, by],
  )
  return id
}

/** What addresses name, and what names nothing. */
export async function referralTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign, lone } = world.organizations
  const { worker, specialist, sent, received, far } = await standing(admin, world)
  await anOverride(admin, { ...sent, organization: own, by: worker })
  const mine = { person: worker, organization: own }
  const unknown = { place: {}, kind: 'unknown' }
  const fields = { whom: 'referrer', told: 'yes' }
  const of = (params: (one: typeof sent) => Record<string, string>): Target[] => [
    { params: params(sent), place: mine, fields },
    { params: params(received), place: { person: specialist, organization: own }, kind: 'received', fields },
    { params: params(far), place: { organization: lone }, fields },
    { params: { ...params(sent), id: randomUUID() }, ...unknown, fields },
  ]
  const passed = await aReferral(admin, { from: own, by: worker, to: partner })
  const handOff = await aHandOff(admin, { request: passed.request, organization: own, from: worker, to: specialist })
  const ofHandOff = (act: string): Target[] => [
    { params: { id: handOff.id, act }, place: mine },
    { params: { id: randomUUID(), act }, ...unknown },
  ]
  return {
    referral: of(({ task }) => ({ id: task, act: 'accept' })),
    referralStop: of(({ task }) => ({ id: task, act: 'youth-withdraws' })),
    referralHandOffs: [
      { params: { id: passed.request }, place: mine },
      ...of(({ request }) => ({ id: request })).slice(1),
    ],
    referralHandOff: ofHandOff('joint-contact'),
    referralHandOffStop: ofHandOff('cancel'),
    referralRecord: of(({ request }) => ({ id: request })),
    referralDraft: [
      { params: { id: await aDraft(admin, mine) }, place: mine },
      { params: { id: randomUUID() }, ...unknown },
    ],
    referralOffice: [own, partner, foreign].map((organization) => ({
      params: { id: organization },
      place: { organization },
      fields: { urgent: '4', priority: '24', ordinary: '72', version: '0' },
    })),
  }
}

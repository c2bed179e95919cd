import type { Admin } from '../../../tests/database.ts'
import { anAdoptedAction, anAdoption, anUpdate } from '../../../tests/plan.ts'
import { present } from '../../../tests/present.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Row, Samples } from '../../../tests/matrix/samples.ts'

interface Plan {
  place: Place
  kind?: string
  adoption: string
  /** Never begun. */
  fresh: string
  /** With a history of one update. */
  begun: string
}

/** A plan of each organization that matters and of each table, two actions in each, and rows to try and add. */
export async function planRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  await admin.query(
    `INSERT INTO plan_catalogue (plan_id, version, content, sha256) VALUES ('plan-002', 1, '{}', sha256('x')) ON CONFLICT DO NOTHING`,
  )
  await admin.query(`INSERT INTO plan_progress (plan_id, day, spreads) VALUES ('plan-002', '2026-11-22', '[]')`)
  const { organizations, networks } = world
  const plans = [
    ...(await Promise.all(
      (['own', 'partner', 'kept', 'foreign', 'lone'] as const).map((name) =>
        aPlan(admin, world, { organization: organizations[name] }),
      ),
    )),
    ...(await Promise.all(
      (['first', 'second'] as const).map((name) => aPlan(admin, world, { network: networks[name] })),
    )),
  ]
  return {
    'public.plan_catalogue': { rows: [{ place: {}, where: {} }] },
    'public.plan_progress': { rows: [{ place: {}, where: {} }] },
    ...(await adoptions(admin, world, plans)),
    ...(await updates(admin, world, plans)),
    ...(await imports(admin, world, plans)),
    ...(await mail(admin, world, plans)),
  }
}

async function aPlan(admin: Admin, world: World, place: Place): Promise<Plan> {
  const person = world.people.ownContact
  const adoption = await anAdoption(admin, { ...place, person })
  const begun = await anAdoptedAction(admin, { adoption, action: 'A4' })
  await anUpdate(admin, { action: begun, person, to: '20' })
  return {
    place,
    ...(place.network && { kind: 'a table' }),
    adoption,
    fresh: await anAdoptedAction(admin, { adoption, action: 'A3' }),
    begun,
  }
}

const owner = ({ organization, network }: Place) => ({
  organization_id: organization ?? null,
  network_id: network ?? null,
})

const kinded = (kind: string | undefined, more?: string): { kind?: string } => {
  const all = [kind, more].filter(Boolean).join(', ')
  return all === '' ? {} : { kind: all }
}

async function adoptions(admin: Admin, world: World, plans: readonly Plan[]): Promise<Record<string, Samples>> {
  const someone = world.people.ownContact
  const adopts =
    (place: Place, facts: Record<string, unknown> = {}) =>
    (actor: Actor) => ({
      ...owner(place),
      plan_id: 'plan-002',
      catalogue_version: 1,
      period_kind: 'dates',
      starts_on: '2028-01-01',
      ends_on: '2028-12-31',
      adopted_by: actor.person ?? someone,
      ...facts,
    })
  const chooses = ({ place, adoption }: Plan, facts: Record<string, unknown> = {}) => ({
    ...owner(place),
    adoption_id: adoption,
    catalogue_version: 1,
    action_id: 'A9',
    objective_number: 1,
    rank: 9,
    ...facts,
  })
  const [own, partner] = plans as [Plan, Plan]
  return {
    'public.adoption': {
      rows: plans.map(({ place, kind, adoption }) => ({ place, ...kinded(kind), where: { id: adoption } })),
      change: `ends_on = '2099-01-01'`,
      additions: [
        ...plans.map(({ place, kind }): Addition => ({ place, ...kinded(kind), row: adopts(place) })),
        { place: own.place, kind: 'in another’s name', row: adopts(own.place, { adopted_by: someone }) },
      ],
    },
    'public.adopted_action': {
      rows: plans.flatMap(({ place, kind, fresh, begun }): Row[] => [
        { place, ...kinded(kind), where: { id: fresh } },
        { place, ...kinded(kind, 'begun'), where: { id: begun } },
      ]),
      change: 'rank = 7',
      additions: [
        ...plans.map((plan): Addition => ({
          place: plan.place,
          ...kinded(plan.kind),
          row: () => chooses(plan),
        })),
        { place: own.place, kind: 'already begun', row: () => chooses(own, { state: '20' }) },
        {
          place: own.place,
          kind: 'in another’s plan',
          row: () => chooses(own, { adoption_id: partner.adoption, action_id: 'A10' }),
        },
      ],
    },
  }
}

async function updates(admin: Admin, world: World, plans: readonly Plan[]): Promise<Record<string, Samples>> {
  const [own] = plans as [Plan]
  const worker = present(world.actor('worker').person)
  const carried = await anAdoptedAction(admin, { adoption: own.adoption, action: 'A5', person: worker })
  const left = await anAdoptedAction(admin, {
    adoption: own.adoption,
    action: 'A6',
    person: world.people.partnerWorker,
  })
  const moves =
    (place: Place, action: string, facts: Record<string, unknown> = {}) =>
    (actor: Actor) => ({
      ...owner(place),
      adopted_action_id: action,
      number: 1,
      from_state: '0',
      to_state: '20',
      via: 'page',
      person_id: actor.person ?? world.people.ownContact,
      ...facts,
    })
  return {
    'public.action_update': {
      rows: plans.map(({ place, kind, begun }) => ({ place, ...kinded(kind), where: { adopted_action_id: begun } })),
      additions: [
        ...plans.map(({ place, kind, fresh }): Addition => ({ place, ...kinded(kind), row: moves(place, fresh) })),
        { place: { ...own.place, person: worker }, kind: 'in charge', row: moves(own.place, carried) },
        { place: own.place, kind: 'in charge from elsewhere', row: moves(own.place, left) },
        {
          place: own.place,
          kind: 'in another’s name',
          row: moves(own.place, own.fresh, { person_id: world.people.ownContact }),
        },
      ],
    },
  }
}

async function imports(admin: Admin, world: World, plans: readonly Plan[]): Promise<Record<string, Samples>> {
  const someone = world.people.ownContact
  const sends = ({ place, adoption }: Plan, facts: Record<string, unknown> = {}) => ({
    ...owner(place),
    adoption_id: adoption,
    person_id: someone,
    file_name: 'plan.xlsx',
    status: 'preview',
    preview: '{}',
    ...facts,
  })
  const rows = await Promise.all(plans.map(async (plan) => ({ plan, id: await anImportOf(admin, sends(plan)) })))
  const [own, partner] = plans as [Plan, Plan]
  return {
    'public.plan_import': {
      rows: rows.map(({ plan, id }) => ({ place: plan.place, ...kinded(plan.kind), where: { id } })),
      change: `status = 'applied'`,
      additions: [
        ...plans.map((plan): Addition => ({
          place: plan.place,
          ...kinded(plan.kind),
          row: ({ person }) => sends(plan, { person_id: person ?? someone }),
        })),
        { place: own.place, kind: 'in another’s name', row: () => sends(own) },
        {
          place: own.place,
          kind: 'in another’s plan',
          row: ({ person }) => sends(own, { adoption_id: partner.adoption, person_id: person ?? someone }),
        },
        {
          place: own.place,
          kind: 'already applied',
          row: ({ person }) => sends(own, { status: 'applied', person_id: person ?? someone }),
        },
      ],
    },
  }
}

async function anImportOf(admin: Admin, row: Record<string, unknown>): Promise<string> {
  const names = Object.keys(row)
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO plan_import (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
    Object.values(row),
  )
  return present(rows[0]).id
}

async function mail(admin: Admin, world: World, [own]: readonly Plan[]): Promise<Record<string, Samples>> {
  const { adoption } = present(own)
  const signedIn = world.actors.flatMap(({ person }) => (person === null ? [] : [person]))
  const first = present(signedIn[0])
  for (const person of signedIn) await admin.query(`INSERT INTO plan_mail_choice (person_id) VALUES ($1)`, [person])
  await admin.query(`INSERT INTO plan_link (token_hash, adoption_id, person_id) VALUES (sha256('x'), $1, $2)`, [
    adoption,
    first,
  ])
  await admin.query(`INSERT INTO digest_run (kind, for_day) VALUES ('weekly', '2026-11-02')`)
  await admin.query(
    `INSERT INTO plan_mail_sent (kind, person_id, adoption_id, for_day) VALUES ('monthly', $1, $2, '2026-11-01')`,
    [first, adoption],
  )
  return {
    'public.plan_mail_choice': {
      rows: signedIn.map((person) => ({ place: { person }, where: { person_id: person } })),
      change: `digest = 'none'`,
    },
    'public.plan_link': { rows: [{ place: { person: first }, where: { person_id: first } }] },
    'public.digest_run': { rows: [{ place: { person: first }, where: { kind: 'weekly' } }] },
    'public.plan_mail_sent': { rows: [{ place: { person: first }, where: { person_id: first } }] },
  }
}

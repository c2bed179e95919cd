import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { aDeclaration } from './test-ties.ts'

/** The actor, or someone who is not one: nobody writes in their own name. */
const signer = (world: World) => (actor: Actor) => actor.person ?? world.people.partnerWorker

async function declarations(admin: Admin, world: World): Promise<Samples> {
  const { own, partner, kept, foreign } = world.organizations
  const row = (by: string, of: string) => (actor: Actor) => ({
    organization_id: by,
    other_id: of,
    says: 'know',
    from_day: '2026-10-01',
    person_id: signer(world)(actor),
  })
  const here = { organization: own }
  return {
    rows: [
      { place: here, where: { id: await aDeclaration(admin, { by: own, of: partner }) } },
      {
        place: { organization: partner },
        kind: 'of others',
        where: { id: await aDeclaration(admin, { by: partner, of: kept }) },
      },
      {
        place: { organization: foreign },
        where: { id: await aDeclaration(admin, { by: foreign, of: await anOrganization(admin) }) },
      },
    ],
    change: `until_day = '2026-11-30'`,
    additions: [
      { place: here, row: row(own, kept) },
      { place: here, kind: 'of another network', row: row(own, foreign) },
      {
        place: here,
        kind: 'in the name of someone else',
        row: (actor) => ({ ...row(own, kept)(actor), person_id: world.people.partnerWorker }),
      },
      { place: { organization: kept }, row: row(kept, own) },
    ],
  }
}

async function answers(admin: Admin, world: World): Promise<Samples> {
  const { own, foreign } = world.organizations
  const here = { organization: own }
  for (const organization of [own, foreign])
    await admin.query(`INSERT INTO tie_answer VALUES ($1, '2026-10-01', $2)`, [
      organization,
      world.people.partnerWorker,
    ])
  const row = (person: (actor: Actor) => string) => (actor: Actor) => ({
    organization_id: own,
    answered_on: '2026-11-02',
    person_id: person(actor),
  })
  return {
    rows: [own, foreign].map((organization) => ({ place: { organization }, where: { organization_id: organization } })),
    additions: [
      { place: here, row: row(signer(world)) },
      { place: here, kind: 'in the name of someone else', row: row(() => world.people.partnerWorker) },
    ],
  }
}

/** What a network reads of its net: published in the first, chosen by nobody in the second. */
async function nets(admin: Admin, { networks: { first, second } }: World): Promise<Record<string, Samples>> {
  await admin.query('INSERT INTO net_choice (network_id, is_published) VALUES ($1, true)', [first])
  const snapshot = async (network: string, audience: string, kind: string) => {
    await admin.query(
      `INSERT INTO net_snapshot (network_id, audience, day, body, measures, layout) VALUES ($1, $2, '2026-12-01', '{}', '{}', '{}')`,
      [network, audience],
    )
    return { place: { network }, kind, where: { network_id: network, audience } }
  }
  return {
    'public.net_choice': {
      rows: [{ place: { network: first }, where: { network_id: first } }],
      change: 'is_published = false',
      additions: [{ place: { network: second }, row: () => ({ network_id: second, is_published: true }) }],
    },
    'public.net_snapshot': {
      rows: [
        await snapshot(first, 'coordination', 'coordination'),
        await snapshot(first, 'members', 'members'),
        await snapshot(second, 'coordination', 'coordination'),
        await snapshot(second, 'members', 'not published'),
      ],
      change: 'day = day',
    },
  }
}

async function gaps(admin: Admin, world: World): Promise<Samples> {
  const { first, second } = world.networks
  const row = (network: string, person: string) => ({
    network_id: network,
    gap_key: 'sector-missing:04:police',
    reason: 'Raison inventée.',
    person_id: person,
  })
  for (const network of [first, second])
    await admin.query(
      'INSERT INTO gap_set_aside (network_id, gap_key, reason, person_id) VALUES ($1, $2, $3, $4)',
      Object.values(row(network, world.people.partnerWorker)),
    )
  const other = (network: string, person: string) => ({ ...row(network, person), gap_key: 'region-alone:04' })
  return {
    rows: [first, second].map((network) => ({ place: { network }, where: { network_id: network } })),
    change: 'ended_at = sec.now()',
    additions: [
      { place: { network: first }, row: (actor) => other(first, signer(world)(actor)) },
      {
        place: { network: first },
        kind: 'in the name of someone else',
        row: () => other(first, world.people.partnerWorker),
      },
    ],
  }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function connectionRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, kept, foreign } = world.organizations
  const month = async (one: string, other: string) => {
    const [a, b] = [one, other].toSorted()
    await admin.query(`INSERT INTO tie_month VALUES ($1, $2, 'training', '2026-10-01', 1, 1, 1, 1)`, [a, b])
    return { a_id: a, b_id: b }
  }
  await admin.query(`INSERT INTO tie_gathered (log) VALUES ('2026-12-01 0 0') ON CONFLICT DO NOTHING`)
  return {
    'public.tie_declaration': await declarations(admin, world),
    'public.tie_answer': await answers(admin, world),
    'public.tie_month': {
      rows: [
        { place: { organization: own }, where: await month(own, partner) },
        { place: { organization: partner }, kind: 'of others', where: await month(partner, kept) },
        { place: { organization: foreign }, where: await month(foreign, await anOrganization(admin)) },
      ],
      change: 'times = times',
    },
    'public.tie_gathered': { rows: [{ place: {}, where: {} }], change: 'log = log' },
    ...(await nets(admin, world)),
    'public.gap_set_aside': await gaps(admin, world),
  }
}

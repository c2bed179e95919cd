import { randomUUID } from 'node:crypto'
import { hashToken } from '../../kernel/session.ts'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Row, Samples, Target } from '../../../tests/matrix/samples.ts'
import { present } from '../../../tests/present.ts'
import { measures } from './indicator.examples.ts'

interface Place {
  organization?: string
  network?: string
}
const sample = { ...measures.count, measure: '1z1.1', indicator: '1z1' }
/** What addresses name. */
const asked = { ...measures.count, measure: '1x1.1', indicator: '1x1' }

const places = (world: World): Place[] => [
  ...(['own', 'partner', 'kept', 'foreign'] as const).map((name) => ({ organization: world.organizations[name] })),
  ...(['first', 'second'] as const).map((name) => ({ network: world.networks[name] })),
]

/** A network is its own place: an organization of it is told apart. */
const kindOf = ({ organization }: Place) => (organization === undefined ? { kind: 'a network' } : {})

async function addRow(admin: Admin, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  await admin.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  )
}

async function values(admin: Admin, world: World, table: string): Promise<Row[]> {
  const rows: Row[] = []
  const add = async (
    place: Place,
    more: { kind?: string; region?: string; sector?: string; isPublic?: boolean } = {},
  ) => {
    const { organization = null, network = null } = place
    const scope = `${organization ?? network ?? 'all'} ${more.region ?? ''} ${more.sector ?? ''}`
    const { region = null, sector = null } = more
    await addRow(admin, table, {
      scope,
      organization_id: organization,
      network_id: network,
      region,
      sector,
      starts_on: '2025-09-01',
      ends_before: '2026-09-01',
      figures: '{}',
      computed_at: '2026-11-22',
    })
    rows.push({ place, ...(more.kind !== undefined && { kind: more.kind }), where: { scope } })
  }
  for (const place of places(world)) await add(place, kindOf(place))
  await add({}, { region: '04', kind: 'of every network' })
  await add({}, { region: '04', sector: 'police', kind: 'of a sector of every network' })
  return rows
}

const setter = (world: World) => present(world.actor('lead').person)

async function targetRows(admin: Admin, world: World): Promise<Samples> {
  const rows: Row[] = []
  const row = (
    { organization = null, network = null }: { organization?: string | null; network?: string | null },
    by: string | null,
  ) => ({
    id: randomUUID(),
    organization_id: organization,
    network_id: network,
    measure: '12a1.1',
    starts_on: '2026-09-01',
    ends_before: '2027-09-01',
    set_by: by,
  })
  for (const place of places(world)) {
    const one = row(place, setter(world))
    await addRow(admin, 'indicator_target', one)
    rows.push({ place, ...kindOf(place), where: { id: one.id } })
  }
  const additions = places(world).map((place) => ({
    place,
    ...kindOf(place),
    row: ({ person }: Actor) => ({ ...row(place, person ?? setter(world)), starts_on: '2024-09-01' }),
  }))
  // What it sets must be right but for the rights: the actor signs.
  return { rows, change: 'set_by = coalesce(sec.person(), set_by)', additions }
}

export async function samples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  await addRow(admin, 'indicator_definition', {
    measure: '1z1.1',
    version: 1,
    indicator: '1z1',
    content: JSON.stringify(sample),
    is_shipped: true,
  })
  const keys: Row[] = []
  for (const place of places(world).slice(0, 4)) {
    const id = randomUUID()
    await addRow(admin, 'indicator_token', {
      id,
      token_hash: hashToken(id),
      organization_id: place.organization,
      label: 'Inventée',
      made_by: setter(world),
    })
    keys.push({ place, where: { id } })
  }
  await admin.query('delete from indicator_stale')
  const stale: Row[] = []
  for (const place of [...places(world).slice(0, 4), {}]) {
    const organization = 'organization' in place ? place.organization : null
    const { rows } = await admin.query<{ id: string }>(
      'insert into indicator_stale (organization_id) values ($1) returning id::text as id',
      [organization],
    )
    stale.push({ place, ...(organization === null && { kind: 'for all' }), where: { id: present(rows[0]).id } })
  }
  const closed: Row[] = []
  const close = (network: string, by: string | null, starts: string) => ({
    network_id: network,
    starts_on: starts,
    ends_before: '2026-09-01',
    number: 1,
    content: '{}',
    signature: Buffer.alloc(32),
    closed_by: by,
    closed_at: '2026-11-22',
  })
  const networks = [world.networks.first, world.networks.second]
  for (const network of networks) {
    await addRow(admin, 'indicator_period_close', close(network, setter(world), '2025-09-01'))
    closed.push({ place: { network }, where: { network_id: network } })
  }
  return {
    'public.indicator_definition': {
      rows: [{ place: {}, where: { measure: '1z1.1' } }],
      additions: [
        {
          place: {},
          row: ({ person }) => ({
            measure: '1y1.1',
            version: 1,
            indicator: '1y1',
            content: JSON.stringify(sample),
            defined_by: person ?? setter(world),
          }),
        },
      ],
    },
    'public.indicator_target': await targetRows(admin, world),
    'public.indicator_snapshot': { rows: await values(admin, world, 'indicator_snapshot') },
    'public.indicator_release': { rows: await values(admin, world, 'indicator_release') },
    'public.indicator_period_close': {
      rows: closed,
      additions: networks.map((network) => ({
        place: { network },
        row: ({ person }: Actor) => close(network, person ?? setter(world), '2024-09-01'),
      })),
    },
    'public.indicator_stale': { rows: stale, change: 'from_day = from_day' },
    'public.indicator_token': {
      rows: keys,
      change: 'revoked_at = sec.now()',
      additions: places(world)
        .slice(0, 4)
        .map((place) => ({
          place,
          row: ({ person }: Actor) => ({
            id: randomUUID(),
            token_hash: hashToken(randomUUID()),
            organization_id: place.organization,
            label: 'Inventée',
            made_by: person ?? setter(world),
          }),
        })),
    },
  }
}

export async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const found: Target[] = []
  for (const name of ['own', 'partner', 'kept', 'foreign'] as const) {
    const id = randomUUID()
    const organization = world.organizations[name]
    await addRow(admin, 'indicator_token', {
      id,
      token_hash: hashToken(id),
      organization_id: organization,
      label: 'Inventée',
      made_by: setter(world),
    })
    found.push({ params: { id: organization, key: id }, place: { organization } })
  }
  found.push({ params: { id: world.organizations.own, key: randomUUID() }, place: {} })
  await admin.query(
    `insert into indicator_definition (measure, version, indicator, content, is_shipped) values ($1, 1, $2, $3, true) on conflict do nothing`,
    [asked.measure, asked.indicator, JSON.stringify(asked)],
  )
  const definition = { ...sample, measure: 'z9.1', indicator: 'z9', action: null, outcome: null }
  await addRow(admin, 'indicator_definition', {
    measure: 'z9.1',
    version: 1,
    indicator: 'z9',
    content: JSON.stringify(definition),
    defined_by: setter(world),
  })
  const ownDefinition = [
    { params: { measure: 'z9.1' }, place: {}, kind: 'of this instance' },
    { params: { measure: sample.measure }, place: {}, kind: 'shipped' },
  ]
  return { indicatorKey: found, ownDefinition, ...measureTargets(world) }
}

/** A measure of each organization and network; one that nobody defined. */
function measureTargets(world: World): Record<string, Target[]> {
  const fields = { baseline: '1', target: '2', version: '0' }
  const { own } = world.organizations
  const { first } = world.networks
  return {
    ownMeasure: [
      ...(['own', 'partner', 'kept', 'foreign'] as const).map((name) => {
        const organization = world.organizations[name]
        return { params: { organizationId: organization, measure: asked.measure }, place: { organization }, fields }
      }),
      { params: { organizationId: own, measure: '9z9.9' }, place: {}, fields },
    ],
    networkOfPeriods: [first, world.networks.second].map((network) => ({
      params: { networkId: network },
      place: { network },
      fields: { period: '2000-09-01/2001-09-01' },
    })),
    networkMeasure: [
      ...[first, world.networks.second].map((network) => ({
        params: { networkId: network, measure: asked.measure },
        place: { network },
        fields,
      })),
      { params: { networkId: first, measure: '9z9.9' }, place: {}, fields },
    ],
  }
}

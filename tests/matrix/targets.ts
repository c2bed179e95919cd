import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { readColumns } from '../../src/features/network/import/columns.ts'
import { aMembership, anIdentityProvider, anImport, anInvitation } from '../people.ts'
import { anAdoptedAction, anAdoption, anUpdate, aPlanImport } from '../plan.ts'
import type { Place, World } from './actors.ts'
import { suggestions } from './suggestion-targets.ts'

/** Kinds of things that addresses name by their id. */
export const subjects = [
  'network',
  'coordinator',
  'organization',
  'member',
  'invitation',
  'import',
  'mail',
  'provider',
  'adoption',
  'adopted',
  'planImport',
  'sheet',
  'listedOrganization',
  'directoryImport',
  'suggestion',
] as const
export type Subject = (typeof subjects)[number]

/** One thing an address may name, and whose it is. `kind` says what makes it special. */
export interface Target {
  params: Readonly<Record<string, string>>
  place: Place
  kind?: string
  /** What a form sends besides its keys, when it names things too. */
  fields?: Readonly<Record<string, string>>
}

/** A thing of every subject for every relation that matters; ids that name nothing, and parents that are not theirs. */
export async function someTargets(admin: pg.Pool, world: World): Promise<Record<Subject, Target[]>> {
  const { organizations, people } = world
  const ofOrganization = (id: string, place: Place, kind?: string): Target => ({
    params: { id, organizationId: id },
    place,
    fields: { organization: id, network: world.networksOf.get(id)?.[0] ?? world.networks.first },
    ...(kind && { kind }),
  })
  const worker = world.actor('worker').person as string
  const foreignWorker = (await aMembership(admin, { organization: organizations.foreign })).person
  const member = (organization: string, personId: string, place: Place, kind?: string): Target => ({
    params: { id: organization, organizationId: organization, personId },
    place,
    ...(kind && { kind }),
  })
  const { first, second } = world.networks
  const coordinators = ['coordinator', 'foreign-coordinator'].map((name) => world.actor(name).person as string)
  return {
    network: [
      ...[first, second].map((network) => ({ params: { id: network, networkId: network }, place: { network } })),
      { params: { id: randomUUID(), networkId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    coordinator: [
      { params: { id: first, personId: coordinators[0] as string }, place: { network: first } },
      { params: { id: second, personId: coordinators[1] as string }, place: { network: second } },
      { params: { id: first, personId: coordinators[1] as string }, place: {}, kind: 'a parent that is not theirs' },
    ],
    organization: [
      ...Object.values(organizations).map((organization) => ofOrganization(organization, { organization })),
      ofOrganization(randomUUID(), {}, 'unknown'),
    ],
    member: [
      member(organizations.own, worker, { organization: organizations.own }),
      member(organizations.partner, people.partnerWorker, { organization: organizations.partner }),
      member(organizations.foreign, foreignWorker, { organization: organizations.foreign }),
      member(organizations.own, people.partnerWorker, {}, 'a parent that is not theirs'),
      member(organizations.partner, worker, {}, 'a parent that is not theirs'),
      member(organizations.own, randomUUID(), {}, 'unknown'),
    ],
    invitation: await invitations(admin, world),
    import: await imports(admin, world),
    mail: await mails(admin),
    provider: await providers(admin, world),
    ...(await plans(admin, world)),
    ...(await sheets(admin, world)),
    directoryImport: await directoryImports(admin, world),
    suggestion: await suggestions(admin, world),
  }
}

async function invitations(admin: pg.Pool, world: World): Promise<Target[]> {
  const { organizations, networks } = world
  const target = async (
    invitedBy: string,
    facts: { organization?: string; network?: string },
    kind?: string,
  ): Promise<Target> => {
    const { id } = await anInvitation(admin, { invitedBy: world.actor(invitedBy).person as string, ...facts })
    return {
      params: { id },
      place: facts.organization ? { organization: facts.organization } : { network: facts.network as string },
      ...(kind && { kind }),
    }
  }
  return [
    await target('lead', { organization: organizations.own }),
    await target('partner-lead', { organization: organizations.partner }),
    await target('foreign-lead', { organization: organizations.foreign }),
    await target('coordinator', { organization: organizations.kept, network: networks.first }),
    await target('coordinator', { network: networks.first }, 'a coordinator'),
    await target('foreign-coordinator', { network: networks.second }, 'a coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

async function imports(admin: pg.Pool, { networks, actor }: World): Promise<Target[]> {
  const read = readColumns(['nom', 'secteur'], [{ line: 2, cells: ['École inventée', 'Éducation'] }])
  if (!read.ok) throw new Error('the smallest list is no longer read')
  const preview = { stage: 'read', list: read.value, notes: [], defaults: { sector: null, regions: [] } }
  const target = async (network: string, by: string): Promise<Target> => {
    const id = await anImport(admin, { network, person: actor(by).person as string })
    await admin.query('UPDATE import SET preview = $2 WHERE id = $1', [id, JSON.stringify(preview)])
    return { params: { id }, place: { network } }
  }
  return [
    await target(networks.first, 'coordinator'),
    await target(networks.second, 'foreign-coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

/** A file of records that waits for its confirmation, in each network; named under its own network and under another. */
async function directoryImports(admin: pg.Pool, { networks, actor }: World): Promise<Target[]> {
  const none = { created: {}, updated: {}, unchanged: {} }
  const summary = {
    stage: 'preview',
    services: 0,
    organizations: 0,
    locations: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    made: { organizations: 0, locations: 0, links: 0 },
    byKind: none,
    format: 'table',
    importId: null,
  }
  const target = async (network: string, by: string): Promise<Target> => {
    const { rows } = await admin.query<{ id: string }>(
      `INSERT INTO directory_import (network_id, person_id, file_name, source, format, language, summary)
       VALUES ($1, $2, 'services.csv', 'source inventée', 'table', 'fr', $3) RETURNING id`,
      [network, actor(by).person as string, JSON.stringify(summary)],
    )
    return { params: { networkId: network, importId: rows[0]?.id as string }, place: { network } }
  }
  const [first, second] = [
    await target(networks.first, 'coordinator'),
    await target(networks.second, 'foreign-coordinator'),
  ]
  return [
    first,
    second,
    {
      params: { networkId: networks.first, importId: second.params['importId'] as string },
      place: {},
      kind: 'a parent that is not theirs',
    },
    { params: { networkId: networks.first, importId: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

async function mails(admin: pg.Pool): Promise<Target[]> {
  const { rows } = await admin.query<{ id: string }>(`
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html)
    VALUES ('personne@exemple.invalid', 'fr', 'test', 'Objet', 'Texte', '<p>Texte</p>') RETURNING id`)
  return [
    { params: { id: rows[0]?.id as string }, place: {} },
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

/** An organization's own sign-in page, which its people connect to. */
async function providers(admin: pg.Pool, { organizations }: World): Promise<Target[]> {
  const all = Object.values(organizations)
  for (const organization of all) await anIdentityProvider(admin, { organization })
  return [...all, randomUUID()].map((organization) => ({
    params: {},
    place: all.includes(organization) ? { organization } : {},
    fields: { organization },
  }))
}

/** A plan of every organization and table, with an action that nobody carries; and one that the worker carries. */
async function plans(
  admin: pg.Pool,
  world: World,
): Promise<{ adoption: Target[]; adopted: Target[]; planImport: Target[] }> {
  const { organizations, networks, people } = world
  const person = people.ownContact
  const worker = world.actor('worker').person as string
  const owners: { place: Place; kind?: string }[] = [
    ...Object.values(organizations).map((organization) => ({ place: { organization } })),
    ...[networks.first, networks.second].map((network) => ({ place: { network }, kind: 'a table' })),
  ]
  const made: { owner: (typeof owners)[number]; adoptionId: string; adoptedId: string }[] = []
  for (const owner of owners) {
    const adoptionId = await anAdoption(admin, { ...owner.place, person })
    const adoptedId = await anAdoptedAction(admin, { adoption: adoptionId, action: 'A3' })
    await anUpdate(admin, { action: adoptedId, person, to: '20' })
    made.push({ owner, adoptionId, adoptedId })
  }
  const adoptionOf = (organization: string): string =>
    made.find(({ owner }) => owner.place.organization === organization)?.adoptionId as string
  const carried = await anAdoptedAction(admin, {
    adoption: adoptionOf(organizations.own),
    action: 'A4',
    person: worker,
  })
  await anUpdate(admin, { action: carried, person: worker, to: '20' })
  const elsewhere = { place: {}, kind: 'a parent that is not theirs' }
  const read: Target[] = []
  for (const { owner, adoptionId } of made) {
    const importId = await aPlanImport(admin, { adoption: adoptionId, person })
    read.push({ ...owner, params: { adoptionId, importId } })
  }
  const ofOwn = made.find(({ owner }) => owner.place.organization === organizations.own)?.adoptedId as string
  return {
    adoption: [
      ...made.map(({ owner, adoptionId }) => ({ ...owner, params: { adoptionId } })),
      { params: { adoptionId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    adopted: [
      ...made.map(({ owner, adoptionId, adoptedId }) => ({ ...owner, params: { adoptionId, adoptedId } })),
      {
        params: { adoptionId: adoptionOf(organizations.own), adoptedId: carried },
        place: { organization: organizations.own, person: worker },
        kind: 'carried by a worker',
      },
      { ...elsewhere, params: { adoptionId: adoptionOf(organizations.partner), adoptedId: ofOwn } },
      { params: { adoptionId: adoptionOf(organizations.own), adoptedId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    planImport: [
      ...read,
      {
        ...elsewhere,
        params: {
          adoptionId: adoptionOf(organizations.partner),
          importId: read.find(({ place }) => place.organization === organizations.own)?.params['importId'] ?? '',
        },
      },
      { params: { adoptionId: adoptionOf(organizations.own), importId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}

/** Services of the directory, told and hidden: kept by an organization, by a table, by nobody; and one that is none. */
async function sheets(admin: pg.Pool, world: World): Promise<{ sheet: Target[]; listedOrganization: Target[] }> {
  const { organizations, networks } = world
  const add = async (kind: string, status: string, steward: string | null, network: string | null): Promise<string> => {
    const id = randomUUID()
    await admin.query(
      `INSERT INTO directory_record (id, kind, doc, status, steward_id, network_id)
       VALUES ($1, $2, '{"name": {"fr": "Service inventé"}, "status": "active"}', $3, $4, $5)`,
      [id, kind, status, steward, network],
    )
    return id
  }
  const targets: Target[] = []
  for (const status of ['published', 'hidden']) {
    for (const organization of [organizations.own, organizations.partner, organizations.foreign]) {
      const network = world.networksOf.get(organization)?.[0] ?? null
      const id = await add('service', status, organization, network)
      targets.push({ params: { id }, place: { organization }, kind: status })
    }
    for (const network of [networks.first, networks.second]) {
      const id = await add('service', status, null, network)
      targets.push({ params: { id }, place: { network }, kind: `a table’s, ${status}` })
    }
    targets.push({ params: { id: await add('service', status, null, null) }, place: {}, kind: `common, ${status}` })
  }
  const unknown: Target = { params: { id: randomUUID() }, place: {}, kind: 'unknown' }
  const listed = await add('organization', 'published', null, null)
  const hidden = await add('organization', 'hidden', null, null)
  return {
    sheet: [...targets, unknown],
    listedOrganization: [
      { params: { id: listed }, place: {}, kind: 'published' },
      { params: { id: hidden }, place: {}, kind: 'hidden' },
      unknown,
    ],
  }
}

import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { aCoordinator, aSession, anIdentityProvider, anImport, anInvitation } from '../people.ts'
import type { Actor, Place, World } from './actors.ts'
import { present } from '../present.ts'
import { directoryRows } from './directory-rows.ts'
import { planRows } from './plan-rows.ts'

/** A row that stands in the database, found by these columns. */
export interface Row {
  place: Place
  kind?: string
  where: Record<string, unknown>
}

/** A row that an actor tries to add. `row` may name the actor; what it says must be right but for the rights. */
export interface Addition {
  place: Place
  kind?: string
  row(actor: Actor): Record<string, unknown>
}

export interface Samples {
  rows: readonly Row[]
  /** What an update sets: a change that would be right but for the rights. */
  change?: string
  additions?: readonly Addition[]
}

const today = '2026-11-22'

/** At least one row of each table for each relation that matters, and the additions to try. */
export async function sampleRows(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
  return {
    ...(await machinery(admin, world)),
    ...(await people(admin, world)),
    ...(await networks(admin, world)),
    ...(await invited(admin, world)),
    ...(await planRows(admin, world)),
    ...(await directoryRows(admin, world)),
  }
}

const everyPlace = ({ organizations, networks }: World): Place[] => [
  ...Object.values(organizations).map((organization) => ({ organization })),
  { network: networks.first },
  { network: networks.second },
]

async function machinery(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks } = world
  const nil = '00000000-0000-0000-0000-000000000000'
  const chains = [organizations.own, organizations.partner, organizations.foreign, networks.first, networks.second, nil]
  const person = world.actor('worker').person
  for (const chain of chains) {
    await admin.query(`SELECT sec.append_audit($1, $2, 'test.done', 'organization', NULL, NULL, 'done')`, [
      chain,
      person,
    ])
  }
  await admin.query(`
    INSERT INTO idempotency_key (key, person_id, route) VALUES ('${randomUUID()}', '${person}', 'r');
    INSERT INTO rate_window (bucket, starts_at, hits) VALUES ('b', now(), 1);
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html) VALUES ('a@b.invalid', 'fr', 't', 's', 'x', 'x');
    INSERT INTO password_credential (person_id, hash) VALUES ('${person}', 'x');
    INSERT INTO totp_credential (person_id, secret) VALUES ('${person}', 'x');
    INSERT INTO backup_code (person_id, code_hash) VALUES ('${person}', '\\x01');
    INSERT INTO passkey (id, person_id, public_key, name) VALUES ('x', '${person}', '\\x01', 'x');
    INSERT INTO challenge (token_hash, purpose, person_id, expires_at) VALUES ('\\x01', 'email-link', '${person}', now());
    INSERT INTO external_identity (issuer, subject, person_id) VALUES ('https://x.invalid', 'x', '${person}')`)
  const ofWorker: Samples = { rows: [{ place: { person: present(person) }, where: { person_id: person } }] }
  const one: Samples = { rows: [{ place: {}, where: {} }] }
  return {
    'public.schema_migration': one,
    'sec.signing_key': one,
    'public.audit_head': {
      rows: everyPlace(world).map((place) => ({ place, where: { chain_id: place.organization ?? place.network } })),
    },
    'public.idempotency_key': ofWorker,
    'public.rate_window': one,
    'public.instance': one,
    'public.password_credential': ofWorker,
    'public.totp_credential': ofWorker,
    'public.backup_code': ofWorker,
    'public.passkey': ofWorker,
    'public.challenge': ofWorker,
    'public.external_identity': ofWorker,
    'public.mail_message': { rows: [{ place: {}, kind: 'the outbox', where: {} }] },
    'public.audit_event': {
      rows: [
        ...chains.slice(0, 3).map((organization) => ({ place: { organization }, where: { chain_id: organization } })),
        ...chains
          .slice(3, 5)
          .map((network) => ({ place: { network }, kind: 'a network', where: { chain_id: network } })),
        { place: {}, kind: 'the instance', where: { chain_id: nil } },
      ],
      change: `deed = 'test.changed'`,
    },
  }
}

async function people(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks, people } = world
  const named = (name: string) => present(world.actor(name).person)
  const rows: { place: Place & { person: string }; kind?: string }[] = [
    { place: { person: named('reader'), organization: organizations.own } },
    { place: { person: named('worker'), organization: organizations.own } },
    { place: { person: named('specialist'), organization: organizations.own } },
    { place: { person: named('stranger'), organization: organizations.lone } },
    { place: { person: people.partnerWorker, organization: organizations.partner } },
    { place: { person: named('lead'), organization: organizations.own }, kind: 'a lead' },
    { place: { person: named('partner-lead'), organization: organizations.partner }, kind: 'a lead' },
    { place: { person: named('foreign-lead'), organization: organizations.foreign }, kind: 'a lead' },
    { place: { person: people.ownContact, organization: organizations.own }, kind: 'designated' },
    { place: { person: people.partnerContact, organization: organizations.partner }, kind: 'designated' },
    { place: { person: people.foreignContact, organization: organizations.foreign }, kind: 'designated' },
    { place: { person: named('coordinator'), network: networks.first }, kind: 'a coordinator' },
    { place: { person: named('foreign-coordinator'), network: networks.second }, kind: 'a coordinator' },
    { place: { person: named('operator') } },
  ]
  await admin.query(`INSERT INTO actor_pseudonym (person_id) SELECT id FROM person ON CONFLICT DO NOTHING`)
  for (const { place } of rows) await aSession(admin, place.person)
  return {
    'public.person': { rows: rows.map((row) => ({ ...row, where: { id: row.place.person } })), change: `name = 'x'` },
    'public.actor_pseudonym': { rows: rows.map((row) => ({ ...row, where: { person_id: row.place.person } })) },
    'public.session': {
      rows: rows.map(({ place }) => ({ place, where: { person_id: place.person } })),
      change: 'ended_at = now()',
    },
    'public.operator': { rows: rows.map(({ place }) => ({ place, where: { person_id: place.person } })) },
  }
}

async function networks(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks, people } = world
  const nobodys = randomUUID()
  await admin.query(`INSERT INTO organization (id, name_fr, name_en, sector) VALUES ($1, 'x', 'x', 'education')`, [
    nobodys,
  ])
  const second = await aCoordinator(admin, { network: networks.first })
  const members: [string, string][] = Object.values(organizations).flatMap((organization) =>
    (world.networksOf.get(organization) ?? []).map((network): [string, string] => [network, organization]),
  )
  const leads = ['lead', 'partner-lead', 'foreign-lead'].map((name) => world.actor(name))
  const others = ['stranger', 'reader', 'worker', 'specialist'].map((name) => world.actor(name))
  const inFirst = { network: networks.first }
  const inSecond = { network: networks.second }
  const joins = (network: string, organization: string) => () => ({
    network_id: network,
    organization_id: organization,
    joined_on: today,
  })
  const coordinates = (network: string) => (actor: Actor) => ({
    network_id: network,
    person_id: actor.person ?? people.ownContact,
    from_day: today,
  })
  const designates = (organization: string, person: string) => () => ({
    organization_id: organization,
    person_id: person,
    kind: 'privacy_officer',
    from_day: today,
  })
  return {
    'public.network': {
      rows: [inFirst, inSecond].map((place) => ({ place, where: { id: place.network } })),
      change: `name_fr = 'x'`,
      additions: [
        { place: {}, row: () => ({ name_fr: 'x', name_en: 'x', region_codes: ['04'], sectors: ['education'] }) },
      ],
    },
    'public.coordinator': {
      rows: [
        {
          place: { ...inFirst, person: present(world.actor('coordinator').person) },
          where: { person_id: world.actor('coordinator').person },
        },
        { place: { ...inFirst, person: second }, where: { person_id: second } },
        {
          place: { ...inSecond, person: present(world.actor('foreign-coordinator').person) },
          where: { person_id: world.actor('foreign-coordinator').person },
        },
      ],
      change: `until_day = '2099-01-01'`,
      additions: [
        { place: inFirst, row: coordinates(networks.first) },
        { place: inSecond, row: coordinates(networks.second) },
        { place: { network: networks.unheld }, kind: 'nobody coordinates it', row: coordinates(networks.unheld) },
        {
          place: { network: networks.unheld },
          kind: 'nobody coordinates it, for someone else',
          row: () => ({ network_id: networks.unheld, person_id: people.ownContact, from_day: today }),
        },
      ],
    },
    'public.organization': {
      rows: Object.values(organizations).map((organization) => ({
        place: { organization },
        where: { id: organization },
      })),
      change: `mandate_fr = 'x'`,
      additions: [
        { place: {}, row: () => ({ name_fr: 'x', name_en: 'x', sector: 'education' }) },
        {
          place: {},
          kind: 'already joined',
          row: () => ({ name_fr: 'x', name_en: 'x', sector: 'education', status: 'joined' }),
        },
      ],
    },
    'public.network_member': {
      rows: members.map(([network, organization]) => ({
        place: { network, organization },
        where: { network_id: network, organization_id: organization },
      })),
      change: `left_on = '2099-01-01'`,
      additions: [
        { place: inFirst, kind: 'an organization of nobody', row: joins(networks.first, nobodys) },
        { place: inSecond, kind: 'an organization of nobody', row: joins(networks.second, nobodys) },
        { place: inFirst, kind: 'an organization from elsewhere', row: joins(networks.first, organizations.foreign) },
        { place: inSecond, kind: 'an organization from elsewhere', row: joins(networks.second, organizations.own) },
        { place: inFirst, kind: 'an organization alone', row: joins(networks.first, organizations.lone) },
      ],
    },
    'public.membership': {
      rows: [
        ...others.map(({ person, organizations: [organization] }) => ({
          place: { person: present(person), organization: present(organization) },
          where: { person_id: person },
        })),
        {
          place: { person: people.partnerWorker, organization: organizations.partner },
          where: { person_id: people.partnerWorker },
        },
        ...leads.map(({ person, organizations: [organization] }) => ({
          place: { person: present(person), organization: present(organization) },
          kind: 'a lead',
          where: { person_id: person },
        })),
      ],
      change: `role = 'reader'`,
      additions: [
        {
          place: { organization: organizations.own },
          row: (actor) => ({
            organization_id: organizations.own,
            person_id: actor.person ?? people.ownContact,
            role: 'lead',
            from_day: today,
          }),
        },
      ],
    },
    'public.designation': {
      rows: (['own', 'partner', 'foreign'] as const).map((name) => ({
        place: { organization: organizations[name] },
        where: { id: world.designations[name] },
      })),
      change: `until_day = '2099-01-01'`,
      additions: [
        { place: { organization: organizations.own }, row: designates(organizations.own, people.ownContact) },
        {
          place: { organization: organizations.partner },
          row: designates(organizations.partner, people.partnerContact),
        },
        {
          place: { organization: organizations.foreign },
          row: designates(organizations.foreign, people.foreignContact),
        },
        {
          place: { organization: organizations.own },
          kind: 'someone from elsewhere',
          row: designates(organizations.own, people.partnerContact),
        },
      ],
    },
  }
}

async function invited(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks } = world
  const by = (name: string) => present(world.actor(name).person)
  const inside = async (organization: string, lead: string): Promise<Row> => ({
    place: { organization },
    where: { id: (await anInvitation(admin, { organization, role: 'worker', invitedBy: by(lead) })).id },
  })
  const ofKept = await anInvitation(admin, {
    organization: organizations.kept,
    network: networks.first,
    role: 'lead',
    invitedBy: by('coordinator'),
  })
  // Sent while the organization had no lead: now that it has one, its coordinator has no more to say.
  const late = await anInvitation(admin, {
    organization: organizations.partner,
    network: networks.first,
    role: 'lead',
    invitedBy: by('coordinator'),
  })
  const asCoordinator = async (network: string, name: string): Promise<Row> => ({
    place: { network },
    kind: 'a coordinator',
    where: { id: (await anInvitation(admin, { network, role: 'coordinator', invitedBy: by(name) })).id },
  })
  const imports = async (network: string, name: string): Promise<Row> => ({
    place: { network },
    where: { id: await anImport(admin, { network, person: by(name) }) },
  })
  for (const name of ['partner', 'foreign'] as const) {
    await anIdentityProvider(admin, { organization: organizations[name], emailDomain: `${name}-lead.invalid` })
  }
  const invites =
    (facts: Record<string, unknown>) =>
    (actor: Actor): Record<string, unknown> => ({
      token_hash: Buffer.alloc(32, randomUUID()),
      role: 'worker',
      email: 'a@b.invalid',
      name: 'x',
      language: 'fr',
      invited_by: actor.person ?? by('lead'),
      ...facts,
    })
  const asLead = (organization: string, network: string) =>
    invites({ organization_id: organization, network_id: network, role: 'lead' })
  const provider = (organization: string) => (actor: Actor) => ({
    organization_id: organization,
    issuer: 'https://x.invalid',
    client_id: 'x',
    client_secret: 'x',
    email_domain: actor.domain,
  })
  return {
    'public.invitation': {
      rows: [
        await inside(organizations.own, 'lead'),
        await inside(organizations.partner, 'partner-lead'),
        await inside(organizations.foreign, 'foreign-lead'),
        { place: { organization: organizations.kept }, where: { id: ofKept.id } },
        { place: { organization: organizations.partner }, kind: 'sent before it had a lead', where: { id: late.id } },
        await asCoordinator(networks.first, 'coordinator'),
        await asCoordinator(networks.second, 'foreign-coordinator'),
      ],
      change: `expires_at = now() + interval '24 hours'`,
      additions: [
        ...Object.values(organizations).map((organization) => ({
          place: { organization },
          kind: organization === organizations.kept ? 'a colleague' : '',
          row: invites({ organization_id: organization }),
        })),
        {
          place: { organization: organizations.own },
          kind: 'for a year',
          row: invites({ organization_id: organizations.own, expires_at: '2099-01-01' }),
        },
        { place: { organization: organizations.kept }, row: asLead(organizations.kept, networks.first) },
        {
          place: { organization: organizations.partner },
          kind: 'a lead',
          row: asLead(organizations.partner, networks.first),
        },
        {
          place: { organization: organizations.foreign },
          kind: 'a lead',
          row: asLead(organizations.foreign, networks.first),
        },
        {
          place: { network: networks.first },
          kind: 'a coordinator',
          row: invites({ network_id: networks.first, role: 'coordinator' }),
        },
        {
          place: { network: networks.second },
          kind: 'a coordinator',
          row: invites({ network_id: networks.second, role: 'coordinator' }),
        },
        {
          place: { network: networks.unheld },
          kind: 'a coordinator, nobody coordinates it',
          row: invites({ network_id: networks.unheld, role: 'coordinator' }),
        },
        {
          place: { organization: organizations.own },
          kind: 'in another’s name',
          row: invites({ organization_id: organizations.own, invited_by: world.people.ownContact }),
        },
      ],
    },
    'public.import': {
      rows: [await imports(networks.first, 'coordinator'), await imports(networks.second, 'foreign-coordinator')],
      change: `status = 'applied'`,
      additions: [networks.first, networks.second].map((network) => ({
        place: { network },
        row: (actor: Actor) => ({
          network_id: network,
          person_id: actor.person ?? by('lead'),
          file_name: 'x',
          preview: '[]',
        }),
      })),
    },
    'public.identity_provider': {
      rows: [organizations.partner, organizations.foreign].map((organization) => ({
        place: { organization },
        where: { organization_id: organization },
      })),
      change: `client_id = 'x'`,
      additions: [
        { place: { organization: organizations.own }, row: provider(organizations.own) },
        { place: { organization: organizations.lone }, row: provider(organizations.lone) },
        {
          place: { organization: organizations.own },
          kind: 'another’s domain',
          row: (actor) => ({ ...provider(organizations.own)(actor), email_domain: 'autre.invalid' }),
        },
      ],
    },
  }
}

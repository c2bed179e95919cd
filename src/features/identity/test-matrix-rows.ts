import type { Admin } from '../../../tests/database.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'
import { anIdentityProvider, aSession } from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'

/** Rows of people, their sessions and what they sign in with, and the additions to try. */
export async function identityRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  return {
    ...(await credentials(admin, world)),
    ...(await people(admin, world)),
    ...(await providers(admin, world)),
    'public.instance_contact': await contacts(admin),
  }
}

async function contacts(admin: Admin): Promise<Samples> {
  const named = { name: 'x', email: 'x@exemple.invalid' }
  await admin.query(`INSERT INTO instance_contact (kind, name, email) VALUES ('public', 'x', 'x@exemple.invalid')`)
  return {
    rows: [{ place: {}, where: { kind: 'public' } }],
    change: `name = 'y'`,
    additions: [{ place: {}, row: () => ({ kind: 'privacy', ...named, title_fr: 'x', title_en: 'x' }) }],
  }
}

async function credentials(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const person = present(world.actor('worker').person)
  await admin.query(`
    INSERT INTO password_credential (person_id, hash) VALUES ('${person}', 'x');
    INSERT INTO totp_credential (person_id, secret) VALUES ('${person}', 'x');
    INSERT INTO backup_code (person_id, code_hash) VALUES ('${person}', '\\x01');
    INSERT INTO passkey (id, person_id, public_key, name) VALUES ('x', '${person}', '\\x01', 'x');
    INSERT INTO challenge (token_hash, purpose, person_id, expires_at) VALUES ('\\x01', 'email-link', '${person}', sec.now());
    INSERT INTO external_identity (issuer, subject, person_id) VALUES ('https://x.invalid', 'x', '${person}')`)
  const ofWorker: Samples = { rows: [{ place: { person }, where: { person_id: person } }] }
  return {
    'public.password_credential': ofWorker,
    'public.totp_credential': ofWorker,
    'public.backup_code': ofWorker,
    'public.passkey': ofWorker,
    'public.challenge': ofWorker,
    'public.external_identity': ofWorker,
  }
}

async function people(admin: Admin, world: World): Promise<Record<string, Samples>> {
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
  await admin.query(`INSERT INTO mail_reading (recipient, carried, subject, read_by)
    SELECT p.email, 'nothing', p.id::text, o.person_id FROM person p, operator o`)
  return {
    'public.person': { rows: rows.map((row) => ({ ...row, where: { id: row.place.person } })), change: `name = 'x'` },
    'public.actor_pseudonym': { rows: rows.map((row) => ({ ...row, where: { person_id: row.place.person } })) },
    'public.session': {
      rows: rows.map(({ place }) => ({ place, where: { person_id: place.person } })),
      change: 'ended_at = sec.now()',
    },
    'public.mail_reading': {
      rows: rows.map(({ place }) => ({ place, where: { subject: place.person } })),
    },
    'public.operator': { rows: rows.map(({ place }) => ({ place, where: { person_id: place.person } })) },
  }
}

async function providers(admin: Admin, { organizations }: World): Promise<Record<string, Samples>> {
  for (const name of ['partner', 'foreign'] as const) {
    await anIdentityProvider(admin, { organization: organizations[name], emailDomain: `${name}-lead.invalid` })
  }
  const provider = (organization: string) => (actor: Actor) => ({
    organization_id: organization,
    issuer: 'https://x.invalid',
    client_id: 'x',
    client_secret: 'x',
    email_domain: actor.domain,
  })
  return {
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

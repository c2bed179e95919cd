import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { present } from '../present.ts'
import type { Place, World } from './actors.ts'
import type { FeatureMatrix } from './feature-matrix.ts'
import { access, closed, coordinator, lead, operator } from './rights.ts'
import type { Samples } from './samples.ts'

/** Who may do what with what belongs to no feature. */
export const kernelMatrix: FeatureMatrix = {
  tables: {
    'public.schema_migration': closed,
    'sec.signing_key': closed,
    'public.audit_head': closed,
    'public.idempotency_key': closed,
    'public.rate_window': closed,
    'public.instance': closed,
    'public.audit_event': {
      select: { own: lead, 'own (a network)': coordinator, 'foreign (the instance)': operator },
    },
    'public.mail_message': {
      select: { 'foreign (the outbox)': operator },
    },
  },
  routes: { 'app.root': access, 'app.robots': access, 'app.sitemap': access },
  samples: kernelRows,
}

const everyPlace = ({ organizations, networks }: World): Place[] => [
  ...Object.values(organizations).map((organization) => ({ organization })),
  { network: networks.first },
  { network: networks.second },
]

async function kernelRows(admin: pg.Pool, world: World): Promise<Record<string, Samples>> {
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
    INSERT INTO rate_window (bucket, starts_at, hits) VALUES ('b', sec.now(), 1);
    INSERT INTO mail_message (recipient, language, template, subject, body_text, body_html) VALUES ('a@b.invalid', 'fr', 't', 's', 'x', 'x')`)
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

import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { hashToken } from '../../kernel/session.ts'
import { someTeams } from '../referral/test-referrals.ts'

interface RequestFacts {
  organization: string
  network: string
  person: string
  /** Who took it; absent: nobody. */
  claimer?: { organization: string; person: string }
}

/** An invented open request of everywhere, about nobody, written as the superuser. @returns its id */
export async function aRequest(
  admin: Admin,
  { organization, network, person, claimer }: RequestFacts,
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO access_request (id, organization_id, network_id, asked_by, need, age_band, priority, due_at, state, claimer_id, claimed_by, claimed_at)
     VALUES ($1, $2, $3, $4, 'talk', '12-24', 'ordinary', sec.now() + interval '3 days', $5, $6, $7, CASE WHEN $6::uuid IS NULL THEN NULL ELSE sec.now() END)`,
    [
      id,
      organization,
      network,
      person,
      claimer === undefined ? 'open' : 'claimed',
      claimer?.organization ?? null,
      claimer?.person ?? null,
    ],
  )
  return id
}

/** Keys of chance with which an organization can receive; of people who are of its intake. */
export async function ableToReceive(
  admin: Admin,
  { organization, people }: { organization: string; people: readonly string[] },
): Promise<void> {
  const { rows: known } = await admin.query<{ person_id: string }>(
    'SELECT person_id FROM key_member WHERE organization_id = $1 AND ended_index IS NULL',
    [organization],
  )
  const fresh = people.filter((person) => known.every((one) => one.person_id !== person))
  const { intake } = await someTeams(admin, { organization, people: fresh })
  await admin.query(
    `INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, rescue_file)
     SELECT $1, $2, 1, max(log_index), 1, $3 FROM key_statement WHERE organization_id = $1 ON CONFLICT DO NOTHING`,
    [organization, intake, randomBytes(200)],
  )
}

/** A service of the directory, asked by a person. @returns the id of what was asked */
export async function aPartnerAsk(
  admin: Admin,
  { organization, person, token }: { organization: string; person: string; token: string },
): Promise<string> {
  const [id, service] = [randomUUID(), randomUUID()]
  await admin.query(
    `INSERT INTO directory_record (id, kind, doc) VALUES ($1, 'service', '{"name": {"fr": "Service inventé"}, "status": "active"}')`,
    [service],
  )
  await admin.query(
    `INSERT INTO partner_ask (id, organization_id, asked_by, service_id, email, language, priority, due_at, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, 'accueil@exemple.invalid', 'fr', 'ordinary', sec.now() + interval '3 days', $5, sec.now() + interval '7 days')`,
    [id, organization, person, service, hashToken(token)],
  )
  return id
}

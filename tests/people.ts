import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { present } from './present.ts'

/**
 * Rows for tests, written as the superuser. Each builder takes only the facts that matter to the test and supplies the
 * rest; it returns the id, which is random unless given.
 */
type Admin = Pick<pg.Pool, 'query'>

async function insert(admin: Admin, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await admin.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()
const newToken = (): string => randomBytes(32).toString('base64url')
const firstDay = '2026-01-05'

export interface PersonFacts {
  id?: string
  name?: string
  email?: string
  language?: 'fr' | 'en'
  deactivatedAt?: Date
}

export async function aPerson(admin: Admin, facts: PersonFacts = {}): Promise<string> {
  const id = facts.id ?? randomUUID()
  await insert(admin, 'person', {
    id,
    name: facts.name ?? 'Personne inventée',
    email: facts.email ?? `${id}@exemple.invalid`,
    language: facts.language ?? 'fr',
    deactivated_at: facts.deactivatedAt ?? null,
  })
  return id
}

export async function anOperator(admin: Admin, { person }: { person?: string } = {}): Promise<string> {
  const id = person ?? (await aPerson(admin))
  await insert(admin, 'operator', { person_id: id })
  return id
}

export interface NetworkFacts {
  id?: string
  nameFr?: string
  nameEn?: string
  regionCodes?: string[]
  sectors?: string[]
}

export async function aNetwork(admin: Admin, facts: NetworkFacts = {}): Promise<string> {
  const id = facts.id ?? randomUUID()
  await insert(admin, 'network', {
    id,
    name_fr: facts.nameFr ?? 'Table inventée',
    name_en: facts.nameEn ?? 'Invented table',
    region_codes: facts.regionCodes ?? ['04'],
    sectors: facts.sectors ?? ['community', 'education', 'institutional', 'police', 'justice'],
  })
  return id
}

export interface OrganizationFacts {
  id?: string
  nameFr?: string
  nameEn?: string
  sector?: string
  regionCodes?: string[]
  status?: 'listed' | 'invited' | 'joined' | 'left'
  /** Puts it in this network, today. */
  network?: string
  import?: string
}

export async function anOrganization(admin: Admin, facts: OrganizationFacts = {}): Promise<string> {
  const id = facts.id ?? randomUUID()
  await insert(admin, 'organization', {
    id,
    name_fr: facts.nameFr ?? 'Organisme inventé',
    name_en: facts.nameEn ?? 'Invented organization',
    sector: facts.sector ?? 'community',
    region_codes: facts.regionCodes ?? ['04'],
    status: facts.status ?? 'joined',
    import_id: facts.import ?? null,
  })
  if (facts.network) await aNetworkMember(admin, { network: facts.network, organization: id })
  return id
}

export async function aNetworkMember(
  admin: Admin,
  {
    network,
    organization,
    joinedOn,
    leftOn,
  }: { network: string; organization: string; joinedOn?: string; leftOn?: string },
): Promise<void> {
  await insert(admin, 'network_member', {
    network_id: network,
    organization_id: organization,
    joined_on: joinedOn ?? firstDay,
    left_on: leftOn ?? null,
  })
}

export async function aCoordinator(
  admin: Admin,
  { network, person, untilDay }: { network: string; person?: string; untilDay?: string },
): Promise<string> {
  const id = person ?? (await aPerson(admin))
  await insert(admin, 'coordinator', {
    network_id: network,
    person_id: id,
    from_day: firstDay,
    until_day: untilDay ?? null,
  })
  return id
}

export type Role = 'reader' | 'worker' | 'specialist' | 'lead'

export interface MembershipFacts {
  organization: string
  person?: string
  role?: Role
  untilDay?: string
}

/** @returns the membership's id and the person's, who is made when not given */
export async function aMembership(admin: Admin, facts: MembershipFacts): Promise<{ id: string; person: string }> {
  const id = randomUUID()
  const person = facts.person ?? (await aPerson(admin))
  await insert(admin, 'membership', {
    id,
    organization_id: facts.organization,
    person_id: person,
    role: facts.role ?? 'worker',
    from_day: firstDay,
    until_day: facts.untilDay ?? null,
  })
  return { id, person }
}

export interface DesignationFacts {
  organization: string
  person: string
  kind?: 'contact' | 'contact_deputy' | 'specialist' | 'specialist_deputy' | 'training_resource' | 'privacy_officer'
  untilDay?: string
}

export async function aDesignation(admin: Admin, facts: DesignationFacts): Promise<string> {
  const id = randomUUID()
  await insert(admin, 'designation', {
    id,
    organization_id: facts.organization,
    person_id: facts.person,
    kind: facts.kind ?? 'contact',
    from_day: firstDay,
    until_day: facts.untilDay ?? null,
  })
  return id
}

export interface InvitationFacts {
  invitedBy: string
  network?: string
  organization?: string
  role?: Role | 'coordinator'
  email?: string
  language?: 'fr' | 'en'
  expiresAt?: Date
  acceptedAt?: Date
  revokedAt?: Date
  /** Of a code shown; none unless told. */
  codeHash?: Buffer
}

/** @returns its id, and the token of its link */
export async function anInvitation(admin: Admin, facts: InvitationFacts): Promise<{ id: string; token: string }> {
  const id = randomUUID()
  const token = newToken()
  await insert(admin, 'invitation', {
    id,
    token_hash: sha256(token),
    network_id: facts.network ?? null,
    organization_id: facts.organization ?? null,
    role: facts.role ?? (facts.organization ? 'lead' : 'coordinator'),
    email: facts.email ?? `${id}@exemple.invalid`,
    name: 'Personne invitée',
    language: facts.language ?? 'fr',
    invited_by: facts.invitedBy,
    accepted_at: facts.acceptedAt ?? null,
    revoked_at: facts.revokedAt ?? null,
    ...(facts.expiresAt && { expires_at: facts.expiresAt }),
    ...(facts.codeHash && { code_hash: facts.codeHash }),
  })
  return { id, token }
}

export async function anImport(
  admin: Admin,
  {
    network,
    person,
    status,
    appliedAt,
  }: { network: string; person: string; status?: 'preview' | 'applied' | 'undone'; appliedAt?: Date },
): Promise<string> {
  const id = randomUUID()
  await insert(admin, 'import', {
    id,
    network_id: network,
    person_id: person,
    file_name: 'ecoles.csv',
    status: status ?? 'preview',
    preview: '[]',
    applied_at: appliedAt ?? null,
  })
  return id
}

export async function anIdentityProvider(
  admin: Admin,
  { organization, emailDomain }: { organization: string; emailDomain?: string },
): Promise<void> {
  await insert(admin, 'identity_provider', {
    organization_id: organization,
    issuer: `https://connexion.${organization}.invalid`,
    client_id: 'tisserin',
    client_secret: 'secret inventé',
    email_domain: emailDomain ?? `${organization}.invalid`,
  })
}

export interface SessionFacts {
  method?: 'passkey' | 'password' | 'email-link' | 'invitation' | 'setup' | 'demo'
  lastSeenAt?: Date
  expiresAt?: Date
  endedAt?: Date
}

/** @returns the token to give to `asSession` (the cookie's value) */
export async function aSession(admin: Admin, person: string, facts: SessionFacts = {}): Promise<string> {
  const token = newToken()
  await insert(admin, 'session', {
    token_hash: sha256(token),
    person_id: person,
    method: facts.method ?? 'password',
    ended_at: facts.endedAt ?? null,
    ...(facts.lastSeenAt && { last_seen_at: facts.lastSeenAt }),
    ...(facts.expiresAt && { expires_at: facts.expiresAt }),
  })
  return token
}

/** Id of the session of a token. */
export async function sessionIdOf(admin: Admin, token: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM session WHERE token_hash = $1', [sha256(token)])
  return present(rows[0]).id
}

/** Once the clock was moved: everyone who was signed in signs in again, and keeps the token they had. */
export const renewSessions = (admin: Admin): Promise<unknown> =>
  admin.query(`UPDATE session SET last_seen_at = sec.now(), expires_at = sec.now() + interval '7 days'`)

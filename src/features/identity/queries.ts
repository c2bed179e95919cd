import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'
import { hashToken } from '../../kernel/session.ts'
import type { OpenSession, PasskeyLine, Person, Provider, SessionFacts, Ways } from './model.ts'

const personColumns = ['id', 'name', 'email', 'language'] as const

/** The open account of an address; null for none and for a closed one. */
export const findPersonByEmail = async (tx: Tx, email: string): Promise<Person | null> =>
  (await tx
    .selectFrom('person')
    .select(personColumns)
    .where('email', '=', email)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()) ?? null

/** An open account; null for none and for a closed one. */
export const findPerson = async (tx: Tx, id: string): Promise<Person | null> =>
  (await tx
    .selectFrom('person')
    .select(personColumns)
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()) ?? null

export const findProfile = (tx: Tx, id: string): Promise<Person & { version: number }> =>
  tx
    .selectFrom('person')
    .select([...personColumns, 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** @returns false when someone else changed the person since `version` was read */
export async function saveProfile(
  tx: Tx,
  { id, name, language, version }: { id: string; name: string; language: Language; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ name, language, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Needs the gate. */
export async function findPasswordHash(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('password_credential')
    .select('hash')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.hash ?? null
}

/** The authenticator app's secret, when the app was confirmed. Needs the gate. */
export async function findTotpSecret(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('totp_credential')
    .select('secret')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row?.secret ?? null
}

const fingerprint = sql<string>`encode(sha256(convert_to(id, 'UTF8')), 'hex')`

/** What a person has to sign in with, without the secrets. Needs the gate. */
export async function findWays(tx: Tx, personId: string): Promise<Ways> {
  const [passkeys, others] = await Promise.all([
    tx
      .selectFrom('passkey')
      .select([fingerprint.as('fingerprint'), 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .orderBy('id')
      .limit(50)
      .execute(),
    sql<Omit<Ways, 'passkeys'>>`
      select (select changed_at from password_credential where person_id = ${personId}) as "passwordChangedAt",
        (select count(*)::int from backup_code where person_id = ${personId} and used_at is null) as "backupCodesLeft",
        array(select issuer from external_identity where person_id = ${personId} order by issuer limit 50) as issuers`.execute(
      tx,
    ),
  ])
  const [rest] = others.rows
  if (rest === undefined) throw new Error('a query without a table gave no row')
  return { passkeys, ...rest }
}

/** Needs the gate. */
export const findPasskey = async (
  tx: Tx,
  { personId, fingerprint: wanted }: { personId: string; fingerprint: string },
): Promise<PasskeyLine | null> =>
  (await findWays(tx, personId)).passkeys.find((passkey) => passkey.fingerprint === wanted) ?? null

/** Open sessions of the person of this transaction, newest first. */
export const findOpenSessions = (tx: Tx): Promise<OpenSession[]> =>
  tx
    .selectFrom('session')
    .select(['id', 'method', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('ended_at', 'is', null)
    .where('expires_at', '>', sql<Date>`sec.now()`)
    .where('last_seen_at', '>', sql<Date>`sec.now() - interval '12 hours'`)
    .where('person_id', '=', sql<string>`sec.person()`)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute()

export const findSessionFacts = (tx: Tx, sessionId: string): Promise<SessionFacts> =>
  tx
    .selectFrom('session')
    .select(['method', sql<boolean>`created_at > sec.now() - interval '30 minutes'`.as('isRecent')])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()

const providerColumns = [
  'organization_id as organizationId',
  'issuer',
  'client_id as clientId',
  'client_secret as clientSecret',
] as const

/** The provider that people of a domain are offered; null for none. Needs the gate. */
export const findProviderOfDomain = async (tx: Tx, domain: string): Promise<Provider | null> =>
  (await tx
    .selectFrom('identity_provider')
    .select(providerColumns)
    .where('email_domain', '=', domain)
    .executeTakeFirst()) ?? null

/** Needs the gate. */
export const findProviderOf = async (tx: Tx, organizationId: string): Promise<Provider | null> =>
  (await tx
    .selectFrom('identity_provider')
    .select(providerColumns)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()) ?? null

/** Providers of the organizations where a person works. Needs the gate. */
export const findProvidersOf = (tx: Tx, organizationIds: readonly string[]): Promise<Provider[]> =>
  organizationIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('identity_provider')
        .select(providerColumns)
        .where('organization_id', 'in', [...organizationIds])
        .orderBy('issuer')
        .execute()

/** Whether someone runs the instance. Needs the gate. */
export const hasOperator = async (tx: Tx): Promise<boolean> =>
  (await tx.selectFrom('operator').select('person_id').limit(1).executeTakeFirst()) !== undefined

/** Whether a setup link is still the one. Needs the gate. */
export const isSetupToken = async (tx: Tx, token: string): Promise<boolean> =>
  (await tx.selectFrom('instance').select('id').where('setup_token_hash', '=', hashToken(token)).executeTakeFirst()) !==
  undefined

/** Instant the operator was created; null when the instance was not set up by its link. Needs the gate. */
export async function findSetUpAt(tx: Tx): Promise<Date | null> {
  const { set_up_at: setUpAt } = await tx.selectFrom('instance').select('set_up_at').executeTakeFirstOrThrow()
  return setUpAt
}

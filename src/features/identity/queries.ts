import type { WorkPhone } from '../../field/index.ts'
import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Person, SessionFacts, SignInMethods } from './model.ts'

/** How someone is called at work. */
const phoneColumns = [
  'phone',
  'phone_extension as phoneExtension',
  'phone_hours as phoneHours',
  'phone_urgent as phoneUrgent',
] as const
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

export const findProfile = (tx: Tx, id: string): Promise<Person & WorkPhone & { version: number }> =>
  tx
    .selectFrom('person')
    .select([...personColumns, ...phoneColumns, 'version'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

/** Needs the gate. */
export async function findPasswordHash(tx: Tx, personId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('password_credential')
    .select('hash')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.hash ?? null
}

const fingerprint = sql<string>`encode(sha256(convert_to(id, 'UTF8')), 'hex')`

/** What a person has to sign in with, without the secrets. Needs the gate. */
export async function findSignInMethods(tx: Tx, personId: string): Promise<SignInMethods> {
  const [passkeys, others] = await Promise.all([
    tx
      .selectFrom('passkey')
      .select([fingerprint.as('fingerprint'), 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .orderBy('id')
      .limit(50)
      .execute(),
    sql<Omit<SignInMethods, 'passkeys'>>`
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

export const findSessionFacts = (tx: Tx, sessionId: string): Promise<SessionFacts> =>
  tx
    .selectFrom('session')
    .select(['method', sql<boolean>`created_at > sec.now() - interval '30 minutes'`.as('isRecent')])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()

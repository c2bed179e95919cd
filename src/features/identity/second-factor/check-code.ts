import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { messages } from '../messages.ts'
import { secondFactorTries, type Person } from '../model.ts'
import { isPassword } from '../passwords.ts'
import { findPasswordHash, findPerson, findPersonByEmail, findTotpSecret } from '../queries.ts'
import { normalizeBackupCode, readTotpCode } from '../rules.ts'
import { openChallenge, tryChallenge, useChallenge } from '../challenge.ts'

/**
 * First step: e-mail and password. Right, it opens a second step and no session. Wrong, absent and closed accounts, and
 * accounts without a password, get one refusal, in the same time.
 *
 * @returns the token of the second step
 */
export async function checkPassword(
  { database }: Deps,
  { email, password }: { email: string; password: string },
): Promise<Result<string, 'no-match'>> {
  const account = await database.asGate(async (tx) => {
    const person = await findPersonByEmail(tx, email)
    return { person, hash: person && (await findPasswordHash(tx, person.id)) }
  })
  const isRight = await isPassword(account.hash, password) // between transactions: it takes a while
  const { person } = account
  return database.asGate(async (tx) => {
    const isIn = isRight && person !== null
    await recordDeedAs(tx, person?.id ?? null, {
      deed: 'password.given',
      chain: instanceChain,
      subject: { kind: 'person', id: person?.id ?? null },
      result: isIn ? 'done' : 'refused',
    })
    return isIn ? ok(await openChallenge(tx, { purpose: 'second-factor', personId: person.id })) : err('no-match')
  })
}

/** Tells the holder of an account that many tries were made on it. Nothing for an unknown one. */
export async function warnHolder(tx: Tx, email: string): Promise<void> {
  const person = await findPersonByEmail(tx, email)
  if (person === null) return
  const { manyTries } = messages[person.language].mail
  await postMail(tx, { to: person.email, language: person.language, template: 'many-tries', ...manyTries })
}

export type CodeRefusal = 'step-over' | 'wrong-code'

/**
 * Second step: a code of the app, or a backup code. Each try counts before it is judged; a code serves once, even for two
 * who send it at the same time.
 */
export async function checkCode(
  tx: Tx,
  { token, code, now }: { token: string; code: string; now: Date },
): Promise<Result<Person, CodeRefusal>> {
  const step = await tryChallenge(tx, { token, purpose: 'second-factor', most: secondFactorTries })
  const person = step?.personId ? await findPerson(tx, step.personId) : null
  if (step === null || person === null) return err('step-over')
  if (!(await spendCode(tx, { personId: person.id, code, now }))) {
    await recordDeedAs(tx, person.id, {
      deed: 'code.given',
      chain: instanceChain,
      subject: { kind: 'person', id: person.id },
      result: 'refused',
    })
    return err(step.tries >= secondFactorTries ? 'step-over' : 'wrong-code')
  }
  const used = await useChallenge(tx, { token, purpose: 'second-factor' })
  return used === null ? err('step-over') : ok(person)
}

/** Who is at the second step, to show the page; null when the step is over. */
export async function isAtSecondStep(tx: Tx, token: string): Promise<boolean> {
  const row = await tx
    .selectFrom('challenge')
    .select('tries')
    .where('token_hash', '=', createHash('sha256').update(token).digest())
    .where('purpose', '=', 'second-factor')
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`sec.now()`)
    .executeTakeFirst()
  return row !== undefined && row.tries < secondFactorTries
}

async function spendCode(
  tx: Tx,
  { personId, code, now }: { personId: string; code: string; now: Date },
): Promise<boolean> {
  const digits = readTotpCode(code)
  return digits === null ? spendBackupCode(tx, { personId, code }) : spendTotp(tx, { personId, digits, now })
}

const periodSeconds = 30

/** The parameters that every authenticator app reads. */
export const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Tisserin',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
  })

/** The time step of a right code, one step early or late forgiven (RFC 6238, 5.2); null when it is wrong. */
export function stepOf({ secret, digits, now }: { secret: string; digits: string; now: Date }): number | null {
  const timestamp = now.getTime()
  const delta = totpOf(secret, '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta
}

async function spendTotp(
  tx: Tx,
  { personId, digits, now }: { personId: string; digits: string; now: Date },
): Promise<boolean> {
  const secret = await findTotpSecret(tx, personId)
  const step = secret === null ? null : stepOf({ secret, digits, now })
  if (step === null) return false
  const { numUpdatedRows } = await tx
    .updateTable('totp_credential')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const hashBackupCode = (code: string): Buffer => createHash('sha256').update(normalizeBackupCode(code)).digest()

async function spendBackupCode(tx: Tx, { personId, code }: { personId: string; code: string }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('backup_code')
    .set({ used_at: sql<Date>`sec.now()` })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashBackupCode(code))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

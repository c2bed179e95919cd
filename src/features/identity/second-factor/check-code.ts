import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { tryChallenge, useChallenge } from '../challenge.ts'
import { secondFactorTries, type Person } from '../model.ts'
import { findPerson } from '../queries.ts'
import { readTotpCode } from '../rules.ts'
import { hashBackupCode, totpStepOf } from './codes.ts'
import { firstStepOf, type FirstStep } from './open-second-step.ts'
import { findTotpSecret } from './queries.ts'

type CodeRefusal = 'step-over' | 'wrong-code'

/**
 * Second step: a code of the app, or a backup code. Each try counts before it is judged; a code serves once, even for two
 * who send it at the same time.
 */
export async function checkCode(
  tx: Tx,
  { token, code, now }: { token: string; code: string; now: Date },
): Promise<Result<{ person: Person; after: FirstStep }, CodeRefusal>> {
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
  return used === null ? err('step-over') : ok({ person, after: firstStepOf(used.payload) })
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

async function spendTotp(
  tx: Tx,
  { personId, digits, now }: { personId: string; digits: string; now: Date },
): Promise<boolean> {
  const secret = await findTotpSecret(tx, personId)
  const step = secret === null ? null : totpStepOf({ secret, digits, now })
  if (step === null) return false
  const { numUpdatedRows } = await tx
    .updateTable('totp_credential')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

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

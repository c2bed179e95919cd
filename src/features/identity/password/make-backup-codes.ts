import { randomBytes } from 'node:crypto'
import type { Tx } from '../../../kernel/db/index.ts'
import { writeBackupCode } from '../rules.ts'
import { hashBackupCode } from '../second-factor/codes.ts'

const backupCodes = 10

/** Ten new codes in place of the old ones. @returns them, readable this one time */
export async function makeBackupCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: backupCodes }, () => writeBackupCode(randomBytes(10)))
  await tx.deleteFrom('backup_code').where('person_id', '=', personId).execute()
  await tx
    .insertInto('backup_code')
    .values(codes.map((code) => ({ person_id: personId, code_hash: hashBackupCode(code) })))
    .execute()
  return codes
}

import type pg from 'pg'
import { mustBeSealedFile } from '../../src/crypto/sealed-file.ts'
import type { Measured } from './claim.ts'
import type { Houses } from './houses.ts'

type Stanza = Parameters<typeof mustBeSealedFile>[1]

/** Where sealed files lie, and with which stanza each. Public keys and signed statements are no secret and no file of age. */
const places: readonly (readonly [sql: string, stanza: Stanza])[] = [
  [`SELECT file, type = 'attachment' AS large FROM referral_object`, 'tisserin.org/dk1'],
  ['SELECT file, false AS large FROM referral_wrap', 'mlkem768x25519'],
  ['SELECT file, false AS large FROM referral_draft', 'tisserin.org/dk1'],
  ['SELECT wrap_file AS file, false AS large FROM referral_draft', 'mlkem768x25519'],
  ['SELECT file, false AS large FROM key_parcel', 'mlkem768x25519'],
  ['SELECT rescue_file AS file, false AS large FROM key_epoch WHERE organization_id <> ALL ($1)', 'mlkem768x25519'],
  ['SELECT back_file AS file, false AS large FROM key_epoch WHERE back_file IS NOT NULL', 'mlkem768x25519'],
  ['SELECT file, false AS large FROM user_wrap WHERE person_id <> ALL ($1)', 'tisserin.org/un1'],
]

/** Every sealed file of the database: one stanza, of the kind of its table, and a length that padding gives. Keys that the scenario only pretends are left out. */
export async function sealedFilesOf(
  admin: pg.Pool,
  { from, to }: Houses,
  vaults: readonly string[],
): Promise<Measured> {
  const pretended = [from, to].flatMap(({ id, people }) => [id, ...people.keys()]).filter((id) => !vaults.includes(id))
  let count = 0
  const wrong: string[] = []
  for (const [sql, stanza] of places) {
    const { rows } = await admin.query<{ file: Buffer; large: boolean }>(sql, sql.includes('$1') ? [pretended] : [])
    for (const { file, large } of rows) {
      count += 1
      try {
        mustBeSealedFile(file, stanza, large ? 'padme' : 'bucket')
      } catch {
        wrong.push(sql)
      }
    }
  }
  return {
    isMet: wrong.length === 0 && count > 1000,
    figure: `${count - wrong.length} of ${count} sealed files${wrong.length > 0 ? ` (not so: ${wrong[0]})` : ''}`,
  }
}

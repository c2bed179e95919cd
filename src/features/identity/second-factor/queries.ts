import type { Tx } from '../../../kernel/db/index.ts'

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

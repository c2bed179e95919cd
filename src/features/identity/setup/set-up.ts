import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { enrol } from '../enrol.ts'
import { hasOperator, servesSetup } from './queries.ts'

/**
 * Creates the person who runs the instance. Of two who come with the link, one becomes the operator.
 *
 * @returns the operator's id
 */
export async function setUp(
  tx: Tx,
  { token, name, email, language }: { token: string; name: string; email: string; language: Language },
): Promise<Result<string, 'link-over'>> {
  const taken = await tx
    .updateTable('instance')
    .set({ setup_token_hashes: sql<Buffer[]>`'{}'`, set_up_at: sql<Date>`sec.now()` })
    .where(servesSetup(token))
    .executeTakeFirst()
  if (taken.numUpdatedRows !== 1n || (await hasOperator(tx))) return err('link-over')
  const personId = await enrol(tx, { email, name, language })
  await tx.insertInto('operator').values({ person_id: personId }).execute()
  await recordDeedAs(tx, personId, {
    deed: 'instance.set-up',
    chain: instanceChain,
    subject: { kind: 'operator', id: personId },
  })
  return ok(personId)
}

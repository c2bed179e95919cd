import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

export type AskRefusal = 'not-found' | 'asked-recently' | 'nobody'

/**
 * A coordinator asks the leads of an organization to bring its plan up to date: the queue then writes to each of them, in
 * their language, with a link of their own. `asked-recently`: within 20 hours. `nobody`: no lead there takes this mail.
 */
export async function askForUpdate(
  tx: Tx,
  { adoptionId, organizationId }: { adoptionId: string; organizationId: string },
): Promise<Result<void, AskRefusal>> {
  const { rows } = await sql<{ answer: 'asked' | AskRefusal }>`select sec.ask_update(${adoptionId}) as answer`.execute(
    tx,
  )
  const answer = rows[0]?.answer ?? 'not-found'
  if (answer !== 'asked') return err(answer)
  await recordDeed(tx, {
    deed: 'plan.update-asked',
    chain: organizationId,
    subject: { kind: 'adoption', id: adoptionId },
  })
  return ok(undefined)
}

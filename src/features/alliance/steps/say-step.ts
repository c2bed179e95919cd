import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { StepKey } from '../partnership.ts'
import type { StepAnswer } from '../rules.ts'

/** Keeps what an organization says of the steps, for itself only. */
export async function sayStep(
  { tx }: MemberRequest,
  { id, organizationId }: { id: string; organizationId: string },
  said: ReadonlyMap<StepKey, StepAnswer>,
): Promise<void> {
  for (const [step, says] of said)
    await sql`
      insert into alliance_step (collaboration_id, organization_id, step, says) values (${id}, ${organizationId}, ${step}, ${says})
      on conflict (collaboration_id, organization_id, step) do update set says = excluded.says
        where alliance_step.says <> excluded.says`.execute(tx)
  await recordDeed(tx, { deed: 'alliance.steps', chain: organizationId, subject: { kind: 'collaboration', id } })
}

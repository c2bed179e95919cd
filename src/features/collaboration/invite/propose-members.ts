import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { proposedPerDay } from '../rules.ts'

const daySeconds = 24 * 3600

/**
 * Proposes organizations to the others. Those for whom nobody else must agree are invited at once: so the database decides. One that
 * someone else proposed meanwhile is passed over.
 *
 * @param by organization for which the person acts
 */
export async function proposeMembers(
  { tx, deps }: MemberRequest,
  { id, by, organizations }: { id: string; by: string; organizations: readonly string[] },
): Promise<Result<void, 'too-many'>> {
  for (const organization of organizations) {
    if ((await deps.database.hit(`collaboration.propose:${by}`, daySeconds)) > proposedPerDay) return err('too-many')
    const member = deps.clock.newId()
    const { numAffectedRows } = await sql`
      insert into collaboration_member (id, collaboration_id, organization_id, state, proposed_by_id)
      values (${member}, ${id}, ${organization}, 'proposed', ${by})
      on conflict (collaboration_id, organization_id) where state in ('proposed', 'invited', 'member') do nothing`.execute(
      tx,
    )
    if (numAffectedRows !== 1n) continue
    await recordDeed(tx, {
      deed: 'collaboration.proposed',
      chain: by,
      subject: { kind: 'collaboration_member', id: member },
    })
  }
  return ok(undefined)
}

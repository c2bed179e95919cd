import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Held, SchoolTool } from '../model.ts'
import '../schema.ts'
import { endTool, recordTool } from '../to-evidence.ts'

const record = ({ tx }: MemberRequest, deed: string, { id }: Pick<SchoolTool, 'id'>, organizationId: string) =>
  recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'school_tool', id } })

/**
 * Says that an organization has it, for the first time or again: it is in its plan, and in its log of work as the same thing that the register tells
 * of. Who listed it has told it already.
 *
 * @returns false when it said so already
 */
export async function holdTool(request: MemberRequest, tool: SchoolTool, organizationId: string): Promise<boolean> {
  const { tx, today } = request
  const { rows } = await sql<{ evidenceKey: string | null; untilDay: string | null }>`
    select evidence_key as "evidenceKey", until_day as "untilDay" from school_tool_held
    where tool_id = ${tool.id} and organization_id = ${organizationId} for update`.execute(tx)
  const [before] = rows
  if (before !== undefined && before.untilDay === null) return false
  if (before === undefined) {
    const { numAffectedRows } = await sql`
      insert into school_tool_held (tool_id, organization_id, from_day) values (${tool.id}, ${organizationId}, ${today}) on conflict do nothing`.execute(
      tx,
    )
    if (numAffectedRows !== 1n) return false
  }
  const isLister = organizationId === tool.organizationId
  if (before?.evidenceKey) await endTool(request, before.evidenceKey, null)
  const key =
    before?.evidenceKey ??
    (isLister ? null : await recordTool(request, tool, { organizationId, sameAs: tool.evidenceKey }))
  await tx
    .updateTable('school_tool_held')
    .set({ until_day: null, evidence_key: key, ...(before && { from_day: today }) })
    .where('tool_id', '=', tool.id)
    .where('organization_id', '=', organizationId)
    .execute()
  await record(request, 'school-tool.held', tool, organizationId)
  return true
}

/** Says that it no longer has it. */
export async function letGoOfTool(request: MemberRequest, tool: SchoolTool, held: Held): Promise<boolean> {
  const { tx, today } = request
  const { numUpdatedRows } = await tx
    .updateTable('school_tool_held')
    .set({ until_day: today })
    .where('tool_id', '=', tool.id)
    .where('organization_id', '=', held.organizationId)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await endTool(request, held.evidenceKey, today)
  await record(request, 'school-tool.let-go', tool, held.organizationId)
  return true
}

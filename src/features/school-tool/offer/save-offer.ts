import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { NamedSeat } from '../../network/index.ts'
import type { SchoolTool } from '../model.ts'
import { listedPerDay } from '../rules.ts'
import '../schema.ts'
import { endTool, recordTool } from '../to-evidence.ts'
import type { ToolFacts } from './offer-form.ts'

const daySeconds = 24 * 3600

const columnsOf = ({ titleFr, titleEn, kind, stages, subjects, offeredBy, link }: ToolFacts) => ({
  title_fr: titleFr,
  title_en: titleEn,
  kind,
  stages,
  subjects,
  offered_by: offeredBy,
  link,
})

const record = (
  { tx }: MemberRequest,
  deed: string,
  { id, organizationId }: Pick<SchoolTool, 'id' | 'organizationId'>,
) => recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'school_tool', id } })

/** What a listed thing is, when the platform knows it: an article of the toolbox, or a service of the directory. */
export type Known = { article: string } | { service: string } | null

/**
 * Lists a service or tool, as evidence of who lists it.
 *
 * @returns its id; of what the register of the network has already, the id of that
 */
export async function listTool(
  request: MemberRequest,
  { networkId, organizationId }: Pick<NamedSeat, 'networkId' | 'organizationId'>,
  facts: ToolFacts,
  known: Known = null,
): Promise<Result<{ id: string; isNew: boolean }, 'too-many'>> {
  const { tx, deps, today } = request
  if ((await deps.database.hit(`school-tool.list:${organizationId}`, daySeconds)) > listedPerDay) return err('too-many')
  const article = known !== null && 'article' in known ? known.article : null
  const service = known !== null && 'service' in known ? known.service : null
  const id = deps.clock.newId()
  const added = await sql`
    insert into school_tool (id, network_id, organization_id, title_fr, title_en, kind, stages, subjects, offered_by, link, article, service, listed_on)
    values (${id}, ${networkId}, ${organizationId}, ${facts.titleFr}, ${facts.titleEn}, ${facts.kind}, ${facts.stages}::text[], ${facts.subjects}::text[],
      ${facts.offeredBy}, ${facts.link}, ${article}, ${service}, ${today}) on conflict do nothing`.execute(tx)
  if (added.numAffectedRows !== 1n) {
    const { rows } = await sql<{ id: string }>`
      select id from school_tool where network_id = ${networkId} and withdrawn_on is null and (article = ${article} or service = ${service})`.execute(
      tx,
    )
    return ok({ id: rows[0]?.id ?? id, isNew: false })
  }
  const key = await recordTool(request, { id, ...facts }, { organizationId, sameAs: null })
  await tx.updateTable('school_tool').set({ evidence_key: key }).where('id', '=', id).execute()
  await record(request, 'school-tool.listed', { id, organizationId })
  return ok({ id, isNew: true })
}

/** Changes an entry; `seen`: the version that the form was filled from. */
export async function changeTool(
  request: MemberRequest,
  tool: SchoolTool,
  facts: ToolFacts,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numUpdatedRows } = await request.tx
    .updateTable('school_tool')
    .set(columnsOf(facts))
    .where('id', '=', tool.id)
    .where('version', '=', seen)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await record(request, 'school-tool.changed', tool)
  return ok(undefined)
}

/** Takes an entry out, or puts it back; its record in the log ends, or goes on. False when it stands so already, or another one took its place. */
export async function moveTool(request: MemberRequest, tool: SchoolTool, to: 'withdrawn' | 'listed'): Promise<boolean> {
  const { tx, today } = request
  const withdraws = to === 'withdrawn'
  const { numAffectedRows } = await sql`
    update school_tool set withdrawn_on = ${withdraws ? today : null}
    where id = ${tool.id} and (withdrawn_on is null) = ${withdraws} and not (${!withdraws} and exists (select from school_tool o
      where o.network_id = school_tool.network_id and o.withdrawn_on is null and (o.article = school_tool.article or o.service = school_tool.service)))`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return false
  await endTool(request, tool.evidenceKey, withdraws ? today : null)
  await record(request, withdraws ? 'school-tool.withdrawn' : 'school-tool.put-back', tool)
  return true
}

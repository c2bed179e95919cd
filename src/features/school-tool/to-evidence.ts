import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { recordEvent, type EvidenceDraft } from '../evidence/index.ts'
import type { SchoolTool } from './model.ts'

type Told = Pick<SchoolTool, 'id' | 'kind' | 'stages' | 'subjects' | 'titleFr' | 'titleEn'>

/** What the register is evidence of, for one organization. */
export const draftOf = (
  { kind, stages, subjects, titleFr, titleEn }: Omit<Told, 'id'>,
  organizationId: string,
  { startsOn, endsOn = null }: { startsOn: Day; endsOn?: Day | null },
): EvidenceDraft => ({
  type: 'tool-register',
  organizationId,
  organizations: [{ id: organizationId, part: 'lead' }],
  startsOn,
  endsOn,
  tags: [
    `kind:${kind}`,
    ...stages.map((stage) => `stage:${stage}`),
    ...subjects.map((subject) => `subject:${subject}`),
  ].toSorted(),
  title: titleFr ?? titleEn,
})

/**
 * Records that an organization lists a service or tool, or has it: one thing, however many say so, by `sameAs`.
 *
 * @returns key of the record; null: the log has none
 */
export async function recordTool(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  tool: Told,
  { organizationId, sameAs }: { organizationId: string; sameAs: string | null },
): Promise<string | null> {
  const draft = {
    ...draftOf(tool, organizationId, { startsOn: today }),
    sourceRecord: `school-tool:${tool.id}`,
    sameAs,
  }
  // The other organization may have said since that there is no such thing, and a title may not be one for the log: what is left is said alone.
  for (const one of [draft, { ...draft, sameAs: null }, { ...draft, sameAs: null, title: null }]) {
    const recorded = await recordEvent(tx, one, { today, via: 'platform' })
    if (recorded.ok) return recorded.value.id
  }
  return null
}

interface Standing {
  id: string
  organizationId: string
  startsOn: Day
  tags: string[]
  title: string | null
  otherKind: string | null
}

/** The record as it is told today; null: there is none, or it was withdrawn. */
async function standingRecord(tx: Tx, key: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select id, organization_id as "organizationId", starts_on as "startsOn", tags, title, other_kind as "otherKind"
    from evidence_event where record_key = ${key} and is_current and not is_withdrawn`.execute(tx)
  return rows[0] ?? null
}

/** Says in the log that it ended on a day, or that it goes on (null). */
export async function endTool(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  key: string | null,
  endsOn: Day | null,
): Promise<void> {
  const standing = key === null ? null : await standingRecord(tx, key)
  if (standing === null) return
  const { id, organizationId, ...told } = standing
  await recordEvent(
    tx,
    { type: 'tool-register', organizationId, organizations: [{ id: organizationId, part: 'lead' }], ...told, endsOn },
    { today, via: 'platform', supersedes: id },
  )
}

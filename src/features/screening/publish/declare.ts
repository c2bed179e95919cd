import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent, type EvidenceDraft, type EvidenceOrganization } from '../../evidence/index.ts'

type Asked = Pick<MemberRequest, 'tx' | 'today'>

interface Declared {
  organizationId: string
  /** First version of those that followed one another without a break. */
  versionId: string
}

/** Records that an organization has an approved protocol in force. @returns key of the record; null: the log refused it */
export const declareProtocol = (asked: Asked, { organizationId, versionId }: Declared): Promise<string | null> =>
  declare(asked, {
    type: 'protocol',
    organizationId,
    tags: ['status:approved'],
    sourceRecord: `screening:${versionId}`,
  })

/** Records that its protocol tells young people the steps to come. */
export const declareMechanism = (asked: Asked, { organizationId, versionId }: Declared): Promise<string | null> =>
  declare(asked, {
    type: 'mechanism',
    organizationId,
    tags: ['kind:protocol', 'mechanism:procedure-information'],
    sourceRecord: `screening-inform:${versionId}`,
  })

async function declare(
  { tx, today }: Asked,
  draft: Pick<EvidenceDraft, 'type' | 'organizationId' | 'tags' | 'sourceRecord'>,
): Promise<string | null> {
  const recorded = await recordEvent(
    tx,
    { ...draft, organizations: [{ id: draft.organizationId, part: 'lead' }], startsOn: today, endsOn: null },
    { today, via: 'platform' },
  )
  return recorded.ok ? recorded.value.id : null
}

interface Standing extends Pick<EvidenceDraft, 'type' | 'startsOn' | 'tags' | 'regions' | 'title' | 'otherKind'> {
  id: string
  organizationId: string
  organizations: Pick<EvidenceOrganization, 'id' | 'part'>[]
}

/** The record as it is told today; null: there is none, or the organization withdrew it. */
async function standingRecord(tx: Tx, key: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select e.id, e.type, e.organization_id as "organizationId", e.starts_on as "startsOn", e.tags, e.region_codes as regions, e.title,
      e.other_kind as "otherKind", (select jsonb_agg(jsonb_build_object('id', n.organization_id, 'part', n.part) order by n.part, n.organization_id)
        from evidence_organization n where n.event_id = e.id) as organizations
    from evidence_event e where e.record_key = ${key} and e.is_current and not e.is_withdrawn`.execute(tx)
  return rows[0] ?? null
}

/** Says in the log that it ended on a day, or that it goes on (null). */
export async function endDeclared({ tx, today }: Asked, key: string | null, endsOn: Day | null): Promise<void> {
  const standing = key === null ? null : await standingRecord(tx, key)
  if (standing === null) return
  const { id, ...told } = standing
  await recordEvent(tx, { ...told, endsOn }, { today, via: 'platform', supersedes: id })
}

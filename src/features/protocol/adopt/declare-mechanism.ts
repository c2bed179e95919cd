import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent, type EvidenceDraft, type EvidenceOrganization } from '../../evidence/index.ts'
import type { Protocol } from '../model.ts'

/**
 * Records in the log of an organization that it works by a protocol, when its writers said what that is evidence of. One
 * protocol is one mechanism, however many work by it: each record after the first tells of the same thing.
 *
 * @param sameAs key of the record of another organization that works by it; null: none does, or none is known
 * @returns key of the record; null: there is none
 */
export async function declareMechanism(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  { mechanism, nameFr, nameEn }: Pick<Protocol, 'mechanism' | 'nameFr' | 'nameEn'>,
  { organizationId, periodId, sameAs }: { organizationId: string; periodId: string; sameAs: string | null },
): Promise<string | null> {
  if (mechanism === null) return null
  const draft: EvidenceDraft = {
    type: 'mechanism',
    organizationId,
    organizations: [{ id: organizationId, part: 'lead' }],
    startsOn: today,
    endsOn: null,
    tags: ['kind:protocol', `mechanism:${mechanism}`],
    title: nameFr ?? nameEn,
    sourceRecord: `protocol:${periodId}`,
    sameAs,
  }
  const recorded = await recordEvent(tx, draft, { today, via: 'platform' })
  if (recorded.ok) return recorded.value.id
  if (recorded.refusal['sameAs'] === undefined) return null
  // The other organization says since that there was no such thing: this one stands by itself.
  const alone = await recordEvent(tx, { ...draft, sameAs: null }, { today, via: 'platform' })
  return alone.ok ? alone.value.id : null
}

interface Standing extends Pick<EvidenceDraft, 'startsOn' | 'tags' | 'regions' | 'title' | 'otherKind'> {
  id: string
  organizationId: string
  organizations: Pick<EvidenceOrganization, 'id' | 'part'>[]
}

/** The record as it is told today; null: there is none, or the organization withdrew it. */
async function standingRecord(tx: Tx, key: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`
    select e.id, e.organization_id as "organizationId", e.starts_on as "startsOn", e.tags, e.region_codes as regions, e.title,
      e.other_kind as "otherKind", (select jsonb_agg(jsonb_build_object('id', n.organization_id, 'part', n.part) order by n.part, n.organization_id)
        from evidence_organization n where n.event_id = e.id) as organizations
    from evidence_event e where e.record_key = ${key} and e.is_current and not e.is_withdrawn`.execute(tx)
  return rows[0] ?? null
}

/** Says in the log that the mechanism ended on a day, or that it goes on (null). */
export async function endMechanism(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  key: string,
  endsOn: Day | null,
): Promise<void> {
  const standing = await standingRecord(tx, key)
  if (standing === null) return
  const { id, ...told } = standing
  await recordEvent(tx, { type: 'mechanism', ...told, endsOn }, { today, via: 'platform', supersedes: id })
}

import { sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent, type EvidenceDraft } from '../../evidence/index.ts'
import type { Session, Training } from '../model.ts'

interface Counted {
  organizationId: string
  n: number
}

/** How many of each organization came, that no earlier session of the series counted. */
export async function listCounts(tx: Tx, sessionId: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select organization_id as "organizationId", coalesce(n, 0) as n from training_count where session_id = ${sessionId} and n > 0
    order by organization_id limit 2000`.execute(tx)
  return rows
}

/** Longest title of the log of work, in characters. */
const longestTitle = 120

/**
 * What a closed session is in the log of work: a training of those who gave it, an exchange where people of several organizations met, and how many of
 * the giver’s own staff were trained. What other organizations count comes in each of theirs, by the queue.
 */
export async function recordTraining(request: MemberRequest, training: Training, session: Session): Promise<void> {
  const { tx, today } = request
  const day = dayOf(session.startsAt, session.timeZone)
  const counts = await listCounts(tx, session.id)
  const own = training.organizationId
  const givers = training.partners.map(({ id }) => id)
  const source = `training-session:${session.id}`
  const draft = (
    type: EvidenceDraft['type'],
    partners: readonly string[],
    more: Partial<EvidenceDraft>,
  ): EvidenceDraft => ({
    type,
    organizationId: own,
    organizations: [
      { id: own, part: 'lead' },
      ...partners.filter((id) => id !== own).map((id) => ({ id, part: 'partner' as const })),
    ],
    startsOn: day,
    endsOn: day,
    title: training.title.slice(0, longestTitle),
    sourceRecord: source,
    ...more,
  })
  /** With its partners; alone, when one of them has left since. */
  const keep = async (type: EvidenceDraft['type'], partners: readonly string[], more: Partial<EvidenceDraft>) => {
    const kept = await recordEvent(tx, draft(type, partners, more), { today, via: 'platform' })
    if (kept.ok || partners.length === 0 || kept.refusal['organizations'] === undefined) return kept
    return recordEvent(tx, draft(type, [], more), { today, via: 'platform' })
  }
  const subjects = training.subjects.map((code) => `subject:${code}`)
  const kept = await keep('training', givers, { tags: [...subjects, `kind:${training.kind}`] })
  const together = [...new Set([...givers, ...counts.map((one) => one.organizationId)])]
  if (together.some((id) => id !== own))
    await keep('interaction', together, { tags: ['kind:joint-training'], sourceRecord: `${source}:together` })
  const ours = counts.find(({ organizationId }) => organizationId === own)
  if (ours === undefined || ours.n === 0) return
  const trained = await recordEvent(
    tx,
    draft('training-attendance', [], {
      title: null,
      tags: subjects,
      counts: [{ quantity: 'distinct-staff', category: null, ageBand: null, gender: null, n: ours.n }],
      about: kept.ok ? kept.value.id : null,
      sourceRecord: `${source}:staff`,
    }),
    { today, via: 'platform' },
  )
  if (trained.ok) await sql`select sec.training_recorded(${session.id}, ${own})`.execute(tx)
}

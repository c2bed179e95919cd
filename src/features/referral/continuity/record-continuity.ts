import { sql } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { gated, release, thresholdsOf } from '../../../field/index.ts'
import { recordAsOwner, type EvidenceDraft } from '../../evidence/index.ts'

const continuityConditions = ['same-worker', 'took-part'] as const
type ContinuityCondition = (typeof continuityConditions)[number]

interface ToRecord {
  organizationId: string
  condition: ContinuityCondition
  situations: number
  meeting: number
  /** Version that stands in the log; null: none. */
  standing: string | null
  standingUntil: Day | null
  standingSituations: number | null
  standingMeeting: number | null
  isWithdrawn: boolean
  /** One of its people withdrew it: it stays so. */
  isTheirs: boolean
  /** Someone of the organization entered the same tally: theirs is the one. */
  isTold: boolean
}

/** First day of the school year of a day, September to August. */
const schoolYearOf = (day: Day): Day =>
  `${String(Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)).padStart(4, '0')}-09-01` as Day

const draftOf = (one: ToRecord, year: Day, until: Day): EvidenceDraft => {
  const count = (quantity: 'situations' | 'situations-meeting', n: number) => ({
    quantity,
    category: null,
    ageBand: null,
    gender: null,
    n,
  })
  return {
    type: 'case-tally',
    organizationId: one.organizationId,
    organizations: [{ id: one.organizationId, part: 'lead' }],
    startsOn: year,
    endsOn: until,
    tags: [`condition:${one.condition}`],
    counts: [count('situations', one.situations), count('situations-meeting', one.meeting)],
    sourceRecord: `referral:${one.condition}:${year}`,
  }
}

const isSaid = (one: ToRecord, until: Day): boolean =>
  one.standing !== null &&
  !one.isWithdrawn &&
  one.standingUntil === until &&
  one.standingSituations === one.situations &&
  one.standingMeeting === one.meeting

/**
 * Writes in the log of work what envelopes come to since the first day of the school year, up to the last month that is over: one record an organization and
 * condition, corrected month after month (11b2, 12a2); and that hand-offs with an overlap are in place, where they are a habit (16a1). Run twice, it does nothing more.
 */
export async function recordContinuity(tx: Tx, today: Day): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('referral.continuity', 0))`.execute(tx)
  const until = addDays(`${today.slice(0, 7)}-01` as Day, -1)
  const year = schoolYearOf(until)
  const { rows } = await sql<ToRecord>`
    select organization_id as "organizationId", condition, situations, meeting, standing, standing_until as "standingUntil", standing_situations as "standingSituations",
      standing_meeting as "standingMeeting", is_withdrawn as "isWithdrawn", is_theirs as "isTheirs", is_told as "isTold"
    from sec.continuity_to_record(${year}::date, ${until}::date)`.execute(tx)
  const asked = { today, via: 'platform', personId: null } as const
  for (const one of rows) {
    if (one.isTheirs) continue
    const takesBack = one.isTold && one.standing !== null && !one.isWithdrawn
    if (one.isTold ? !takesBack : isSaid(one, until)) continue
    await recordAsOwner(tx, draftOf(one, year, until), { ...asked, supersedes: one.standing, isWithdrawn: takesBack })
  }
  await recordOverlaps(tx, today)
}

async function recordOverlaps(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<{ organizationId: string; since: Day }>`
    select organization_id as "organizationId", since from sec.overlaps_to_record()`.execute(tx)
  for (const { organizationId, since } of rows)
    await recordAsOwner(
      tx,
      {
        type: 'mechanism',
        organizationId,
        organizations: [{ id: organizationId, part: 'lead' }],
        startsOn: since,
        endsOn: null,
        tags: ['kind:protocol', 'mechanism:continuity'],
        sourceRecord: 'referral:hand-off',
      },
      { today, via: 'platform', personId: null },
    )
}

/** What the gate lets out of a quarter: emergencies, and the referrals that they are a share of. Null: it keeps it. */
export function gateEmergencies({ referrals, emergencies }: { referrals: number; emergencies: number }): {
  referrals: number | null
  emergencies: number | null
} {
  const released = release(
    {
      cells: [
        { id: 'referrals', n: referrals },
        { id: 'emergencies', n: emergencies, sensitive: true },
        { id: 'consented', n: referrals - emergencies },
      ],
      margins: [{ total: 'referrals', parts: ['emergencies', 'consented'], isExact: true }],
      fractions: [{ numerator: 'emergencies', denominator: 'referrals' }],
    },
    thresholdsOf({}),
  )
  const out = (id: string) => {
    const found = gated(released, id)
    return typeof found === 'number' ? found : null
  }
  return { referrals: out('referrals'), emergencies: out('emergencies') }
}

/** Publishes each quarter that is over, once: what is withheld then stays withheld, so that no two editions are laid side by side. */
export async function publishEmergencies(tx: Tx): Promise<void> {
  const { rows } = await sql<{ quarter: Day; referrals: number; emergencies: number }>`
    select quarter, referrals, emergencies from sec.emergencies_to_publish()`.execute(tx)
  for (const { quarter, ...counts } of rows) {
    const out = gateEmergencies(counts)
    await sql`select sec.publish_emergencies(${quarter}::date, ${out.referrals}, ${out.emergencies})`.execute(tx)
  }
}

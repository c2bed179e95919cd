import { sql } from 'kysely'
import { gated, release, thresholdsOf, type Figures } from '../../../field/index.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { recordAsOwner, type EvidenceDraft } from '../../evidence/index.ts'

interface ToRecord {
  organizationId: string
  /** `use`: conversations that were answered. `same-worker`: those that went on, and of them those that one person answered. */
  kind: 'use' | 'same-worker'
  n: number
  meeting: number
  /** Version that stands in the log; null: none. */
  standing: string | null
  standingN: number | null
  standingMeeting: number | null
  isWithdrawn: boolean
  /** One of its people corrected or withdrew it: it stays so. */
  isTheirs: boolean
  /** The log has the same tally from someone of the organization, or from referrals: that is the one. */
  isTold: boolean
}

const few = thresholdsOf({})

/** What the gate lets into the log: counts of five at least, and of a change since what stands there; null: nothing new. */
export function gateUse(
  counts: Pick<ToRecord, 'n' | 'meeting'>,
  standing: Pick<ToRecord, 'n' | 'meeting'> | null,
): { n: number; meeting: number } | null {
  const { n, meeting } = counts
  const figures: Figures = {
    cells: [
      { id: 'n', n },
      { id: 'meeting', n: meeting },
      { id: 'others', n: n - meeting },
    ],
    margins: [{ total: 'n', parts: ['meeting', 'others'], isExact: true }],
  }
  const earlier = standing && {
    shown: new Map([
      ['n', standing.n],
      ['meeting', standing.meeting],
      ['others', standing.n - standing.meeting],
    ]),
    withheld: new Map(),
  }
  const released = release(figures, few, earlier ?? undefined)
  const isOut = ['n', 'meeting', 'others'].every((id) => typeof gated(released, id) === 'number')
  const isNew = standing === null || standing.n !== n || standing.meeting !== meeting
  return isOut && isNew && n >= few.people ? { n, meeting } : null
}

/** First day of the school year of a day, September to August. */
const schoolYearOf = (day: Day): Day =>
  `${String(Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0)).padStart(4, '0')}-09-01` as Day

type Counted = Pick<ToRecord, 'organizationId' | 'kind' | 'n' | 'meeting'>

const draftOf = ({ organizationId, kind, n, meeting }: Counted, year: Day, until: Day): EvidenceDraft => {
  const count = (quantity: string, of: number) => ({ quantity, category: null, ageBand: null, gender: null, n: of })
  return {
    type: kind === 'use' ? 'service-use' : 'case-tally',
    organizationId,
    organizations: [{ id: organizationId, part: 'lead' }],
    startsOn: year,
    endsOn: until,
    tags: [kind === 'use' ? 'service:direct-access' : 'condition:same-worker'],
    counts: kind === 'use' ? [count('youth', n)] : [count('situations', n), count('situations-meeting', meeting)],
    sourceRecord: `mailbox:${kind}:${year}`,
  }
}

/**
 * Writes in the log of work what conversations begun since the first day of the school year come to, up to the last month that is over: how many were answered
 * (11a2), and of those that went on, how many by one and the same person (11b2); and that following by the same person is in place, where it is a habit (11b1).
 * Nothing of the log leads to a conversation. Run twice, it does nothing more.
 */
export async function recordUse(tx: Tx, today: Day): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('mailbox.use', 0))`.execute(tx)
  const until = addDays(`${today.slice(0, 7)}-01` as Day, -1)
  const year = schoolYearOf(until)
  const { rows } = await sql<ToRecord>`
    select organization_id as "organizationId", kind, n, meeting, standing, standing_n as "standingN", standing_meeting as "standingMeeting", is_withdrawn as "isWithdrawn",
      is_theirs as "isTheirs", is_told as "isTold"
    from sec.mailbox_to_record(${year}::date, ${until}::date)`.execute(tx)
  const asked = { today, via: 'platform', personId: null } as const
  for (const one of rows) {
    if (one.isTheirs) continue
    const { standing: supersedes, standingN, standingMeeting } = one
    const stands = standingN === null || standingMeeting === null ? null : { n: standingN, meeting: standingMeeting }
    if (one.isTold) {
      if (stands === null || one.isWithdrawn) continue
      await recordAsOwner(tx, draftOf({ ...one, ...stands }, year, until), { ...asked, supersedes, isWithdrawn: true })
      continue
    }
    const out = gateUse(one, one.isWithdrawn ? null : stands)
    if (out !== null) await recordAsOwner(tx, draftOf({ ...one, ...out }, year, until), { ...asked, supersedes })
  }
  await recordHabits(tx, today)
}

async function recordHabits(tx: Tx, today: Day): Promise<void> {
  const { rows } = await sql<{ organizationId: string; since: Day }>`
    select organization_id as "organizationId", since from sec.mailbox_habits()`.execute(tx)
  for (const { organizationId, since } of rows)
    await recordAsOwner(
      tx,
      {
        type: 'mechanism',
        organizationId,
        organizations: [{ id: organizationId, part: 'lead' }],
        startsOn: since,
        endsOn: null,
        tags: ['kind:liaison-person', 'mechanism:same-worker'],
        sourceRecord: 'mailbox:same-worker',
      },
      { today, via: 'platform', personId: null },
    )
}

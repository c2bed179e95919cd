import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import '../schema.ts'
import { pulseQuestions, type Pulse, type PulseAnswer, type PulseQuestion, type PulseResult } from './model.ts'

const columns = sql.raw(
  `p.id, p.opened_on as "openedOn", p.last_day as "lastDay", p.closed_on as "closedOn", p.is_shown as "isShown", p.members, p.voices`,
)

/** Most that a page goes back to. */
const mostPulses = 50

/** Pulses of an alliance, the latest first. */
export async function listPulses(tx: Tx, id: string): Promise<Pulse[]> {
  return readTogether(
    tx,
    sql<Pulse>`
      select ${columns} from alliance_pulse p where p.collaboration_id = ${id} order by p.opened_on desc, p.id limit ${sql.lit(mostPulses)}`,
  )
}

/** What members said in a pulse that was shown. */
export async function findResult(tx: Tx, pulseId: string): Promise<PulseResult> {
  const { rows } = await sql<{ question: PulseQuestion; answer: PulseAnswer; organizations: number }>`
    select r.question, r.answer, r.organizations from alliance_pulse_result r where r.pulse_id = ${pulseId} order by r.question, r.answer`.execute(
    tx,
  )
  const of = (question: PulseQuestion) =>
    Object.fromEntries(
      rows.filter((row) => row.question === question).map(({ answer, organizations }) => [answer, organizations]),
    )
  return Object.fromEntries(pulseQuestions.map((question) => [question, of(question)])) as unknown as PulseResult
}

/** How many members have answered an open pulse; which, nothing tells. */
export async function countVoices(tx: Tx, pulseId: string): Promise<number> {
  const { rows } = await sql<{ voices: number }>`select sec.pulse_voices(${pulseId}) as voices`.execute(tx)
  return rows[0]?.voices ?? 0
}

/** Organizations for which the person of this transaction has answered an open pulse. */
export async function listOwnAnswered(tx: Tx, pulseId: string): Promise<string[]> {
  const { rows } = await sql<{ organizationId: string }>`
    select a.organization_id as "organizationId" from alliance_pulse_answered a where a.pulse_id = ${pulseId} order by a.organization_id`.execute(
    tx,
  )
  return rows.map(({ organizationId }) => organizationId)
}

/** An open pulse that waits for the person. */
export interface AwaitingPulse {
  collaborationId: string
  nameFr: string | null
  nameEn: string | null
  lastDay: Day
}

/**
 * Open pulses that the person may answer and has not, of the alliances where they have a part: they lead a member, answer for it or
 * step in there, or have promised something. Others find it on the page of the alliance.
 */
export async function listAwaitingPulses(
  tx: Tx,
  { personId, led }: { personId: string; led: readonly string[] },
  today: string,
): Promise<AwaitingPulse[]> {
  const { rows } = await sql<AwaitingPulse>`
    select distinct on (p.last_day, c.id) c.id as "collaborationId", c.name_fr as "nameFr", c.name_en as "nameEn", p.last_day as "lastDay"
    from alliance_pulse p join collaboration c on c.id = p.collaboration_id
      join collaboration_member m on m.collaboration_id = c.id and m.state = 'member' and m.organization_id = any ((select sec.worked())::uuid[])
    where p.closed_on is null and p.last_day >= ${today}::date and c.stage <> 'closed'
      and (m.organization_id = any (${[...led]}::uuid[]) or ${personId}::uuid in (m.contact_id, m.deputy_id)
        or exists (select from commitment t where t.collaboration_id = c.id and t.organization_id = m.organization_id
          and t.person_id = ${personId} and t.state = 'open'))
      and not exists (select from alliance_pulse_answered a where a.pulse_id = p.id and a.person_id = ${personId}
        and a.organization_id = m.organization_id)
    order by p.last_day, c.id limit 50`.execute(tx)
  return rows
}

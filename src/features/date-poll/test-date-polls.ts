import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { PollState, Saying } from './model.ts'

export interface DatePollFacts {
  collaboration: string
  /** Member that proposes it. */
  by: string
  person?: string | null
  title?: string
  place?: string | null
  timeZone?: string
  closesAt?: string
  asksInvited?: boolean
  state?: PollState
  /** Starts, an hour each. */
  moments?: readonly string[]
  chosen?: number
}

const usualMoments = ['2099-03-10T14:00:00Z', '2099-03-11T18:30:00Z'] as const

/** A date sought, written as the superuser. @returns its id, and those of its moments */
export async function aDatePoll(admin: Admin, facts: DatePollFacts): Promise<{ id: string; moments: string[] }> {
  const id = randomUUID()
  const { state = 'open', moments: starts = usualMoments } = facts
  const moments = starts.map(() => randomUUID())
  await admin.query(
    `WITH made AS (
       INSERT INTO date_poll (id, collaboration_id, proposed_by_id, person_id, title, language, place, time_zone, asks_invited, closes_at, state, settled_at,
         chosen_slot_id)
       VALUES ($1, $2, $3, $4, $5, 'fr', $6, $7, $8, $9, $10, CASE WHEN $10 = 'open' THEN NULL ELSE sec.now() END, $11))
     INSERT INTO date_poll_slot (id, poll_id, starts_at, ends_at)
     SELECT slot, $1, start, start + interval '1 hour' FROM unnest($12::uuid[], $13::timestamptz[]) AS s (slot, start)`,
    [
      id,
      facts.collaboration,
      facts.by,
      facts.person ?? null,
      facts.title ?? 'Rencontre inventée',
      facts.place ?? null,
      facts.timeZone ?? 'America/Toronto',
      facts.asksInvited ?? false,
      facts.closesAt ?? '2099-03-01T05:00:00Z',
      state,
      state === 'chosen' ? (moments[facts.chosen ?? 0] ?? null) : null,
      moments,
      starts,
    ],
  )
  return { id, moments }
}

/** Makes someone a participant, written as the superuser. */
export async function aParticipant(
  admin: Admin,
  { poll, person, organization }: { poll: string; person: string; organization: string },
): Promise<void> {
  await admin.query(
    'INSERT INTO date_poll_participant (poll_id, person_id, organization_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [poll, person, organization],
  )
}

/** What a participant says of moments, in their order; written as the superuser. */
export async function anAnswer(
  admin: Admin,
  {
    poll,
    person,
    moments,
    says,
  }: { poll: string; person: string; moments: readonly string[]; says: readonly Saying[] },
): Promise<void> {
  await admin.query(
    `INSERT INTO date_poll_answer (poll_id, slot_id, person_id, says) SELECT $1, slot, $2, says FROM unnest($3::uuid[], $4::text[]) AS s (slot, says)
     ON CONFLICT (slot_id, person_id) DO UPDATE SET says = excluded.says`,
    [poll, person, moments, says],
  )
}

import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Member } from '../../collaboration/index.ts'
import type { StepKey } from '../partnership.ts'

/** What records show of a step: that it is there, that it is not; null: no record could tell. */
export type Proof = boolean | null

interface Records {
  members: readonly Pick<Member, 'state' | 'brings' | 'needs' | 'cannot' | 'contactId' | 'deputyId'>[]
  hasAgreement: boolean
  /** Organizations of today with a commitment that was kept, and how many of their commitments were settled. */
  keeping: number
  /** They met, two organizations at least, within the last months. */
  metRecently: boolean
  /** The agreement was looked at again, or proposed, within its year. */
  reviewedRecently: boolean
}

/** What the records of an alliance show, step by step. The climate, and what is carried together, only people can tell. */
export function proofsOf({
  members,
  hasAgreement,
  keeping,
  metRecently,
  reviewedRecently,
}: Records): Record<StepKey, Proof> {
  const current = members.filter(({ state }) => state === 'member')
  return {
    goals: hasAgreement,
    mandates: current.every(({ brings, needs, cannot }) => brings !== null && needs !== null && cannot !== null),
    roles: current.every(({ contactId, deputyId }) => contactId !== null && deputyId !== null),
    reciprocity: current.length > 1 && keeping === current.length,
    climate: null,
    communication: metRecently,
    review: reviewedRecently,
    'shared-ownership': null,
  }
}

/** Members of today that kept a commitment. */
export async function countKeeping(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct m.organization_id)::int as count from collaboration_member m
    join commitment t on t.collaboration_id = m.collaboration_id and t.organization_id = m.organization_id and t.state = 'kept'
    where m.collaboration_id = ${id} and m.state = 'member'`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Whether two organizations at least came to a meeting since that instant. */
export async function hasMetSince(tx: Tx, id: string, since: Date): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from sec.held_meetings(${id}, ${since})) as is`.execute(tx)
  return rows[0]?.is ?? false
}

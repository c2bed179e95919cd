import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { InitiativeStatus } from '../model.ts'

/** A row of the table as its history keeps it. */
export type KeptInitiative = Readonly<Record<string, unknown>> & { status: InitiativeStatus }

export interface InitiativeChange {
  at: Date
  /** Null: the platform. */
  personId: string | null
  before: KeptInitiative
}

/** What an initiative was before each change, the oldest first; the latest 200. */
export async function listChanges(tx: Tx, id: string): Promise<InitiativeChange[]> {
  const { rows } = await sql<InitiativeChange>`
    select at, person_id as "personId", before from initiative_history where initiative_id = ${id}
    order by version desc limit 200`.execute(tx)
  return rows.toReversed()
}

/** The row as it stands, in the shape that the history keeps; when it was added. */
export async function findKept(tx: Tx, id: string): Promise<{ kept: KeptInitiative; createdAt: Date } | null> {
  const { rows } = await sql<{ kept: KeptInitiative; createdAt: Date }>`
    select to_jsonb(i) as kept, i.created_at as "createdAt" from initiative i where i.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

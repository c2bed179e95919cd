import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Text } from '../model.ts'

export interface SuggestionRow {
  id: string
  /** Null: a service that is not listed. */
  name: Text | null
  kind: string
  body: string
  at: Date
}

/** New suggestions that this network’s curators review, the oldest first; those on unlisted services too. */
export async function listSuggestions(tx: Tx, networkId: string, limit: number): Promise<SuggestionRow[]> {
  const { rows } = await sql<SuggestionRow>`
    select s.id, r.doc -> 'name' as name, s.kind, s.body, s.created_at as at
    from directory_suggestion s left join directory_record r on r.id = s.record_id
    where s.status = 'new' and (s.record_id is null or r.network_id = ${networkId} or (r.network_id is null and r.steward_id is null))
    order by s.created_at, s.id limit ${limit}`.execute(tx)
  return rows
}

export async function countSuggestions(tx: Tx, networkId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from directory_suggestion s left join directory_record r on r.id = s.record_id
    where s.status = 'new' and (s.record_id is null or r.network_id = ${networkId} or (r.network_id is null and r.steward_id is null))`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

export interface FoundSuggestion {
  id: string
  recordId: string | null
  kind: string
  body: string
  language: 'fr' | 'en'
  at: Date
  status: 'new' | 'applied' | 'set-aside'
  stewardId: string | null
  networkId: string | null
}

/** Null when there is none for this person. */
export async function findSuggestion(tx: Tx, id: string): Promise<FoundSuggestion | null> {
  const { rows } = await sql<FoundSuggestion>`
    select s.id, s.record_id as "recordId", s.kind, s.body, s.language, s.created_at as at, s.status,
      r.steward_id as "stewardId", r.network_id as "networkId"
    from directory_suggestion s left join directory_record r on r.id = s.record_id where s.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** New suggestions on the sheets of an organization, with where they are reviewed. */
export async function listOwnSuggestions(
  tx: Tx,
  organizationId: string,
): Promise<{ id: string; recordId: string; networkId: string | null; name: Text; kind: string; at: Date }[]> {
  const { rows } = await sql<{
    id: string
    recordId: string
    networkId: string | null
    name: Text
    kind: string
    at: Date
  }>`
    select s.id, r.id as "recordId", r.network_id as "networkId", r.doc -> 'name' as name, s.kind, s.created_at as at
    from directory_suggestion s join directory_record r on r.id = s.record_id
    where r.steward_id = ${organizationId} and s.status = 'new' order by s.created_at, s.id limit 50`.execute(tx)
  return rows
}

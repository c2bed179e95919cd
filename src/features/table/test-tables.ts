import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { aCollaboration, aMember, type CollaborationFacts } from '../collaboration/test-collaborations.ts'
import type { House, Region } from '../collaboration/test-collaboration-site.ts'
import type { Level } from './model.ts'

export interface TableFacts extends Omit<CollaborationFacts, 'kind'> {
  level?: Level
  regions?: readonly string[]
  isPublic?: boolean
}

/** An invented table with its first member and its level, written as the superuser. @returns its id */
export async function aConcertation(admin: Admin, facts: TableFacts): Promise<string> {
  const { level = 'regional', regions, isPublic = false, ...collaboration } = facts
  const id = await aCollaboration(admin, {
    nameFr: 'Table inventée',
    nameEn: 'Invented table',
    ...collaboration,
    kind: 'table',
  })
  const isWhole = level === 'provincial' || level === 'national'
  await admin.query('UPDATE collaboration SET regions = $2 WHERE id = $1', [id, regions ?? (isWhole ? [] : ['04'])])
  await admin.query(`INSERT INTO table_scope (collaboration_id, level, provinces, is_public) VALUES ($1, $2, $3, $4)`, [
    id,
    level,
    level === 'interprovincial' ? ['ON'] : [],
    isPublic,
  ])
  return id
}

/** A table of the first of these, whose others sit there too. @returns its id */
export async function aTableOf(
  { site, network }: Pick<Region, 'site' | 'network'>,
  facts: Partial<TableFacts>,
  first: House,
  ...others: readonly House[]
): Promise<string> {
  const id = await aConcertation(site.admin, { network, by: first.id, ...facts })
  for (const other of others)
    await aMember(site.admin, { collaboration: id, organization: other.id, proposedBy: first.id })
  return id
}

export interface SeatFacts {
  parent: string
  child: string
  from?: 'parent' | 'child'
  by: string
  state?: 'proposed' | 'agreed'
}

/** A table that sits at another, written as the superuser. @returns its id */
export async function aTableSeat(admin: Admin, facts: SeatFacts): Promise<string> {
  const id = randomUUID()
  const state = facts.state ?? 'proposed'
  await admin.query(
    `INSERT INTO table_seat (id, parent_id, child_id, proposed_from, proposed_by_id, state, shown_at, agreed_at)
     VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $6 = 'agreed' THEN sec.now() END, CASE WHEN $6 = 'agreed' THEN sec.now() END)`,
    [id, facts.parent, facts.child, facts.from ?? 'child', facts.by, state],
  )
  return id
}

/** An alliance that reports to a table, or offers to, written as the superuser. @returns the id of the report */
export async function aReport(
  admin: Admin,
  facts: { alliance: string; table: string; by: string; state?: 'offered' | 'received' },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO table_report (id, alliance_id, table_id, offered_by_id, state, received_at)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $5 = 'received' THEN sec.now() END)`,
    [id, facts.alliance, facts.table, facts.by, facts.state ?? 'offered'],
  )
  return id
}

import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { aPerson } from '../../../tests/people.ts'
import type { NetBody, Saying, TieKind } from './model.ts'

/** Rows for tests, written as the superuser; see `tests/people.ts`. */
export interface DeclarationFacts {
  by: string
  of: string
  /** `exchange` unless told. */
  says?: Saying
  isShown?: boolean
  fromDay?: string
  untilDay?: string | null
  person?: string
}

/** @returns its id */
export async function aDeclaration(admin: Pick<Admin, 'query'>, facts: DeclarationFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO tie_declaration (id, organization_id, other_id, says, is_shown, from_day, until_day, person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      facts.by,
      facts.of,
      facts.says ?? 'exchange',
      facts.isShown ?? false,
      facts.fromDay ?? '2026-10-01',
      facts.untilDay ?? null,
      facts.person ?? (await aPerson(admin)),
    ],
  )
  return id
}

/** What is gathered of two organizations, month by month, in the order of their ids. */
export async function monthsOf(
  admin: Admin,
  one: string,
  other: string,
): Promise<{ kind: TieKind; month: string; times: number; weight: number; begun: number }[]> {
  const { rows } = await admin.query(
    `SELECT kind, to_char(month, 'YYYY-MM') AS month, times, weight, begun FROM tie_month
     WHERE a_id = least($1::uuid, $2::uuid) AND b_id = greatest($1::uuid, $2::uuid) ORDER BY month, kind`,
    [one, other],
  )
  return rows
}

/** The net of a network as a kind of reader is told of it. */
export async function bodyOf(
  admin: Admin,
  network: string,
  audience: 'full' | 'coordination' | 'members',
  day = '2026-12-01',
): Promise<NetBody> {
  const { rows } = await admin.query<{ body: NetBody }>('SELECT sec.net_of($1, $2, $3) AS body', [
    network,
    audience,
    day,
  ])
  return rows[0]?.body ?? { organizations: [], pairs: [] }
}

import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** A key of an organization; never the key itself. */
export interface IndicatorKey {
  id: string
  label: string
  madeAt: Date
  expiresAt: Date
  /** null: never used. */
  usedOn: Day | null
  revokedAt: Date | null
}

/** Those that serve first, then the latest; 100 at most. */
export async function listKeys(tx: Tx, organizationId: string): Promise<IndicatorKey[]> {
  const { rows } = await sql<IndicatorKey>`
    select id, label, made_at as "madeAt", expires_at as "expiresAt", used_on::text as "usedOn", revoked_at as "revokedAt"
    from indicator_token where organization_id = ${organizationId}
    order by revoked_at is not null, made_at desc, id limit 100`.execute(tx)
  return rows
}

import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** A provider as a lead sees it: never the secret. */
export interface OrganizationProvider {
  issuer: string
  clientId: string
  emailDomain: string
  version: number
}

export const findOrganizationProvider = async (tx: Tx, organizationId: string): Promise<OrganizationProvider | null> =>
  (await tx
    .selectFrom('identity_provider')
    .select(['issuer', 'client_id as clientId', 'email_domain as emailDomain', 'version'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()) ?? null

/** People working in the organization today who connected an identity of this issuer. Needs the gate. */
export async function countConnected(
  tx: Tx,
  { organizationId, issuer }: { organizationId: string; issuer: string },
): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct m.person_id)::int as people from membership m
    join external_identity e on e.person_id = m.person_id and e.issuer = ${issuer}
    where m.organization_id = ${organizationId} and m.until_day is null`.execute(tx)
  return rows[0]?.people ?? 0
}

import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Provider } from '../model.ts'

const providerColumns = [
  'organization_id as organizationId',
  'issuer',
  'client_id as clientId',
  'client_secret as clientSecret',
] as const

/** The provider that people of a domain are offered; null for none. Needs the gate. */
export const findProviderOfDomain = async (tx: Tx, domain: string): Promise<Provider | null> =>
  (await tx
    .selectFrom('identity_provider')
    .select(providerColumns)
    .where('email_domain', '=', domain)
    .executeTakeFirst()) ?? null

/** Needs the gate. */
export const findProviderOf = async (tx: Tx, organizationId: string): Promise<Provider | null> =>
  (await tx
    .selectFrom('identity_provider')
    .select(providerColumns)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()) ?? null

/** Providers of the organizations where a person works. Needs the gate. */
export const findProvidersOf = (tx: Tx, organizationIds: readonly string[]): Promise<Provider[]> =>
  organizationIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('identity_provider')
        .select(providerColumns)
        .where('organization_id', '=', sql<string>`any(${[...organizationIds]}::uuid[])`)
        .orderBy('issuer')
        .execute()

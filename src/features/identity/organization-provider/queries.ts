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

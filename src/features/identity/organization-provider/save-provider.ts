import { recordDeed } from '../../../kernel/audit.ts'
import { isDuplicate, type Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

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

export interface ProviderToSave {
  organizationId: string
  issuer: string
  clientId: string
  /** null: the secret that is saved stays. */
  clientSecret: string | null
  /** The domain of the lead's own address; the database refuses any other. */
  emailDomain: string
  /** 0 for a first provider. */
  version: number
}

/** Sets an organization's provider. `domain-taken`: another organization speaks for this domain. */
export async function saveProvider(
  tx: Tx,
  { organizationId, issuer, clientId, clientSecret, emailDomain, version }: ProviderToSave,
): Promise<Result<void, 'domain-taken' | 'changed-meanwhile'>> {
  const row = { issuer, client_id: clientId, email_domain: emailDomain }
  try {
    if (version === 0) {
      await tx
        .insertInto('identity_provider')
        .values({ organization_id: organizationId, client_secret: clientSecret ?? '', ...row })
        .execute()
    } else {
      const { numUpdatedRows } = await tx
        .updateTable('identity_provider')
        .set({ ...row, ...(clientSecret === null ? {} : { client_secret: clientSecret }), version: version + 1 })
        .where('organization_id', '=', organizationId)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return err('changed-meanwhile')
    }
  } catch (failure) {
    if (isDuplicate(failure, 'identity_provider_pkey')) return err('changed-meanwhile')
    if (isDuplicate(failure)) return err('domain-taken')
    throw failure
  }
  await recordDeed(tx, {
    deed: 'provider.set',
    chain: organizationId,
    subject: { kind: 'identity_provider', id: organizationId },
  })
  return ok(undefined)
}

/** @returns false when there was none */
export async function removeProvider(tx: Tx, organizationId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('identity_provider')
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) return false
  await recordDeed(tx, {
    deed: 'provider.removed',
    chain: organizationId,
    subject: { kind: 'identity_provider', id: organizationId },
  })
  return true
}

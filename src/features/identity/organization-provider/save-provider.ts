import { recordDeed } from '../../../kernel/audit.ts'
import { isDuplicate, type Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

interface ProviderToSave {
  organizationId: string
  issuer: string
  clientId: string
  /** null: the secret that is saved stays, with the same issuer and client id. */
  clientSecret: string | null
  /** The domain of the lead's own address; the database refuses any other. */
  emailDomain: string
  /** 0 for a first provider. */
  version: number
}

/** Sets an organization's provider. `domain-taken`: another organization speaks for this domain. */
export async function saveOrganizationProvider(
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
        .set({ ...row, version: version + 1 })
        .where('organization_id', '=', organizationId)
        .where('version', '=', version)
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return err('changed-meanwhile')
      if (clientSecret !== null) await keepSecret(tx, { organizationId, clientSecret })
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

/** In a statement of its own: the database empties the secret in the one that changes issuer or client id. */
async function keepSecret(
  tx: Tx,
  { organizationId, clientSecret }: { organizationId: string; clientSecret: string },
): Promise<void> {
  await tx
    .updateTable('identity_provider')
    .set({ client_secret: clientSecret })
    .where('organization_id', '=', organizationId)
    .execute()
}

import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { PrivacyOfficer, PublicContact } from './queries.ts'

interface NamedContacts {
  officer: PrivacyOfficer
  /** null: the officer answers for everything. */
  contact: PublicContact | null
  /** The one the form was filled from. */
  version: number
}

/** The operator names who answers for the instance. Of two at once, the second is told. */
export async function nameContacts(
  tx: Tx,
  { officer, contact, version }: NamedContacts,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { name, title, email } = officer
  const columns = { name, title_fr: title.fr, title_en: title.en, email, version: version + 1 }
  const saved =
    version === 0
      ? await tx
          .insertInto('instance_contact')
          .values({ kind: 'privacy', ...columns })
          .onConflict((conflict) => conflict.column('kind').doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('instance_contact')
          .set(columns)
          .where('kind', '=', 'privacy')
          .where('version', '=', version)
          .executeTakeFirst()
  const touched = 'numUpdatedRows' in saved ? saved.numUpdatedRows : saved.numInsertedOrUpdatedRows
  if (touched !== 1n) return err('changed-meanwhile')
  if (contact === null) await tx.deleteFrom('instance_contact').where('kind', '=', 'public').execute()
  else
    await tx
      .insertInto('instance_contact')
      .values({ kind: 'public', title_fr: null, title_en: null, version: 1, ...contact })
      .onConflict((conflict) => conflict.column('kind').doUpdateSet(contact))
      .execute()
  await recordDeed(tx, {
    deed: 'instance.contacts-named',
    chain: instanceChain,
    subject: { kind: 'instance', id: null },
  })
  return ok(undefined)
}

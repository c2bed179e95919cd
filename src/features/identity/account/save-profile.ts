import type { Tx } from '../../../kernel/db/index.ts'
import type { WorkPhone } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** @returns false when someone else changed the person since `version` was read */
export async function saveProfile(
  tx: Tx,
  {
    id,
    version,
    phone,
    ...profile
  }: { id: string; name: string; language: Language; version: number; phone: WorkPhone },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({
      ...profile,
      phone: phone.phone,
      phone_extension: phone.phoneExtension,
      phone_hours: phone.phoneHours,
      phone_urgent: phone.phoneUrgent,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

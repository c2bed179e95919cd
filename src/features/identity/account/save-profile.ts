import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** @returns false when someone else changed the person since `version` was read */
export async function saveProfile(
  tx: Tx,
  { id, name, language, version }: { id: string; name: string; language: Language; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ name, language, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

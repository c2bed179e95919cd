import { asOwner } from '../../../kernel/as-owner.ts'

/**
 * Takes back a file that the operator’s command brought in, within 30 days; null when there is none, or when it was taken
 * back already or is too old.
 *
 * @param adminUrl administrator’s address of a migrated database
 */
export const undoEvents = (
  adminUrl: string,
  importId: string,
): Promise<{ restored: number; leftAlone: number } | null> =>
  asOwner(adminUrl, async (query) => {
    const [undone] = await query<{ restored: number; leftAlone: number }>(
      `SELECT u.restored, u.left_alone AS "leftAlone" FROM evidence_import i, sec.undo_evidence_import(i.id) u
       WHERE i.id = $1 AND i.organization_id IS NULL`,
      [importId],
    )
    return undone ?? null
  })

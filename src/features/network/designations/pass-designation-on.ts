import { recordDeed } from '../../../kernel/audit.ts'
import type { Actor } from '../actor.ts'
import type { DesignationKind } from '../model.ts'

/** Passes one role on from today. `from` held it, `to` takes it; null: nobody. */
export async function passDesignationOn(
  { tx, today, deps }: Actor,
  organizationId: string,
  kind: DesignationKind,
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  await tx
    .updateTable('designation')
    .set({ until_day: today })
    .where('organization_id', '=', organizationId)
    .where('kind', '=', kind)
    .where('until_day', 'is', null)
    .execute()
  const id = deps.clock.newId()
  if (to !== null) {
    await tx
      .insertInto('designation')
      .values({
        id,
        organization_id: organizationId,
        person_id: to,
        kind,
        from_day: today,
        until_day: null,
        handed_from: from,
      })
      .execute()
  }
  await recordDeed(tx, {
    deed: to === null ? 'designation.ended' : 'designation.given',
    chain: organizationId,
    subject: { kind: 'designation', id: to === null ? null : id },
    basis: kind,
  })
}

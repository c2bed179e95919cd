import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { designationKinds, type DesignationKind } from '../model.ts'
import { listDesignations, listMembers } from '../queries.ts'

/** Who holds each role; null: nobody for now. Kinds that are absent do not change. */
export type Holders = Partial<Record<DesignationKind, string | null>>

/** Passes one role on from today. `from` held it, `to` takes it; null: nobody. */
export async function passOn(
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

/**
 * A lead says who holds which role. `before` is what the form showed: refused as `changed-meanwhile` when another lead
 * changed one of these roles since. Holders must work there today.
 */
export async function designate(
  actor: Actor,
  organizationId: string,
  chosen: Holders,
  before: Holders,
): Promise<Result<void, 'changed-meanwhile' | 'not-a-member'>> {
  await holdStill(actor, organizationId)
  const current = (await listDesignations(actor.tx, organizationId)).filter(({ untilDay }) => untilDay === null)
  const holderOf = (kind: DesignationKind) => current.find((one) => one.kind === kind)?.personId ?? null
  const changes = designationKinds.filter((kind) => kind in chosen && (chosen[kind] ?? null) !== (before[kind] ?? null))
  if (changes.some((kind) => holderOf(kind) !== (before[kind] ?? null))) return err('changed-meanwhile')
  const members = await listMembers(actor.tx, organizationId)
  for (const kind of changes) {
    const to = chosen[kind] ?? null
    if (to !== null && !members.some(({ personId }) => personId === to)) return err('not-a-member')
    await passOn(actor, organizationId, kind, { from: holderOf(kind), to })
  }
  return ok(undefined)
}

/** Makes two leads who change the same organization's people take turns, until the end of the transaction. */
export async function holdStill({ tx }: Actor, organizationId: string): Promise<void> {
  await tx
    .selectFrom('membership')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('until_day', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { lockMembers } from '../lock-members.ts'
import { designationKinds, type DesignationKind } from '../model.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { passDesignationOn } from './pass-designation-on.ts'

/** Who holds each role; null: nobody for now. Kinds that are absent do not change. */
export type Holders = Partial<Record<DesignationKind, string | null>>

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
  await lockMembers(actor, organizationId)
  const current = (await listDesignations(actor.tx, organizationId)).filter(({ untilDay }) => untilDay === null)
  const holderOf = (kind: DesignationKind) => current.find((one) => one.kind === kind)?.personId ?? null
  const changes = designationKinds.filter((kind) => kind in chosen && (chosen[kind] ?? null) !== (before[kind] ?? null))
  if (changes.some((kind) => holderOf(kind) !== (before[kind] ?? null))) return err('changed-meanwhile')
  const members = await listMembers(actor.tx, organizationId)
  for (const kind of changes) {
    const to = chosen[kind] ?? null
    if (to !== null && !members.some(({ personId }) => personId === to)) return err('not-a-member')
    await passDesignationOn(actor, organizationId, kind, { from: holderOf(kind), to })
  }
  return ok(undefined)
}

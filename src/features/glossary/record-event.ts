import type { MemberRequest } from '../../kernel/http/index.ts'
import type { EventKind } from './rules.ts'
import type { SharedDefinition } from './shared-definition.ts'
import './schema.ts'

/** Adds an event to a definition’s history, which carries it to the definition. `organizationId` null: the coordination. */
export async function recordEvent(
  { tx, who }: MemberRequest,
  { id, networkId }: Pick<SharedDefinition, 'id' | 'networkId'>,
  { kind, organizationId, reason = null }: { kind: EventKind; organizationId: string | null; reason?: string | null },
): Promise<void> {
  await tx
    .insertInto('definition_event')
    .values({
      definition_id: id,
      network_id: networkId,
      organization_id: organizationId,
      kind,
      reason,
      person_id: who.personId,
    })
    .execute()
}

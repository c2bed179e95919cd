import type { Tx } from '../../../kernel/db/index.ts'
import type { Change } from '../model.ts'
import type { EventKind } from '../rules.ts'
import '../schema.ts'

/** Adds an event to a change’s history, which carries it to the change. `organizationId` null: the coordination. */
export async function recordEvent(
  tx: Tx,
  { id, networkId }: Pick<Change, 'id' | 'networkId'>,
  { kind, organizationId, reason = null }: { kind: EventKind; organizationId: string | null; reason?: string | null },
): Promise<void> {
  await tx
    .insertInto('protocol_change_event')
    .values({ change_id: id, network_id: networkId, organization_id: organizationId, kind, reason })
    .execute()
}

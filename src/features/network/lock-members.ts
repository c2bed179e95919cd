import type { Actor } from './actor.ts'

/** Makes two leads who change the same organization's people take turns, until the end of the transaction. */
export async function lockMembers({ tx }: Actor, organizationId: string): Promise<void> {
  await tx
    .selectFrom('membership')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('until_day', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** Shows the net of a network to its members, or to those who coordinate it only. Done twice, it changes nothing more. */
export async function publishNet(tx: Tx, networkId: string, isPublished: boolean): Promise<void> {
  const { rows } = await sql`
    insert into net_choice as c (network_id, is_published) values (${networkId}, ${isPublished})
    on conflict (network_id) do update set is_published = excluded.is_published where c.is_published <> excluded.is_published
    returning network_id`.execute(tx)
  if (rows.length > 0)
    await recordDeed(tx, {
      deed: isPublished ? 'net.published' : 'net.hidden',
      chain: networkId,
      subject: { kind: 'network', id: networkId },
    })
}

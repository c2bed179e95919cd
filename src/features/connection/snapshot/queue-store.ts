import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { NetBody } from '../model.ts'
import type { NetStore } from './make-net.ts'

/** The net of a network, as the queue reads and keeps it. */
export const queueStore = (tx: Tx, networkId: string): NetStore => ({
  async read(audience, day) {
    const { rows } = await sql<{
      body: NetBody | null
    }>`select sec.net_of(${networkId}, ${audience}, ${day}) as body`.execute(tx)
    return rows[0]?.body ?? null
  },
  async keep(audience, day, { measures, layout }) {
    await sql`select sec.keep_net(${networkId}, ${audience}, ${day}, ${JSON.stringify(measures)}::json, ${JSON.stringify(layout)}::json)`.execute(
      tx,
    )
  },
})

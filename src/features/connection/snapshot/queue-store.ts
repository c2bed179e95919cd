import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { NetBody } from '../model.ts'
import type { NetStore } from './make-net.ts'

/** The net of a network, as the queue reads and keeps it. */
export const queueStore = (tx: Tx, networkId: string): NetStore => {
  const bodyFrom = async (query: RawBuilder<{ body: NetBody | null }>): Promise<NetBody | null> =>
    (await query.execute(tx)).rows[0]?.body ?? null
  return {
    readFull: (day) => bodyFrom(sql`select sec.net_of(${networkId}, 'full', ${day}) as body`),
    keep: (audience, day) => bodyFrom(sql`select sec.keep_net(${networkId}, ${audience}, ${day}) as body`),
    async add(audience, { measures, layout }) {
      await sql`select sec.add_to_net(${networkId}, ${audience}, ${JSON.stringify(measures)}, ${JSON.stringify(layout)})`.execute(
        tx,
      )
    },
  }
}

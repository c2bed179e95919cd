import type { Day } from '../../../kernel/clock.ts'
import { audiences, type Audience, type NetBody } from '../model.ts'

/** How the net of a network is read and kept: by the queue, or by whoever fills a demonstration. */
export interface NetStore {
  /** null: no such network. `full`: every strength, for measures alone. */
  read(audience: Audience | 'full', day: Day): Promise<NetBody | null>
  keep(audience: Audience, day: Day, made: { measures: unknown; layout: unknown }): Promise<void>
}

/** What is computed of a net, each by its own folder. */
export interface NetMakers {
  /** `full`: where every strength may be counted; null: only what this reader reads. */
  measure: (body: NetBody, full: NetBody | null, day: Day) => unknown
  layOut: (body: NetBody) => unknown
}

/**
 * Makes the snapshots of a network. Those who coordinate it read measures of every strength; members, measures of what members read: whom
 * others name as their tie cannot be found by computing backwards. Positions come from what each may read, too.
 */
export async function makeNet(store: NetStore, day: Day, { measure, layOut }: NetMakers): Promise<void> {
  const full = await store.read('full', day)
  if (full === null) return
  for (const audience of audiences) {
    const body = await store.read(audience, day)
    if (body === null) return
    const measures = measure(body, audience === 'coordination' ? full : null, day)
    await store.keep(audience, day, { measures, layout: layOut(body) })
  }
}

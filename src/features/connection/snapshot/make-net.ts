import type { Day } from '../../../kernel/clock.ts'
import { audiences, type Audience, type NetBody } from '../model.ts'

/** How the net of a network is read and kept: by the queue, or by whoever fills a demonstration. */
export interface NetStore {
  /** With every strength, for measures alone; null: no such network. */
  readFull(day: Day): Promise<NetBody | null>
  /** Keeps what a kind of reader is told, and gives it back; null: no such network. */
  keep(audience: Audience, day: Day): Promise<NetBody | null>
  add(audience: Audience, made: { measures: unknown; layout: unknown }): Promise<void>
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
  const full = await store.readFull(day)
  if (full === null) return
  for (const audience of audiences) {
    const body = await store.keep(audience, day)
    if (body === null) return
    const measures = measure(body, audience === 'coordination' ? full : null, day)
    await store.add(audience, { measures, layout: layOut(body) })
  }
}

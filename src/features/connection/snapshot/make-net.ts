import type { Day } from '../../../kernel/clock.ts'
import { plainFilter } from '../filter.ts'
import { audiences, type Audience, type NetBody } from '../model.ts'
import { netAt } from '../net-at.ts'
import { fewestOfMeasure } from '../rules.ts'

/** How the net of a network is read and kept: by the queue, or by whoever fills a demonstration. */
export interface NetStore {
  /** null: no such network. `full`: every strength, for measures alone. */
  read(audience: Audience | 'full', day: Day): Promise<NetBody | null>
  keep(audience: Audience, day: Day, made: { measures: unknown; layout: unknown }): Promise<void>
}

/** What is computed of a net, each by its own folder. */
export interface NetMakers {
  measure: (net: ReturnType<typeof netAt>) => unknown
  layOut: (body: NetBody) => unknown
}

/** Measures of a net, and of each of its regions that is large enough, by region. */
export interface KeptMeasures<Measures> {
  network: Measures
  regions: Readonly<Record<string, Measures>>
}

function measuresOf(body: NetBody, day: Day, measure: NetMakers['measure']): KeptMeasures<unknown> {
  const regions = [...new Set(body.organizations.flatMap((one) => one.regions))].toSorted()
  const large = regions
    .map((region) => ({ region, net: netAt(body, day, { ...plainFilter, regions: [region] }) }))
    .filter(({ net }) => net.organizations.length >= fewestOfMeasure)
  return {
    network: measure(netAt(body, day, plainFilter)),
    regions: Object.fromEntries(large.map(({ region, net }) => [region, measure(net)])),
  }
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
    const measured = audience === 'coordination' ? full : body
    await store.keep(audience, day, { measures: measuresOf(measured, day, measure), layout: layOut(body) })
  }
}

import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import type { Ask } from '../engine/accumulator.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import type { Scope } from '../model.ts'
import { listNetworks, placedRegions, readStanding } from './read-standing.ts'
import { organizationScopes, tableScopes } from './scope-keys.ts'

/** A period to compute. `only`: these organizations, and the tables of their networks; null: everything. */
export interface PeriodAsked {
  period: KeptPeriod
  only: readonly string[] | null
}

/** What is asked of the log for one of them. */
export interface PeriodAsk extends Ask {
  period: KeptPeriod
  /** Those of its scopes that are tables, and the networks of these. */
  tables: readonly Scope[]
  networks: readonly (string | null)[]
}

/** One after the other: what organizations adopted over one period is let go before the next is read. */
export async function* asksOf(tx: Tx, asked: readonly PeriodAsked[], today: Day): AsyncGenerator<PeriodAsk> {
  const definitions = await currentDefinitions(tx)
  const [all, placed] = [await listNetworks(tx), await placedRegions(tx)]
  for (const { period, only } of asked) {
    const { organizations, adoptions } = await readStanding(tx, period)
    const touched = only === null ? null : new Set(only)
    const changed = organizations.filter(({ id }) => touched?.has(id) ?? true)
    const networks = [null, ...(only === null ? all : new Set(changed.flatMap((one) => one.networks)))]
    const tables = networks.flatMap((network) =>
      tableScopes(
        network,
        organizations.filter((one) => network === null || one.networks.includes(network)),
        placed,
      ),
    )
    const scopes = [...organizationScopes(changed), ...tables]
    yield { definitions, period, scopes, adoptions, today, tables, networks }
  }
}

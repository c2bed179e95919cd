import { sql } from 'kysely'
import { gated, release, thresholdsOf, type Gated, type SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** In how long an answer came: a day, three, a week, more; or none did. */
export const waitBands = ['day', 'three-days', 'week', 'more', 'none'] as const
export type WaitBand = (typeof waitBands)[number]

export interface WaitCount {
  /** Region of who receives; empty: not said. */
  region: string
  fromSector: SectorCode
  toSector: SectorCode
  band: WaitBand
  n: number
}

/** `of` null: all of them together. */
export interface WaitRow {
  of: Pick<WaitCount, 'region' | 'fromSector' | 'toSector'> | null
  all: Gated
  bands: Readonly<Record<WaitBand, Gated>>
}

const keyOf = ({ region, fromSector, toSector }: Pick<WaitCount, 'region' | 'fromSector' | 'toSector'>): string =>
  `${region} ${fromSector} ${toSector}`

/**
 * Counts as the gate lets them out, all in one call, since readers lay them side by side. Each referral is about someone: a small number of referrals is a
 * small number of young people.
 */
export function gateWaits(counts: readonly WaitCount[]): WaitRow[] {
  const pairs = new Map(counts.map((one) => [keyOf(one), one]))
  const keys = [...pairs.keys()]
  const sum = (isOf: (one: WaitCount) => boolean): number =>
    counts.reduce((total, one) => total + (isOf(one) ? one.n : 0), 0)
  const every = '*'
  const isIn = (key: string) => (one: WaitCount) => key === every || keyOf(one) === key
  const rows = [...keys, every]
  const released = release(
    {
      cells: rows.flatMap((key) => [
        { id: `${key} all`, n: sum(isIn(key)) },
        ...waitBands.map((band) => ({ id: `${key} ${band}`, n: sum((one) => isIn(key)(one) && one.band === band) })),
      ]),
      margins: [
        ...rows.map((key) => ({
          total: `${key} all`,
          parts: waitBands.map((band) => `${key} ${band}`),
          isExact: true,
        })),
        ...['all', ...waitBands].map((what) => ({
          total: `${every} ${what}`,
          parts: keys.map((key) => `${key} ${what}`),
          isExact: true,
        })),
      ],
    },
    thresholdsOf({}),
  )
  const shown = (id: string): Gated => gated(released, id)
  return rows.map((key) => ({
    of: pairs.get(key) ?? null,
    all: shown(`${key} all`),
    bands: {
      day: shown(`${key} day`),
      'three-days': shown(`${key} three-days`),
      week: shown(`${key} week`),
      more: shown(`${key} more`),
      none: shown(`${key} none`),
    },
  }))
}

/** For a coordinator of the network: twelve months that are over. */
export async function listWaits(tx: Tx, networkId: string): Promise<WaitRow[]> {
  const { rows } = await sql<WaitCount>`
    select region, from_sector as "fromSector", to_sector as "toSector", band, n from sec.referral_waits(${networkId})`.execute(
    tx,
  )
  return rows.length === 0 ? [] : gateWaits(rows)
}

import type { Admin } from '../../../../tests/database.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Audience, NetBody } from '../model.ts'
import { keepMeasures } from './keep-measures.ts'

/** Keeps the snapshot of a network as the job would, of 1 December 2026. */
export async function keepNet(admin: Admin, network: string, audience: Audience, body: NetBody): Promise<void> {
  const day = '2026-12-01' as Day
  await admin.query(
    `INSERT INTO net_snapshot (network_id, audience, day, body, measures, layout) VALUES ($1, $2, $3, $4, $5, '{}')
     ON CONFLICT (network_id, audience) DO UPDATE
     SET edition = DEFAULT, day = excluded.day, body = excluded.body, measures = excluded.measures`,
    [network, audience, day, JSON.stringify(body), JSON.stringify(keepMeasures(body, null, day))],
  )
}

/** Shows the net of a network to its members. */
export const publishNet = (admin: Admin, network: string) =>
  admin.query('INSERT INTO net_choice (network_id, is_published) VALUES ($1, true)', [network])

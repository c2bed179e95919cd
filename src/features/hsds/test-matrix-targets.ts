import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'

export async function importTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  return { directoryImport: await directoryImports(admin, world) }
}

/** A file of records that waits for its confirmation, in each network; named under its own network and under another. */
async function directoryImports(admin: Admin, { networks, actor }: World): Promise<Target[]> {
  const none = { created: {}, updated: {}, unchanged: {} }
  const summary = {
    stage: 'preview',
    services: 0,
    organizations: 0,
    locations: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    made: { organizations: 0, locations: 0, links: 0 },
    byKind: none,
    format: 'table',
    importId: null,
  }
  const target = async (network: string, by: string): Promise<Target> => {
    const { rows } = await admin.query<{ id: string }>(
      `INSERT INTO directory_import (network_id, person_id, file_name, source, format, language, summary)
       VALUES ($1, $2, 'services.csv', 'source inventée', 'table', 'fr', $3) RETURNING id`,
      [network, actor(by).person as string, JSON.stringify(summary)],
    )
    return { params: { networkId: network, importId: rows[0]?.id as string }, place: { network } }
  }
  const [first, second] = [
    await target(networks.first, 'coordinator'),
    await target(networks.second, 'foreign-coordinator'),
  ]
  return [
    first,
    second,
    {
      params: { networkId: networks.first, importId: second.params['importId'] as string },
      place: {},
      kind: 'a parent that is not theirs',
    },
    { params: { networkId: networks.first, importId: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

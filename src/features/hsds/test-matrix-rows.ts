import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Samples } from '../../../tests/matrix/samples.ts'
import { present } from '../../../tests/present.ts'

/** Imports of the directory, what they hold and how they read columns. */
export async function importRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const tables = [world.networks.first, world.networks.second]
  const someone = world.people.ownContact
  const file = { file_name: 'x.csv', source: 'x', format: 'csv', language: 'fr', summary: '{}' }
  const imports: { id: string; network: string }[] = []
  for (const network of tables) {
    const id = randomUUID()
    await admin.query(
      `INSERT INTO directory_import (id, network_id, person_id, file_name, source, format, language, summary) VALUES ($1, $2, $3, 'x.csv', 'x', 'csv', 'fr', '{}')`,
      [id, network, someone],
    )
    await admin.query(`INSERT INTO directory_import_row (import_id, n, record) VALUES ($1, 1, '{}')`, [id])
    await admin.query(
      `INSERT INTO directory_import_defect (import_id, n, code, file, field, value) VALUES ($1, 1, 'missing-id', 'x', '', '')`,
      [id],
    )
    await admin.query(`INSERT INTO directory_mapping (network_id, headings, mapping) VALUES ($1, '{a}', '{}')`, [
      network,
    ])
    imports.push({ id, network })
  }
  return {
    'public.directory_import': {
      rows: imports.map(({ id, network }) => ({ place: { network }, where: { id } })),
      change: 'version = 2',
      additions: [
        ...tables.map((network): Addition => ({
          place: { network },
          row: (actor: Actor) => ({ ...file, network_id: network, person_id: actor.person ?? someone }),
        })),
        {
          place: { network: present(tables[0]) },
          kind: 'in another’s name',
          row: () => ({ ...file, network_id: tables[0], person_id: someone }),
        },
        {
          place: {},
          kind: 'the operator’s',
          row: (actor: Actor) => ({ ...file, network_id: null, person_id: actor.person ?? someone }),
        },
      ],
    },
    'public.directory_import_row': {
      rows: imports.map(({ id, network }) => ({ place: { network }, where: { import_id: id } })),
      additions: imports.map(({ id, network }) => ({
        place: { network },
        row: () => ({ import_id: id, n: 2, record: '{}' }),
      })),
    },
    'public.directory_import_defect': {
      rows: imports.map(({ id, network }) => ({ place: { network }, where: { import_id: id } })),
      additions: imports.map(({ id, network }) => ({
        place: { network },
        row: () => ({ import_id: id, n: 2, code: 'missing-id', file: 'x', field: '', value: '' }),
      })),
    },
    'public.directory_mapping': {
      rows: tables.map((network) => ({ place: { network }, where: { network_id: network } })),
      change: `mapping = '{"a": "name"}'`,
      additions: tables.map((network) => ({
        place: { network },
        row: () => ({ network_id: network, headings: '{b}', mapping: '{}' }),
      })),
    },
  }
}

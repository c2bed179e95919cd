import type { OwnerQuery } from '../../../../kernel/as-owner.ts'
import type { Defects } from '../defects.ts'
import { isRecordKind, type ObjectName } from '../names.ts'
import { keyed, merge, type Gathered, type Loose, type Shelf, type ShelvedRow } from './shelf.ts'
import { keyOf, keyOfId, parentsOf, type ParentKey, type SourceRow } from '../source-row.ts'

/** Rows brought at once from the shelf. */
const batch = 500

/**
 * The shelf of files larger than memory: temporary tables of one connection, gone with it.
 *
 */
export async function databaseShelf(query: OwnerQuery, defects: Defects): Promise<Shelf> {
  await query(`
    CREATE TEMP TABLE shelf_record (object text, key text, n bigint GENERATED ALWAYS AS IDENTITY, data json NOT NULL, PRIMARY KEY (object, key));
    CREATE INDEX ON shelf_record (object, n);
    CREATE TEMP TABLE shelf_child (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, object text NOT NULL, key text, data json NOT NULL);
    CREATE INDEX ON shelf_child (object, key) WHERE key IS NOT NULL;
    CREATE TEMP TABLE shelf_link (n bigint NOT NULL, object text NOT NULL, key text NOT NULL, field text NOT NULL);
    CREATE INDEX ON shelf_link (object, key);
    CREATE INDEX ON shelf_link (n)`)
  async function addRecords(records: readonly SourceRow[]): Promise<void> {
    const fresh = [...keyed(records, defects).values()].map((row) => ({
      object: row.object,
      key: keyOf(row),
      data: row,
    }))
    const standing = await query<{ object: string; key: string; data: SourceRow }>(
      `SELECT s.object, s.key, s.data FROM shelf_record s JOIN jsonb_to_recordset($1::jsonb) AS x (object text, key text) USING (object, key)`,
      [JSON.stringify(fresh.map(({ object, key }) => ({ object, key })))],
    )
    const before = new Map(standing.map((one) => [`${one.object}\n${one.key}`, one.data]))
    const merged = fresh.map((one) => {
      const there = before.get(`${one.object}\n${one.key}`)
      return there === undefined ? one : { ...one, data: merge(there, one.data, defects) }
    })
    await query(
      `INSERT INTO shelf_record (object, key, data)
       SELECT object, key, data FROM json_to_recordset($1::json) AS x (object text, key text, data json)
       ON CONFLICT (object, key) DO UPDATE SET data = excluded.data`,
      [JSON.stringify(merged)],
    )
  }

  async function addChildren(children: readonly SourceRow[]): Promise<void> {
    const made = await query<{ n: string }>(
      `INSERT INTO shelf_child (object, key, data)
       SELECT object, key, data FROM json_to_recordset($1::json) AS x (object text, key text, data json) RETURNING n`,
      [
        JSON.stringify(
          children.map((row) => ({ object: row.object, key: row.id === '' ? null : keyOf(row), data: row })),
        ),
      ],
    )
    const links = children.flatMap((row, index) =>
      parentsOf(row).map(({ object, id, field }) => ({ n: made[index]?.n, object, key: keyOfId(id), field })),
    )
    await query(
      `INSERT INTO shelf_link SELECT * FROM json_to_recordset($1::json) AS x (n bigint, object text, key text, field text)`,
      [JSON.stringify(links)],
    )
  }

  return {
    async add(added) {
      const records = added.filter(({ object }) => isRecordKind(object))
      const children = added.filter(({ object }) => !isRecordKind(object))
      if (records.length > 0) await addRecords(records)
      if (children.length > 0) await addChildren(children)
    },

    async find(object, keys) {
      const table = isRecordKind(object) ? 'shelf_record' : 'shelf_child'
      const found = await query<Stored>(`SELECT key, n, data FROM ${table} WHERE object = $1 AND key = ANY ($2)`, [
        object,
        keys,
      ])
      return new Map(found.map((one) => [one.key, shelved(one)]))
    },

    async childrenOf(parents) {
      const found = await query<{ object: ObjectName; id: string; data: SourceRow }>(
        `SELECT p.object, p.id, c.data FROM jsonb_to_recordset($1::jsonb) AS p (object text, id text, key text)
         JOIN shelf_link l ON l.object = p.object AND l.key = p.key JOIN shelf_child c USING (n) ORDER BY c.n`,
        [JSON.stringify(parents.map(({ object, id }) => ({ object, id, key: keyOfId(id) })))],
      )
      return found.map(({ object, id, data }): Gathered => ({ parent: { object, id }, row: data }))
    },

    async *each(object, size) {
      let after = '0'
      for (;;) {
        const found = await query<Stored>(
          `SELECT key, n, data FROM shelf_record WHERE object = $1 AND n > $2 ORDER BY n LIMIT $3`,
          [object, after, size],
        )
        if (found.length === 0) return
        after = found.at(-1)?.n ?? after
        yield found.map(shelved)
      }
    },

    async *loose() {
      await query('ANALYZE shelf_record; ANALYZE shelf_child; ANALYZE shelf_link')
      let after = '0'
      for (;;) {
        const found = await query<{ n: string; data: SourceRow; parents: ParentKey[] | null }>(
          `SELECT c.n, c.data, (SELECT json_agg(json_build_object('object', l.object, 'id', l.key, 'field', l.field)) FROM shelf_link l
             WHERE l.n = c.n) AS parents
           FROM shelf_child c
           WHERE c.n > $1 AND c.object <> 'unit' AND (NOT EXISTS (SELECT FROM shelf_link l WHERE l.n = c.n)
             OR EXISTS (SELECT FROM shelf_link l WHERE l.n = c.n
               AND NOT EXISTS (SELECT FROM shelf_record r WHERE r.object = l.object AND r.key = l.key)
               AND NOT EXISTS (SELECT FROM shelf_child d WHERE d.object = l.object AND d.key = l.key)))
           ORDER BY c.n LIMIT ${batch}`,
          [after],
        )
        if (found.length === 0) return
        after = found.at(-1)?.n ?? after
        const loose: Loose[] = []
        for (const { data, parents } of found) loose.push(...(await looseOf(data, parents ?? [])))
        yield loose
      }
    },

    async close() {
      await query('DROP TABLE IF EXISTS shelf_record, shelf_child, shelf_link')
    },
  }

  async function looseOf(row: SourceRow, parents: readonly ParentKey[]): Promise<Loose[]> {
    if (parents.length === 0) return [{ row, parent: null }]
    const lost: Loose[] = []
    for (const parent of parents) {
      const [there] = await query(
        `SELECT 1 AS there FROM shelf_record WHERE object = $1 AND key = $2 UNION ALL SELECT 1 FROM shelf_child WHERE object = $1 AND key = $2 LIMIT 1`,
        [parent.object, parent.id],
      )
      if (there === undefined) lost.push({ row, parent })
    }
    return lost
  }
}

interface Stored {
  key: string
  n: string
  data: SourceRow
}

const shelved = ({ key, n, data }: Stored): ShelvedRow => ({ ...data, key, order: Number(n) })

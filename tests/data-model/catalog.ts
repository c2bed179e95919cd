import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

export interface Column {
  name: string
  type: string
  isKey: boolean
  isForeign: boolean
}

export interface Reference {
  /** Columns that hold it, then the table that they name. */
  columns: readonly string[]
  target: string
  /** Whether a row may name nothing. */
  isOptional: boolean
  /** Whether two rows may not name the same one. */
  isUnique: boolean
}

/** A table as PostgreSQL knows it once migrated; of the schema `public` unless its name says another. */
export interface Table {
  name: string
  /** What it is, from its comment. */
  meaning: string
  columns: readonly Column[]
  references: readonly Reference[]
}

const nameOf = (oid: string): string =>
  `(select case n.nspname when 'public' then '' else n.nspname || '.' end || t.relname
    from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.oid = ${oid})`

const columnNames = (keys: string, of: string): string =>
  `array(select attname::text from unnest(${keys}) with ordinality k(n, i)
    join pg_attribute on attrelid = ${of} and attnum = k.n order by k.i)`

const readColumns = `
  select coalesce(json_agg(json_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
    'isKey', exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and a.attnum = any (k.conkey)),
    'isForeign', exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey))
  ) order by a.attnum), '[]')
  from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`

const readReferences = `
  select coalesce(json_agg(json_build_object(
    'columns', ${columnNames('k.conkey', 'c.oid')}, 'target', ${nameOf('k.confrelid')},
    'isOptional', exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey) and not a.attnotnull),
    'isUnique', exists (
      select from pg_index i where i.indrelid = c.oid and i.indisunique and i.indpred is null
        and i.indkey::int2[] <@ k.conkey)
  ) order by k.conkey, k.confrelid::regclass::text), '[]')
  from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'`

/** Every table of ours; those of the job queue belong to its library. */
export async function readCatalog(admin: pg.Pool): Promise<Table[]> {
  const { rows } = await admin.query<Table>(`
    select ${nameOf('c.oid')} as name, coalesce(obj_description(c.oid, 'pg_class'), '') as meaning,
      (${readColumns}) as columns, (${readReferences}) as references
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
    order by n.nspname = 'public' desc, c.relname collate "C"`)
  return rows
}

/** The area of each table: the first word of the name of the migration that made it. */
export function areasOf(folder: string): Map<string, string> {
  const areas = new Map<string, string>()
  for (const file of readdirSync(folder).toSorted()) {
    const [, area = ''] = /^\d+_([a-z]+)/.exec(file) ?? []
    for (const [, name = ''] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^CREATE TABLE ([\w.]+)/gim))
      areas.set(name, area)
  }
  return areas
}

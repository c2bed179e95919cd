import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../database.ts'
import { openCatalogue, ours, type Catalogue } from './catalogue.ts'
import { granting, grantingYouth } from './granted-functions.ts'

let database: TestDatabase
let catalogue: Catalogue
beforeAll(async () => {
  database = await testDatabase()
  catalogue = await openCatalogue(database.adminUrl)
})
afterAll(async () => {
  await catalogue.close()
  await database.drop()
})

const find = (query: string): Promise<string[]> => catalogue.find(query)

describe('every function of ours', () => {
  it('is closed to everyone but the roles it is granted to', async () => {
    const open =
      await find(`SELECT p.oid::regprocedure::text AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ('public', 'sec', 'graphile_worker')
        AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a WHERE a.grantee = 0)`)

    expect(open).toEqual([])
  })

  it('looks names up along a fixed path, PostgreSQL’s own first and temporary tables last, or did when it was made', async () => {
    const broken =
      await find(`SELECT p.oid::regprocedure::text AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE (n.nspname IN ${ours} OR (p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')))
        AND p.prosqlbody IS NULL AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS c WHERE c ~ '^search_path=pg_catalog, ("?[a-z_]+"?, )*pg_temp$')`)

    expect(broken).toEqual([])
  })

  it('acts with its owner’s rights only where that owner cannot sign in, save the one door to the queue', async () => {
    const broken = await find(`SELECT p.oid::regprocedure::text AS found FROM pg_proc p
      WHERE p.prosecdef AND p.proowner <> 'tis_owner'::regrole
        AND p.pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`)

    expect(broken).toEqual(['graphile_worker.enqueue(text,json,text)'])
  })

  it('is granted to tis_app by name: this is the whole list', async () => {
    const granted =
      await find(`SELECT p.oid::regprocedure::text AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ${ours} AND has_function_privilege('tis_app', p.oid, 'EXECUTE') ORDER BY 1`)

    expect(granted).toEqual(granting.map((name) => `sec.${name}`))
  })

  it('is granted to tis_youth by name: this is the whole list, and it reads nothing else', async () => {
    const granted =
      await find(`SELECT p.oid::regprocedure::text AS found FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ${ours} AND has_function_privilege('tis_youth', p.oid, 'EXECUTE') ORDER BY 1`)
    const read =
      await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        AND (has_any_column_privilege('tis_youth', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege('tis_youth', c.oid, 'DELETE'))`)

    expect({ granted, read }).toEqual({ granted: grantingYouth.map((name) => `sec.${name}`), read: [] })
  })
})

describe('the time', () => {
  it('is asked of one clock by every default, function, policy, check and trigger, but by the queue', async () => {
    const machine = String.raw`(?<!sec\.)\mnow\(\)|\m(clock|statement|transaction)_timestamp\M|\mcurrent_(date|time|timestamp)\M|\mlocaltime(stamp)?\M`
    const broken = await find(`SELECT name AS found FROM (
        SELECT format('default of %s.%s', f.adrelid::regclass, f.adnum), pg_get_expr(f.adbin, f.adrelid) FROM pg_attrdef f
          WHERE f.adrelid <> 'schema_migration'::regclass
        UNION ALL SELECT p.oid::regprocedure::text, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) FROM pg_proc p
          WHERE p.pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            AND p.oid NOT IN ('sec.now()'::regprocedure, 'sec.instant()'::regprocedure)
        UNION ALL SELECT format('view %s', v.oid::regclass), pg_get_viewdef(v.oid) FROM pg_class v
          WHERE v.relkind IN ('v', 'm') AND v.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
        UNION ALL SELECT format('index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid) FROM pg_index i
          JOIN pg_class r ON r.oid = i.indexrelid
          WHERE r.relnamespace NOT IN ('pg_catalog'::regnamespace, 'pg_toast'::regnamespace)
        UNION ALL SELECT format('policy %s of %s', p.polname, p.polrelid::regclass),
          concat(pg_get_expr(p.polqual, p.polrelid), ' ', pg_get_expr(p.polwithcheck, p.polrelid)) FROM pg_policy p
        UNION ALL SELECT format('check %s of %s', c.conname, c.conrelid::regclass), pg_get_constraintdef(c.oid) FROM pg_constraint c
        UNION ALL SELECT format('trigger %s of %s', t.tgname, t.tgrelid::regclass), pg_get_triggerdef(t.oid) FROM pg_trigger t
      ) AS said (name, words)
      WHERE words ~* '${machine}' AND name !~ '(^|of )graphile_worker[.]'`)

    // These two ask which transaction this is, not what time: nobody may answer for PostgreSQL there.
    expect(broken.sort()).toEqual(['sec.claims()', 'sec.sign(text)'])
  })

  it('is PostgreSQL’s own, put in place of the call before anything is planned', async () => {
    const { rows } = await catalogue.admin.query<Record<string, string>>(`EXPLAIN (VERBOSE, COSTS OFF)
      SELECT FROM session WHERE created_at > sec.now() AND expires_at > sec.instant()`)

    expect(rows.map((row) => row['QUERY PLAN']?.trim())).toContain(
      'Filter: ((session.created_at > now()) AND (session.expires_at > clock_timestamp()))',
    )
  })

  it.each(['tis_app', 'tis_gate', 'tis_youth', 'tis_job'])('cannot be set by %s', async (role) => {
    for (const name of ['now', 'instant']) {
      const declared = `sec.${name}() RETURNS timestamptz LANGUAGE sql`
      for (const attempt of [
        `CREATE OR REPLACE FUNCTION ${declared} RETURN '2000-01-01'::timestamptz`,
        `ALTER FUNCTION sec.${name}() SET timezone = 'UTC'`,
        `DROP FUNCTION sec.${name}() CASCADE`,
      ]) {
        await catalogue.admin.query('BEGIN')
        await catalogue.admin.query(`SET LOCAL ROLE ${role}`)
        await expect(catalogue.admin.query(attempt)).rejects.toThrow(/permission denied|must be owner/)
        await catalogue.admin.query('ROLLBACK')
      }
    }
  })
})

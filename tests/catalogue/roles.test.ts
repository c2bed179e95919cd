import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../src/kernel/migrate.ts'
import { emptyDatabase } from '../database.ts'
import { appRoles, openCatalogue, ours, type Catalogue } from './catalogue.ts'

// Migrated here: a copy of a database does not keep the rights on the database itself.
let database: Awaited<ReturnType<typeof emptyDatabase>>
let catalogue: Catalogue
beforeAll(async () => {
  database = await emptyDatabase()
  await migrate(database.adminUrl, join(import.meta.dirname, '..', '..', 'db', 'migrations'))
  catalogue = await openCatalogue(database.adminUrl)
})
afterAll(async () => {
  await catalogue.close()
  await database.drop()
})

const find = (query: string): Promise<string[]> => catalogue.find(query)

describe('the roles that sign in', () => {
  it('can do nothing to the server and are members of nothing', async () => {
    const broken =
      await find(`SELECT r.rolname AS found FROM pg_roles r WHERE r.rolname IN ('tis_app', 'tis_gate', 'tis_youth', 'tis_job', 'tis_owner')
      AND (r.rolsuper OR r.rolbypassrls OR r.rolcreatedb OR r.rolcreaterole OR r.rolreplication
        OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`)
    const canSignIn = await find(
      `SELECT rolname AS found FROM pg_roles WHERE rolname LIKE 'tis\\_%' AND rolcanlogin ORDER BY 1`,
    )

    expect({ broken, canSignIn }).toEqual({ broken: [], canSignIn: ['tis_app', 'tis_gate', 'tis_job', 'tis_youth'] })
  })

  it('own nothing, but the queue’s role its queue', async () => {
    const owned = await find(`SELECT DISTINCT format('%s %s', r.rolname, coalesce(n.nspname, s.nspname)) AS found
      FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
      LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
      LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
      LEFT JOIN pg_type t ON d.classid = 'pg_type'::regclass AND t.oid = d.objid
      LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, p.pronamespace, t.typnamespace)
      LEFT JOIN pg_namespace s ON d.classid = 'pg_namespace'::regclass AND s.oid = d.objid
      WHERE d.deptype = 'o' AND d.classid <> 'pg_default_acl'::regclass AND r.rolname IN ${appRoles} AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`)

    expect(owned).toEqual(['tis_job graphile_worker'])
  })

  it('create nothing: no schema, no table, no temporary table', async () => {
    const broken = await find(`SELECT format('%s %s', r.rolname, right_name) AS found FROM pg_roles r
      CROSS JOIN LATERAL (
        SELECT 'TEMP' AS right_name WHERE has_database_privilege(r.oid, current_database(), 'TEMP')
        UNION ALL SELECT 'CREATE in database' WHERE has_database_privilege(r.oid, current_database(), 'CREATE')
        UNION ALL SELECT 'CREATE in ' || n.nspname FROM pg_namespace n
          WHERE has_schema_privilege(r.oid, n.oid, 'CREATE') AND NOT (r.rolname = 'tis_job' AND n.nspname = 'graphile_worker')) AS rights
      WHERE r.rolname IN ${appRoles}`)

    expect(broken).toEqual([])
  })

  it('see nothing of the queue but its own role', async () => {
    const broken = await find(`SELECT rolname AS found FROM pg_roles
      WHERE rolname IN ('tis_app', 'tis_gate', 'tis_youth') AND has_schema_privilege(oid, 'graphile_worker', 'USAGE')`)

    expect(broken).toEqual([])
  })

  it('have no right beyond reading and writing rows', async () => {
    const broken = await find(`SELECT format('%s %s %s', r.rolname, c.relname, v.verb) AS found
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN pg_roles r
      CROSS JOIN (VALUES ('TRUNCATE'), ('REFERENCES'), ('TRIGGER'), ('MAINTAIN')) AS v (verb)
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND r.rolname IN ${appRoles}
        AND has_table_privilege(r.oid, c.oid, v.verb)`)
    const grantable = await find(`SELECT format('%s %s', c.relname, a.grantee::regrole) AS found
      FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) AS a WHERE a.is_grantable AND a.grantee::regrole::text IN ${appRoles}
        AND c.relowner <> a.grantee`)

    expect({ broken, grantable }).toEqual({ broken: [], grantable: [] })
  })

  it('reach no function of PostgreSQL that ends, watches or litters', async () => {
    const open =
      await find(`SELECT format('%s %s', r.rolname, p.oid::regprocedure) AS found FROM pg_proc p CROSS JOIN pg_roles r
      WHERE r.rolname IN ${appRoles} AND p.pronamespace = 'pg_catalog'::regnamespace AND has_function_privilege(r.oid, p.oid, 'EXECUTE')
        AND (p.proname ~ '^(lo_(creat|create|from_bytea|import|export|put|open|get)|pg_(terminate|cancel)_backend|pg_read_(binary_)?file|pg_ls_.*dir|pg_stat_get_.*|pg_(relation|table|indexes|total_relation|database|tablespace)_size|pg_lock_status|pg_blocking_pids|pg_current_wal_.*lsn|pg_logical_emit_message|pg_(reload_conf|rotate_logfile|promote|switch_wal|create_restore_point))$')`)

    expect(open).toEqual([])
  })
})

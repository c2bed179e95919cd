import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../src/kernel/migrate.ts'
import { emptyDatabase } from './database.ts'

// The rules that every table, function and role keeps, read from PostgreSQL's own catalogue: a new table that forgets one
// of them fails here, with its name.

let database: Awaited<ReturnType<typeof emptyDatabase>>
let admin: pg.Client
beforeAll(async () => {
  database = await emptyDatabase()
  await migrate(database.adminUrl, join(import.meta.dirname, '..', 'db', 'migrations'))
  admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const ours = `('public', 'sec')`
const appRoles = `('tis_app', 'tis_gate', 'tis_job')`

/** Functions that a session may call. One more is one more thing an injection may call: read it as an attacker would. */
const granting = [
  'answer_evidence(uuid,uuid,text)',
  'answer_survey(text,jsonb,date)',
  'answers_for_testimonial(uuid,uuid)',
  'ask_progress(text)',
  'ask_update(uuid)',
  'bare_name(text)',
  'begin(text)',
  'begin_plan_link(text)',
  'bring_back(uuid,uuid,date)',
  'carries(uuid)',
  'carry_suggestions(uuid,uuid)',
  'choose_plan_mail(text,boolean)',
  'claim_key(uuid,text)',
  'claims()',
  'close_merge(uuid)',
  'confirm_by_sheet_link(text,uuid[],integer[],date)',
  'coordinated()',
  'coordinated_log(uuid,uuid,text[],date,date)',
  'coordinated_organizations()',
  'directory_standing(uuid[])',
  'evidence_names(uuid[])',
  'fold(text)',
  'follow_merges(uuid[])',
  'former_organizations(uuid)',
  'free_invitation(uuid,uuid,text)',
  'give_action_back(uuid,uuid,uuid)',
  'give_back_coordination(uuid,uuid,date)',
  'give_sheet(uuid,uuid,uuid)',
  'hand_on_action(uuid,uuid,uuid)',
  'hand_over_mail(uuid)',
  'hit(text,interval)',
  'hold_mail(boolean)',
  'in_charge_gone(uuid[])',
  'initiative_circle(uuid,uuid)',
  'initiative_contacts(uuid)',
  'initiative_parties(uuid[])',
  'instant()',
  'is_coordinated(uuid)',
  'is_fresh()',
  'is_operator()',
  'is_questionnaire(jsonb)',
  'is_unattached(uuid)',
  'joined_in_region(text)',
  'keeps(uuid,uuid)',
  'keeps_record(uuid)',
  'kept_organizations()',
  'known_people()',
  'learn_words(text[],text[])',
  'leave_organization(uuid,date)',
  'led()',
  'link_updates(uuid)',
  'linked_adoption()',
  'linked_person()',
  'list_page(text,bigint,bigint,integer)',
  'lock_places(uuid)',
  'mail_held_since()',
  'mail_link_state(uuid)',
  'may_be_in_charge(uuid,uuid,uuid)',
  'may_testify(uuid)',
  'move_testimonial(uuid,text,integer)',
  'networks()',
  'note_merge(uuid,uuid,jsonb)',
  'note_miss(date,text,text,text,text)',
  'now()',
  'open(text)',
  'open_mail(uuid)',
  'open_merge(uuid)',
  'open_sheet_link(text)',
  'organizations()',
  'own_address()',
  'own_domain()',
  'partners()',
  'pass_designation_on(uuid,text,uuid,uuid,date,uuid)',
  'person()',
  'person_everywhere()',
  'personal_evidence()',
  'personal_glossary()',
  'personal_indicator()',
  'personal_initiative()',
  'personal_network()',
  'personal_report()',
  'personal_testimonial()',
  'personal_toolbox()',
  'post_mail(text,text,text,text,text,text,text,bytea)',
  'proposes_for(uuid,uuid)',
  'public_progress(text,date,uuid)',
  'publish_tool(uuid,integer,text,text)',
  'published_around(text,uuid[],boolean,boolean,boolean)',
  'published_testimonials(text[],text,text,text[],integer,integer)',
  'published_tools()',
  'read_tools(text[])',
  'reads_withheld(uuid,text)',
  'recent_merges(uuid,uuid)',
  'record(uuid,text,text,uuid,text,text)',
  'record_evidence(jsonb)',
  'record_words(jsonb)',
  'records_named(text,tsquery)',
  'records_with_terms(uuid[])',
  'same_evidence(uuid,uuid[],text,text,date,date)',
  'session()',
  'settle_key(uuid,text)',
  'shared_evidence()',
  'shares_initiative(uuid)',
  'speaks_for(uuid,uuid)',
  'suggest(uuid,text,text,text)',
  'survey_answered(uuid[])',
  'survey_of_link(text,date)',
  'survey_tallies(uuid)',
  'token_organization(bytea)',
  'token_values(bytea,date,date)',
  'tool_at(text,text)',
  'undo_departure(uuid)',
  'undo_evidence_import(uuid)',
  'undo_import(uuid)',
  'update_asks(uuid[])',
  'uuids(text)',
  'withdraw_tool(uuid,integer)',
  'worked()',
  'works_in(uuid,uuid)',
  'writes_tool(uuid)',
  'writes_tools(uuid)',
]

/** The first column of what a query finds; each test expects nothing, or names what breaks the rule. */
async function find(query: string): Promise<string[]> {
  const { rows } = await admin.query<{ found: string }>(query)
  return rows.map(({ found }) => found)
}

/** Every table of ours, with every (role, verb) that a grant opens, whole or by column. */
const grants = `
  SELECT DISTINCT c.oid, c.relname, r.rolname, v.verb
  FROM pg_class c
  CROSS JOIN pg_roles r
  CROSS JOIN (VALUES ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) AS v (verb, letter)
  WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ${ours}) AND c.relkind IN ('r', 'p')
    AND r.rolname IN ${appRoles}
    AND (has_table_privilege(r.oid, c.oid, v.verb)
      OR (v.verb <> 'DELETE' AND has_any_column_privilege(r.oid, c.oid, CASE v.verb WHEN 'DELETE' THEN 'SELECT' ELSE v.verb END)))`

describe('every table', () => {
  it('is read by this test', async () => {
    const tables =
      await find(`SELECT count(*)::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p')`)

    expect(Number(tables[0])).toBeGreaterThan(20)
  })

  it('has row-level security enabled and forced', async () => {
    const broken =
      await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`)

    expect(broken).toEqual([])
  })

  it('belongs to the role that nobody signs in as', async () => {
    const broken =
      await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
        AND c.relname <> 'schema_migration' AND c.relowner <> 'tis_owner'::regrole`)

    expect(broken).toEqual([])
  })

  it('has a policy for each verb it grants to a role, with the conditions that verb needs', async () => {
    const broken = await find(`SELECT format('%s %s %s', g.relname, g.rolname, g.verb) AS found FROM (${grants}) AS g
      WHERE NOT EXISTS (
        SELECT FROM pg_policies p
        WHERE p.tablename = g.relname AND (g.rolname = ANY (p.roles)) AND p.permissive = 'PERMISSIVE' AND p.cmd IN (g.verb, 'ALL')
          AND (g.verb = 'INSERT' OR p.qual IS NOT NULL)
          AND (g.verb NOT IN ('INSERT', 'UPDATE') OR p.with_check IS NOT NULL))`)

    expect(broken).toEqual([])
  })

  it('has no policy that opens it to everyone or serves no grant', async () => {
    const broken = await find(`SELECT format('%s %s %s', p.tablename, p.policyname, role) AS found
      FROM pg_policies p CROSS JOIN LATERAL unnest(p.roles) AS role
      WHERE p.schemaname IN ${ours} AND role <> 'tis_owner' AND (role NOT IN ${appRoles} OR NOT EXISTS (
        SELECT FROM (${grants}) AS g WHERE g.relname = p.tablename AND g.rolname = role AND p.cmd IN (g.verb, 'ALL')))`)

    expect(broken).toEqual([])
  })

  it('lets only sign-in and the queue have a policy without a condition, besides the catalogues, what search reads and who answers for the instance, which are for everyone', async () => {
    const broken = await find(`SELECT format('%s %s', tablename, policyname) AS found FROM pg_policies
      WHERE schemaname IN ${ours} AND 'tis_app' = ANY (roles) AND ('true' IN (qual, with_check))`)

    expect(broken.toSorted()).toEqual([
      'directory_word read',
      'indicator_definition read',
      'instance_contact read',
      'plan_catalogue read',
      'service_search read',
    ])
  })

  it('is described, and each of its columns says its data class', async () => {
    const tables =
      await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND obj_description(c.oid, 'pg_class') IS NULL`)
    const columns =
      await find(`SELECT format('%s.%s: %s', c.oid::regclass, a.attname, col_description(c.oid, a.attnum)) AS found
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
        AND coalesce(col_description(c.oid, a.attnum), '') !~ '^(public|partner|own|count|sealed|secret): \\S'`)

    expect({ tables, columns }).toEqual({ tables: [], columns: [] })
  })

  it('shows tis_app no column of class secret: the words of mail are read by the function that notes it', async () => {
    const shown = await find(`SELECT format('%s.%s', c.relname, a.attname) AS found
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE n.nspname IN ${ours} AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
        AND col_description(c.oid, a.attnum) LIKE 'secret%' AND has_column_privilege('tis_app', c.oid, a.attnum, 'SELECT') ORDER BY 1`)

    expect(shown).toEqual([])
  })

  it('has an index that starts with each column its policies compare with a claim', async () => {
    const { rows } = await admin.query<{
      tablename: string
      text: string
    }>(`SELECT tablename, concat(qual, ' ', with_check) AS text
      FROM pg_policies WHERE schemaname IN ${ours} AND 'tis_app' = ANY (roles) AND cmd IN ('SELECT', 'ALL')`)
    const compared = rows.flatMap(({ tablename, text }) =>
      [...text.matchAll(/\(?\b([a-z_]+) = (?:ANY )?\(+ ?SELECT sec\./g)].map(([, column]) => `${tablename}.${column}`),
    )
    const led = await find(`SELECT DISTINCT format('%s.%s', i.indrelid::regclass, a.attname) AS found
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]`)

    expect(compared.length).toBeGreaterThan(10)
    expect([...new Set(compared)].filter((column) => !led.includes(column))).toEqual([])
  })

  it('draws its ids at random: no sequence tells how many there are', async () => {
    const sequences =
      await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${ours} AND c.relkind = 'S'`)

    // The directory is public: how many records it has is in its API.
    expect(sequences).toEqual(['directory_record_seq_seq'])
  })
})

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
    const { rows } = await admin.query<Record<string, string>>(`EXPLAIN (VERBOSE, COSTS OFF)
      SELECT FROM session WHERE created_at > sec.now() AND expires_at > sec.instant()`)

    expect(rows.map((row) => row['QUERY PLAN']?.trim())).toContain(
      'Filter: ((session.created_at > now()) AND (session.expires_at > clock_timestamp()))',
    )
  })

  it.each(['tis_app', 'tis_gate', 'tis_job'])('cannot be set by %s', async (role) => {
    for (const name of ['now', 'instant']) {
      const declared = `sec.${name}() RETURNS timestamptz LANGUAGE sql`
      for (const attempt of [
        `CREATE OR REPLACE FUNCTION ${declared} RETURN '2000-01-01'::timestamptz`,
        `ALTER FUNCTION sec.${name}() SET timezone = 'UTC'`,
        `DROP FUNCTION sec.${name}() CASCADE`,
      ]) {
        await admin.query('BEGIN')
        await admin.query(`SET LOCAL ROLE ${role}`)
        await expect(admin.query(attempt)).rejects.toThrow(/permission denied|must be owner/)
        await admin.query('ROLLBACK')
      }
    }
  })
})

it('has no view that reads with its owner’s rights', async () => {
  const views =
    await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ${ours} AND (c.relkind = 'm'
      OR (c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions) OR 'security_invoker=on' = ANY (c.reloptions), false)))`)

  expect(views).toEqual([])
})

describe('the roles that sign in', () => {
  it('can do nothing to the server and are members of nothing', async () => {
    const broken =
      await find(`SELECT r.rolname AS found FROM pg_roles r WHERE r.rolname IN ('tis_app', 'tis_gate', 'tis_job', 'tis_owner')
      AND (r.rolsuper OR r.rolbypassrls OR r.rolcreatedb OR r.rolcreaterole OR r.rolreplication
        OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`)
    const canSignIn = await find(
      `SELECT rolname AS found FROM pg_roles WHERE rolname LIKE 'tis\\_%' AND rolcanlogin ORDER BY 1`,
    )

    expect({ broken, canSignIn }).toEqual({ broken: [], canSignIn: ['tis_app', 'tis_gate', 'tis_job'] })
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
      WHERE rolname IN ('tis_app', 'tis_gate') AND has_schema_privilege(oid, 'graphile_worker', 'USAGE')`)

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

it('protects every foreign key from a silent full scan when its parent is looked for', async () => {
  // A delete or an import's undo looks children up by these columns; those left out are never deleted from the parent's side.
  const missing = await find(`SELECT format('%s(%s)', c.conrelid::regclass, a.attname) AS found
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid::regclass::text IN ('organization', 'network')
      AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`)

  expect(missing).toEqual([])
})

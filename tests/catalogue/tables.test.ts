import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../database.ts'
import { appRoles, openCatalogue, ours, type Catalogue } from './catalogue.ts'

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
    const { rows } = await catalogue.admin.query<{
      tablename: string
      text: string
    }>(`SELECT tablename, concat(qual, ' ', with_check) AS text
      FROM pg_policies WHERE schemaname IN ${ours} AND 'tis_app' = ANY (roles) AND cmd IN ('SELECT', 'ALL')`)
    const compared = rows.flatMap(({ tablename, text }) => {
      const named = new Map(
        [...text.matchAll(/(?:FROM|JOIN) \(*([a-z_]+) ([a-z]+)\b/g)].map(([, table, as]) => [as, table]),
      )
      return [...text.matchAll(/(?:\b([a-z_]+)\.)?\b([a-z_]+) = (?:ANY )?\(+ ?SELECT sec\./g)].map(
        ([, of, column]) => `${of === undefined ? tablename : (named.get(of) ?? of)}.${column}`,
      )
    })
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

it('has no view that reads with its owner’s rights', async () => {
  const views =
    await find(`SELECT c.oid::regclass::text AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ${ours} AND (c.relkind = 'm'
      OR (c.relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions) OR 'security_invoker=on' = ANY (c.reloptions), false)))`)

  expect(views).toEqual([])
})

it('protects every foreign key from a silent full scan when its parent is looked for', async () => {
  // A delete or an import's undo looks children up by these columns; those left out are never deleted from the parent's side.
  const missing = await find(`SELECT format('%s(%s)', c.conrelid::regclass, a.attname) AS found
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid::regclass::text IN ('organization', 'network')
      AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`)

  expect(missing).toEqual([])
})

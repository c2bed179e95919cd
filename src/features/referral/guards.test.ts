import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { acts, consentStandings, relations, roles, taskStates } from './model.ts'
import { grantOf, mayAct } from './rules.ts'
import { transitions } from './transitions.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

describe('the database’s own guard', () => {
  it('holds the very lines of the table', async () => {
    const { rows } = await db.admin.query(
      'SELECT act, from_state AS "from", to_state AS "to", actors AS by, consents, says FROM referral_rule',
    )
    const sorted = (lines: readonly object[]) => lines.map((one) => JSON.stringify(one)).toSorted()
    const ours = transitions.map(({ act, from, to, by, consents, says }) => ({ act, from, to, by, consents, says }))

    expect(sorted(rows)).toEqual(sorted(ours))
  })

  it('says the same as the code in all of 50,160 cells', async () => {
    const { rows } = await db.admin.query<{ may: string }>(
      `SELECT string_agg(CASE WHEN sec.referral_may(a, s, r, c, l) THEN '1' ELSE '0' END, '' ORDER BY sn, an, rn, cn, ln) AS may
       FROM unnest($1::text[]) WITH ORDINALITY AS s(s, sn), unnest($2::text[]) WITH ORDINALITY AS a(a, an), unnest($3::text[]) WITH ORDINALITY AS r(r, rn),
         unnest($4::text[]) WITH ORDINALITY AS c(c, cn), unnest($5::text[]) WITH ORDINALITY AS l(l, ln)`,
      [taskStates, acts, roles, consentStandings, relations],
    )
    const ours = taskStates.flatMap((state) =>
      acts.flatMap((act) =>
        roles.flatMap((role) =>
          consentStandings.flatMap((consent) =>
            relations.map((relation) => (mayAct({ act, state, role, consent, relation }) ? '1' : '0')),
          ),
        ),
      ),
    )

    expect(ours).toHaveLength(50_160)
    expect(rows[0]?.may === ours.join('')).toBe(true)
  })

  it('gives the same to read', async () => {
    const { rows } = await db.admin.query<{ grants: string[] }>(
      `SELECT array_agg(sec.referral_grant(s, r, c, l) ORDER BY sn, rn, cn, ln) AS grants
       FROM unnest($1::text[]) WITH ORDINALITY AS s(s, sn), unnest($2::text[]) WITH ORDINALITY AS r(r, rn),
         unnest($3::text[]) WITH ORDINALITY AS c(c, cn), unnest($4::text[]) WITH ORDINALITY AS l(l, ln)`,
      [taskStates, roles, consentStandings, relations],
    )
    const ours = taskStates.flatMap((state) =>
      roles.flatMap((role) =>
        consentStandings.flatMap((consent) => relations.map((relation) => grantOf({ state, role, consent, relation }))),
      ),
    )

    expect(rows[0]?.grants).toEqual(ours)
  })
})

describe('what the server keeps of a referral', () => {
  it('is ids, codes of a list, days, instants, small numbers, bytes of one length, and files that are sealed: no column takes a word', async () => {
    const { rows } = await db.admin.query<{ found: string }>(`
      SELECT format('%s.%s', c.relname, a.attname) AS found FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relname ~ '^referral_' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        AND format_type(a.atttypid, NULL) NOT IN ('uuid', 'date', 'timestamp with time zone', 'smallint', 'integer', 'boolean')
        AND NOT (a.atttypid = 'bytea'::regtype AND a.attname ~ '(^|_)file$')
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND (
          (a.atttypid = 'bytea'::regtype AND pg_get_constraintdef(k.oid) ~ 'octet_length\\(.*\\) = 32')
          OR (a.atttypid = 'text'::regtype AND pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\[')
          OR (a.atttypid = 'text[]'::regtype AND pg_get_constraintdef(k.oid) ~ '<@ ARRAY\\[')))
      ORDER BY 1`)

    expect(rows).toEqual([])
  })
})

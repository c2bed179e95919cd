import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReferrals, type Referrals } from '../test-referral-site.ts'
import { handOffActs, handOffRoles, handOffStates, variants } from './model.ts'
import { handOffRules, mayHandOff } from './rules.ts'

let region: Referrals
beforeAll(async () => {
  region = await openReferrals()
})
afterAll(() => region.close())

const admin = () => region.site.admin

/** What the database refuses an order with; null: it does it. It is undone either way. */
async function refusal(order: string, values: unknown[]): Promise<string | null> {
  await admin().query('BEGIN')
  try {
    await admin().query(order, values)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  } finally {
    await admin().query('ROLLBACK')
  }
}

describe('the database’s own guard of hand-offs', () => {
  it('holds the very lines of the table', async () => {
    const { rows } = await admin().query(
      'SELECT act, variant, from_state AS "from", to_state AS "to", actors AS by FROM referral_handoff_rule',
    )
    const sorted = (lines: readonly object[]) =>
      lines
        .map((one) => JSON.stringify(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))))
        .map((line) =>
          line.replace(/\["by",\[.*?\]\]/, (by) =>
            by
              .split(/[[\],]/)
              .toSorted()
              .join(),
          ),
        )
        .toSorted()

    expect(sorted(rows)).toEqual(sorted(handOffRules))
  })

  it('says the same as the code in all of 1,080 cells', async () => {
    const { rows } = await admin().query<{ may: string }>(
      `SELECT string_agg(CASE WHEN sec.handoff_may(a, v, s, r) THEN '1' ELSE '0' END, '' ORDER BY vn, sn, an, rn) AS may
       FROM unnest($1::text[]) WITH ORDINALITY AS v(v, vn), unnest($2::text[]) WITH ORDINALITY AS s(s, sn), unnest($3::text[]) WITH ORDINALITY AS a(a, an),
         unnest($4::text[]) WITH ORDINALITY AS r(r, rn)`,
      [variants, handOffStates, handOffActs, handOffRoles],
    )
    const ours = variants.flatMap((variant) =>
      handOffStates.flatMap((state) =>
        handOffActs.flatMap((act) =>
          handOffRoles.map((role) => (mayHandOff({ act, variant, state, role }) ? '1' : '0')),
        ),
      ),
    )

    expect(rows[0]?.may).toBe(ours.join(''))
  })

  it('lets nobody, not even the owner of its tables, skip a step, lead without a hand-off, or hand to whom no consent names', async () => {
    const { maison, ecole, stranger } = region
    const { rec } = await region.sent()
    const add = (to: string, person: string, state = 'proposed') =>
      refusal(
        `INSERT INTO referral_handoff (id, request_id, organization_id, from_id, to_organization_id, to_id, reason, variant, state, proposed_by)
         VALUES ($1, $2, $3, $4, $5, $6, 'region', 'planned', $7, $4)`,
        [randomUUID(), rec, maison.id, maison.worker.id, to, person, state],
      )

    expect([
      await add(maison.id, maison.specialist.id),
      await add(ecole.id, ecole.worker.id),
      await add(stranger.id, stranger.worker.id),
      await add(maison.id, maison.specialist.id, 'done'),
      await refusal('UPDATE referral_request SET lead_id = $2 WHERE id = $1', [rec, maison.specialist.id]),
      await refusal('UPDATE referral_request SET lead_id = NULL WHERE id = $1', [rec]),
      await refusal('UPDATE referral_request SET lead_organization_id = $2 WHERE id = $1', [rec, ecole.id]),
    ]).toEqual([
      null,
      null,
      'no consent for this organization',
      expect.stringContaining('begins as proposed'),
      'the lead worker changes by a hand-off',
      expect.stringMatching(/null value|changes by a hand-off/),
      'the lead worker changes by a hand-off',
    ])
  })
})

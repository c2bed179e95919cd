import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'

// Rows for tests, written as the superuser.

/** An intake team that can be written to: it has a key of today, which nobody could open. @returns its id */
export async function anIntakeTeam(admin: Admin, organization: string): Promise<string> {
  const team = randomUUID()
  await admin.query(
    `INSERT INTO key_team (id, organization_id, kind, from_day) VALUES ($1, $2, 'intake', '2026-01-05')`,
    [team, organization],
  )
  const { rows } = await admin.query<{ at: number }>(
    `INSERT INTO key_statement (log_index, organization_id, kind, file, hash, after_hash, salt, leaf)
     SELECT coalesce(max(s.log_index) + 1, 0), $1, 'epoch', $2, $3, NULL, $4, $5 FROM key_statement s RETURNING log_index AS at`,
    [organization, randomBytes(200), randomBytes(32), randomBytes(16), randomBytes(32)],
  )
  await admin.query(
    'INSERT INTO key_epoch (organization_id, team_id, epoch, log_index, recovery, rescue_file) VALUES ($1, $2, 1, $3, 1, $4)',
    [organization, team, rows[0]?.at, randomBytes(200)],
  )
  return team
}

import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'

/** A request of an invented organization to enter a network, written as the superuser. @returns its id */
export async function aRequest(
  admin: Admin,
  network: string,
  recommendedBy: string,
  { name = 'Maison des Aulnes', state = 'waiting' }: { name?: string; state?: 'waiting' | 'set-aside' } = {},
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO network_request (id, network_id, name, sector, person_name, email, language, recommended_by_id, state, settled_at)
     VALUES ($1, $2, $3, 'community', 'Dominique Aulne', $4, 'fr', $5, $6, CASE WHEN $6 <> 'waiting' THEN sec.now() END)`,
    [id, network, name, `${id}@aulnes.example.org`, recommendedBy, state],
  )
  return id
}

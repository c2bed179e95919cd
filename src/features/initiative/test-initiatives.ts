import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'

export interface InitiativeFacts {
  id?: string
  organization: string
  network: string
  status?: 'draft' | 'published' | 'withdrawn'
  nameFr?: string | null
  nameEn?: string | null
  by?: string
  sectors?: string[]
  regions?: string[]
  ages?: [number | null, number | null]
  from?: string
  fromShipped?: string
}

/** An invented initiative, written as the superuser. @returns its id */
export async function anInitiative(admin: Admin, facts: InitiativeFacts): Promise<string> {
  const id = facts.id ?? randomUUID()
  const { nameFr = 'Initiative inventée', nameEn = 'Invented initiative', by = 'Organisme qui raconte' } = facts
  await admin.query(
    `INSERT INTO initiative (id, organization_id, network_id, status, name_fr, name_en, by_fr, by_en, aim_fr, aim_en, sectors, regions,
       minimum_age, maximum_age, adopted_from_id, adopted_from_shipped)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 'But inventé.', 'Invented aim.', $8, $9, $10, $11, $12, $13)`,
    [
      id,
      facts.organization,
      facts.network,
      facts.status ?? 'draft',
      nameFr,
      nameEn,
      by,
      facts.sectors ?? ['community', 'police'],
      facts.regions ?? ['09'],
      facts.ages?.[0] ?? null,
      facts.ages?.[1] ?? null,
      facts.from ?? null,
      facts.fromShipped ?? null,
    ],
  )
  return id
}

/** A request for help, written as the superuser. @returns its id */
export async function aHelpRequest(
  admin: Admin,
  facts: { initiative: string; from: string; to: string; asker: string | null; answerer?: string; message?: string },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO initiative_request (id, initiative_id, from_organization_id, to_organization_id, asker_id, answerer_id, message)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      facts.initiative,
      facts.from,
      facts.to,
      facts.asker,
      facts.answerer ?? null,
      facts.message ?? 'Comment avez-vous commencé ?',
    ],
  )
  return id
}

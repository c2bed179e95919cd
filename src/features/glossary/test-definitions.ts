import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { EventKind } from './rules.ts'

interface DefinitionFacts {
  network: string
  /** null: the coordination. */
  organization: string | null
  person: string
  term?: string
  textFr?: string | null
  textEn?: string | null
}

/** A proposal of an organization, or of the coordination, written as the superuser; its term is its own unless told. */
export async function aDefinition(admin: Admin, facts: DefinitionFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO shared_definition (id, network_id, organization_id, term_id, name_fr, text_fr, text_en) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      facts.network,
      facts.organization,
      facts.term ?? `own-${id.slice(0, 8)}`,
      facts.term === undefined ? `mot ${id.slice(0, 8)}` : null,
      facts.textFr === undefined ? 'Une définition inventée.' : facts.textFr,
      facts.textEn ?? null,
    ],
  )
  await anEvent(admin, { ...facts, definition: id, kind: 'propose' })
  return id
}

interface EventFacts {
  definition: string
  network: string
  organization: string | null
  person: string
  kind: EventKind
  reason?: string
}

export async function anEvent(admin: Admin, facts: EventFacts): Promise<void> {
  await admin.query(
    `INSERT INTO definition_event (definition_id, network_id, organization_id, kind, reason, person_id) VALUES ($1, $2, $3, $4, $5, $6)`,
    [facts.definition, facts.network, facts.organization, facts.kind, facts.reason ?? null, facts.person],
  )
}

import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Stage, ToolKind } from './model.ts'

interface ToolFacts {
  organization: string
  network: string
  titleFr?: string | null
  titleEn?: string | null
  kind?: ToolKind
  stages?: readonly Stage[]
  subjects?: readonly string[]
  withdrawn?: boolean
}

/** An invented entry, written as the superuser. @returns its id */
export async function aSchoolTool(admin: Admin, facts: ToolFacts): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO school_tool (id, network_id, organization_id, title_fr, title_en, kind, stages, subjects, offered_by, listed_on, withdrawn_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Équipe inventée', '2026-09-14', $9)`,
    [
      id,
      facts.network,
      facts.organization,
      facts.titleFr === undefined ? 'Trousse inventée' : facts.titleFr,
      facts.titleEn ?? null,
      facts.kind ?? 'tool',
      facts.stages ?? ['12-13'],
      facts.subjects ?? ['consent'],
      facts.withdrawn ? '2026-10-01' : null,
    ],
  )
  return id
}

/** Says that an organization has it. */
export const aHeldTool = (
  admin: Admin,
  { tool, organization, until = null }: { tool: string; organization: string; until?: string | null },
): Promise<unknown> =>
  admin.query(
    `INSERT INTO school_tool_held (tool_id, organization_id, from_day, until_day) VALUES ($1, $2, '2026-09-14', $3)`,
    [tool, organization, until],
  )

import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Count, EvidenceType, Part } from './model.ts'

export interface EvidenceFacts {
  type?: EvidenceType
  organization: string
  /** Others than the one that records. */
  partners?: readonly { id: string; part?: Part }[]
  startsOn?: string
  endsOn?: string | null
  tags?: readonly string[]
  counts?: readonly Count[]
  title?: string | null
  about?: string | null
  sameAs?: string | null
  actionId?: string | null
  person?: string | null
  isWithdrawn?: boolean
}

/** A total of a quantity. */
export const aCount = (quantity: string, n: number, more: Partial<Count> = {}): Count => ({
  quantity,
  category: null,
  ageBand: null,
  gender: null,
  n,
  ...more,
})

/** A piece of evidence, written as the owner by the door; a workshop unless told. @returns its record key */
export async function anEvidence(admin: Admin, facts: EvidenceFacts): Promise<string> {
  const { type = 'activity', organization, partners = [], startsOn = '2026-10-05' } = facts
  const usualTags = ['kind:workshop', 'purpose:awareness', 'audience:youth']
  const said = {
    type,
    organizationId: organization,
    organizations: [{ id: organization, part: 'lead' }, ...partners.map(({ id, part = 'partner' }) => ({ id, part }))],
    startsOn,
    endsOn: facts.endsOn === undefined ? startsOn : facts.endsOn,
    regions: [],
    tags: facts.tags ?? (type === 'activity' ? usualTags : []),
    counts: facts.counts ?? [],
    title: facts.title ?? null,
    about: facts.about ?? null,
    aboutTypes: ['activity', 'campaign', 'mechanism', 'training', 'program', 'partnership', 'protocol'],
    sameAs: facts.sameAs ?? null,
    actionId: facts.actionId ?? null,
    via: 'command',
  }
  const record = await keep(admin, { ...said, id: randomUUID() }, facts.person)
  if (facts.isWithdrawn) await keep(admin, { ...said, supersedes: record, isWithdrawn: true }, facts.person)
  return record
}

async function keep(admin: Admin, said: Record<string, unknown>, person: string | null = null): Promise<string> {
  const { rows } = await admin.query<{ id: string; refusal: string | null }>(
    'SELECT id, refusal FROM sec.keep_evidence($1::jsonb, $2)',
    [JSON.stringify(said), person],
  )
  const [kept] = rows
  if (kept === undefined || kept.refusal !== null) throw new Error(`evidence was refused: ${kept?.refusal}`)
  return kept.id
}

/** A text attached to a record, written as the superuser. @returns its id */
export async function aFile(
  admin: Admin,
  { record, organization, person }: { record: string; organization: string; person: string },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO evidence_file (id, record_key, organization_id, name, kind, bytes, sha256, person_id)
     VALUES ($1, $2, $3, 'preuve.txt', 'text', 'Une preuve.', sha256('Une preuve.'), $4)`,
    [id, record, organization, person],
  )
  return id
}

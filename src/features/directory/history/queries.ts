import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Doc, RecordStatus } from '../model.ts'

/** What a record was during one version. */
export interface Version {
  recordId: string
  kind: 'service' | 'location' | 'service_at_location'
  version: number
  doc: Doc
  status: RecordStatus
  withheld: string[]
  assuredOn: Day | null
  assuredBy: string | null
  assuredByEn: string | null
  stewardId: string | null
  /** Instant this version began; null: when the record was first written. */
  from: Date | null
  /** Who wrote it; null: the platform, an import, the link of a mail, or the first version. */
  personId: string | null
  isImport: boolean
}

/** Longest history shown, versions of one record. */
const most = 200

interface Before {
  recordId: string
  kind: Version['kind']
  version: number
  doc: Doc
  status: RecordStatus
  withheld: string[]
  assuredOn: Day | null
  assuredBy: string | null
  assuredByEn: string | null
  stewardId: string | null
  at: Date
  personId: string | null
  importId: string | null
}

/** Every version of these records that stands no more, the newest first; what they are now is not among them. */
async function listBefore(tx: Tx, ids: readonly string[]): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select h.record_id as "recordId", h.before ->> 'kind' as kind, h.version, h.before -> 'doc' as doc, h.before ->> 'status' as status,
      array(select jsonb_array_elements_text(h.before -> 'withheld')) as withheld, h.before ->> 'assured_on' as "assuredOn",
      h.before ->> 'assured_by' as "assuredBy", h.before ->> 'assured_by_en' as "assuredByEn", h.before ->> 'steward_id' as "stewardId", h.at, h.person_id as "personId", coalesce(h.import_id, h.undone_id) as "importId"
    from directory_history h where h.record_id = any(${[...ids]}) order by h.at desc, h.version desc limit ${most}`.execute(
    tx,
  )
  return rows
}

/** Versions of these records with what stands now at the head of each, the newest first. */
export async function listVersions(
  tx: Tx,
  now: readonly Omit<Version, 'from' | 'personId' | 'isImport'>[],
): Promise<{ version: Version; before: Version | null }[]> {
  const past = await listBefore(tx, now.map(({ recordId }) => recordId)) // prettier-ignore
  const all = now.flatMap((current) => {
    const older = past.filter(({ recordId }) => recordId === current.recordId)
    const versions = [current, ...older].map((one, at): Version => {
      const made = older[at]
      const { recordId, kind, version, doc, status, withheld, assuredOn, assuredBy, assuredByEn, stewardId } = one
      const what = { recordId, kind, version, doc, status, withheld, assuredOn, assuredBy, assuredByEn, stewardId }
      return {
        ...what,
        from: made?.at ?? null,
        personId: made?.personId ?? null,
        isImport: (made?.importId ?? null) !== null,
      }
    })
    return versions.map((version, at) => ({ version, before: versions[at + 1] ?? null }))
  })
  return all.toSorted((a, b) => (b.version.from?.getTime() ?? 0) - (a.version.from?.getTime() ?? 0))
}

/** The words of one version of a service; null when there is none. */
export async function findVersionDoc(tx: Tx, recordId: string, version: number): Promise<Doc | null> {
  const { rows } = await sql<{ doc: Doc }>`
    select before -> 'doc' as doc from directory_history where record_id = ${recordId} and version = ${version}
      and before ->> 'status' in ('draft', 'published', 'hidden')`.execute(tx)
  return rows[0]?.doc ?? null
}

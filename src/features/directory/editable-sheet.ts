import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import type { DirectoryRecord, Doc, DocOf, RecordDraft, RecordKind, Text } from './model.ts'
import { mayHoldSheets, mayOnSheet, type SheetDeed } from './rules.ts'

/** A record as its steward writes it: the public part, and the withheld ones apart from it. */
export interface EditableRecord<Kind extends RecordKind = RecordKind> extends Omit<
  DirectoryRecord<Kind>,
  'doc' | 'kind'
> {
  kind: Kind
  doc: DocOf[Kind]
  parts: Partial<Record<'partner' | 'network', Doc>>
}

export interface SheetPlace {
  link: EditableRecord<'service_at_location'>
  location: EditableRecord<'location'>
}

/** A service with its places, to be kept. */
export interface Sheet {
  service: EditableRecord<'service'>
  /** Of the directory; null: none known. */
  organization: { id: string; name: Text } | null
  places: SheetPlace[]
  /** Grows whenever any part of it changes. */
  version: number
}

const columns = sql`r.id, r.seq::text as seq, r.kind, r.organization_id as "organizationId", r.service_id as "serviceId", r.location_id as "locationId",
  r.taxonomy_id as "taxonomyId", r.parent_id as "parentId", r.doc, r.withheld, r.status, r.merged_into as "mergedInto",
  r.steward_id as "stewardId", r.network_id as "networkId", r.sector, r.assured_on as "assuredOn", r.assured_by as "assuredBy", r.assured_by_en as "assuredByEn",
  r.source, r.origin, r.modified_at as "modifiedAt", r.version,
  coalesce((select jsonb_object_agg(w.audience, w.doc) from directory_withheld w where w.record_id = r.id), '{}') as parts`

/**
 * The sheet of a service, tombstones included; null when there is none for this person. With `lock`, nobody else writes
 * the service until the transaction ends.
 */
export async function loadSheet(tx: Tx, id: string, { lock = false } = {}): Promise<Sheet | null> {
  if (lock) await sql`select from directory_record where id = ${id} for update`.execute(tx)
  const { rows } = await sql<EditableRecord>`
    select ${columns} from directory_record r where r.id = ${id} and r.kind = 'service'
    union all
    select ${columns} from directory_record r where r.service_id = ${id} and r.kind = 'service_at_location' and r.status <> 'deleted'
    union all
    select ${columns} from directory_record r where r.status <> 'deleted' and r.kind = 'location' and r.id in (
      select l.location_id from directory_record l where l.service_id = ${id} and l.kind = 'service_at_location' and l.status <> 'deleted')
    union all
    select ${columns} from directory_record r where r.id = (select s.organization_id from directory_record s where s.id = ${id})`.execute(
    tx,
  )
  const service = rows.find((row): row is EditableRecord<'service'> => row.kind === 'service')
  if (service === undefined) return null
  const organization = rows.find((row): row is EditableRecord<'organization'> => row.kind === 'organization')
  const places = rows
    .filter((row): row is EditableRecord<'service_at_location'> => row.kind === 'service_at_location')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((link) => {
      const location = rows.find(
        (row): row is EditableRecord<'location'> => row.kind === 'location' && row.id === link.locationId,
      )
      return location === undefined ? [] : [{ link, location }]
    })
  const versions = [service, ...places.flatMap(({ link, location }) => [link, location])].map(({ version }) => version)
  return {
    service,
    organization: organization === undefined ? null : { id: organization.id, name: organization.doc.name },
    places,
    version: versions.reduce((sum, one) => sum + one, 0),
  }
}

/** The sheet of the address, when the person may do `deed` to it and it is neither withdrawn nor merged; null otherwise. */
export async function sheetFor(
  { tx, who, params }: Pick<MemberRequest, 'tx' | 'who' | 'params'>,
  deed: SheetDeed,
  { lock = false, id = params['id'] ?? '' } = {},
): Promise<{ sheet: Sheet } | null> {
  if (!mayHoldSheets(who)) return null
  const sheet = await loadSheet(tx, id, { lock })
  if (sheet === null || ['deleted', 'merged'].includes(sheet.service.status)) return null
  return mayOnSheet(who, deed, sheet.service) ? { sheet } : null
}

/** What an action on a sheet needs of the request. */
export type SheetRequest = Pick<MemberRequest, 'tx' | 'who' | 'today' | 'deps'>

/** The draft that writes a part as it stands, with what `change` says otherwise. */
export function draftOf(part: EditableRecord, change: Partial<RecordDraft> = {}): RecordDraft {
  const { id, kind, organizationId, serviceId, locationId, taxonomyId, parentId, mergedInto } = part
  return {
    id,
    kind,
    organizationId,
    serviceId,
    locationId,
    taxonomyId,
    parentId,
    mergedInto,
    doc: part.doc as unknown as Doc,
    withheld: part.parts,
    ...change,
  }
}

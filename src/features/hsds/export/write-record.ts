import type { hsds } from '../../directory/index.ts'
import {
  withoutEmptyFields,
  writeObject,
  type HsdsObject,
  type ObjectContext,
  type OutOptions,
} from './write-object.ts'

export type { HsdsObject, OutOptions } from './write-object.ts'

/** What of a record the API tells: its public part. */
export type OutRecord = Pick<
  hsds.DirectoryRecord,
  | 'id'
  | 'kind'
  | 'organizationId'
  | 'serviceId'
  | 'locationId'
  | 'taxonomyId'
  | 'parentId'
  | 'withheld'
  | 'sector'
  | 'assuredOn'
  | 'assuredBy'
  | 'source'
  | 'modifiedAt'
> & { doc: hsds.Doc }

/**
 * One record as HSDS 3.1, with its children and without the records it points to: ids stand for those. Pure: the same
 * record always gives the same object, so that what is exported, imported and exported again is equal but for
 * `last_modified`. With `translations`, each object (children too) holds `translations: { fr: {field: text}, en: {…} }`:
 * every text there is, and nothing made up; the texts of the fields themselves are then only one reading of it.
 */
export function toHsds(record: OutRecord, options: OutOptions & Partial<ObjectContext>): HsdsObject {
  const { id, kind } = record
  const written = writeObject(
    kind,
    { ...record.doc, ...linksOf(record), ...keepingOf(record), id },
    {
      isFull: true,
      ...options,
    },
  )
  if (written === null) throw new Error(`the record ${id} cannot be written as HSDS ${kind}`)
  if (record.source) written['source'] = withoutEmptyFields(record.source)
  if (record.withheld.length > 0) written['withheld'] = [...record.withheld]
  return written
}

function linksOf({ kind, organizationId, serviceId, locationId, taxonomyId, parentId }: OutRecord): HsdsObject {
  if (kind === 'organization') return { parent_organization_id: parentId }
  if (kind === 'service_at_location') return { service_id: serviceId, location_id: locationId }
  if (kind === 'taxonomy_term') return { taxonomy_id: taxonomyId, parent_id: parentId }
  return kind === 'taxonomy' ? {} : { organization_id: organizationId }
}

const keepingOf = ({ modifiedAt, assuredOn, assuredBy, sector }: OutRecord): HsdsObject => ({
  last_modified: modifiedAt,
  ...(assuredOn === null ? {} : { assured_date: assuredOn }),
  ...(assuredBy === null ? {} : { assured_by: assuredBy }),
  ...(sector === null ? {} : { sector }),
})

/** Words that stand for the name of a record of which only the end is known. */
const gone = {
  deleted: { fr: 'Fiche retirée', en: 'Record withdrawn' },
  merged: { fr: 'Fiche réunie à une autre', en: 'Record merged into another' },
} as const

export interface Tombstone {
  id: string
  status: 'deleted' | 'merged'
  mergedInto: string | null
  modifiedAt: Date
}

/**
 * A deleted or merged record, for who follows changes. It passes the schema of its object, so that a program that knows
 * HSDS alone reads a defunct service; `tombstone` and `merged_into` say what became of it.
 */
export function toTombstone({ id, status, mergedInto, modifiedAt }: Tombstone, { lang }: OutOptions): HsdsObject {
  const name = gone[status][lang]
  return {
    id,
    name,
    description: name,
    status: 'defunct',
    last_modified: modifiedAt.toISOString(),
    tombstone: status,
    ...(mergedInto === null ? {} : { merged_into: mergedInto }),
  }
}

import { sql } from 'kysely'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DirectoryRecord } from '../model.ts'
import { listPublicRows, wholesOf, type WholeService } from '../records.ts'
import { centreOfTown, type Point } from '../vocabulary/centre.ts'

/** Where a service stands, each as a text of PostgreSQL’s `point`: `(longitude,latitude)`. */
export interface ServicePoints {
  /** Places that everyone may know. */
  points: string[]
  /** Middle of the towns of which no more is told. */
  town_points: string[]
}

/**
 * From the public part of its places only, so that no order tells what is withheld. A place of which anything that says where
 * it is is withheld, or of a service that says its address is confidential, stands in its town if that is public, else nowhere.
 */
export function pointsOf({ service, places }: WholeService): ServicePoints {
  const isConfidential = service.doc.traits?.includes('confidential') === true
  const found: ServicePoints = { points: [], town_points: [] }
  for (const { location } of places) {
    if (location.doc.location_type !== 'physical') continue
    const exact = isConfidential || isWithheld(location) ? null : ownPoint(location)
    const town = exact === null ? townPoint(location) : null
    if (exact !== null) found.points.push(pointText(exact))
    else if (town !== null) found.town_points.push(pointText(town))
  }
  return found
}

const isWithheld = ({ withheld }: DirectoryRecord<'location'>): boolean =>
  ['addresses', 'latitude', 'longitude'].some((field) => withheld.includes(field))

const ownPoint = ({ doc: { latitude, longitude } }: DirectoryRecord<'location'>): Point | null =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude }

function townPoint({ doc }: DirectoryRecord<'location'>): Point | null {
  const address = doc.addresses?.find(({ city }) => city !== '')
  return address === undefined ? null : centreOfTown(address.city, address.postal_code)
}

const pointText = ({ latitude, longitude }: Point): string => `(${longitude},${latitude})`

const batch = 500

/** Reads where services stand that an older release indexed. */
export async function readMissingPoints(adminUrl: string): Promise<void> {
  const readBatch = () => asOwnerTx(adminUrl, readSome)
  while ((await readBatch()) === batch);
}

async function readSome(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select service_id as id from service_search where points is null order by service_id limit ${batch}`.execute(tx)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return 0
  const wholes = new Map(wholesOf(await listPublicRows(tx, ids), ids).map((whole) => [whole.service.id, whole]))
  const read = ids.map((id) => {
    const whole = wholes.get(id)
    return { id, ...(whole === undefined ? { points: [], town_points: [] } : pointsOf(whole)) }
  })
  await sql`
    update service_search s set points = d.points, town_points = d.town_points
    from jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as d (id uuid, points point[], town_points point[])
    where s.service_id = d.id`.execute(tx)
  return ids.length
}

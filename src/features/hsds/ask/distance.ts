import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ListName } from '../export/graph.ts'

export interface Point {
  latitude: number
  longitude: number
}

/**
 * Where a postal code is, from the places that everyone may know: the middle of those with this very code, else of those
 * of its district (first three signs); null when there is none.
 */
export async function pointOfPostcode(tx: Tx, postcode: string): Promise<Point | null> {
  const { rows } = await sql<Point>`
    select avg((r.doc->>'latitude')::float8) as latitude, avg((r.doc->>'longitude')::float8) as longitude
    from directory_record r, jsonb_path_query(r.doc, '$.addresses[*]') a
    where r.kind = 'location' and r.status = 'published' and jsonb_typeof(r.doc->'latitude') = 'number'
      and jsonb_typeof(r.doc->'longitude') = 'number' and upper(a->>'postal_code') like ${`${postcode.slice(0, 3)}%`}
    group by replace(upper(a->>'postal_code'), ' ', '') = ${postcode}
    order by replace(upper(min(a->>'postal_code')), ' ', '') = ${postcode} desc limit 1`.execute(tx)
  return rows[0] ?? null
}

/** Metres between a point and the record’s place, on a sphere; null when its place is not public. */
export function distanceOf(list: ListName, { latitude, longitude }: Point): RawBuilder<unknown> {
  const isService = list === 'services'
  const from = isService
    ? sql`service_search p where p.service_id = r.id and p.latitude is not null`
    : sql`directory_record p where p.id = r.location_id and p.status = 'published'
        and jsonb_typeof(p.doc->'latitude') = 'number' and jsonb_typeof(p.doc->'longitude') = 'number'`
  const lat = isService ? sql`p.latitude` : sql`(p.doc->>'latitude')::float8`
  const lon = isService ? sql`p.longitude` : sql`(p.doc->>'longitude')::float8`
  return sql`(select 12742000 * asin(least(1, sqrt(power(sind((${lat} - ${latitude}::float8) / 2), 2)
      + cosd(${latitude}::float8) * cosd(${lat}) * power(sind((${lon} - ${longitude}::float8) / 2), 2)))) from ${from} limit 1)`
}

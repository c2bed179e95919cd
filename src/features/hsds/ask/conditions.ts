import { sql, type RawBuilder } from 'kysely'
import { kindOfList, type ListName } from '../export/graph.ts'
import type { ApiQuestion } from './parameters.ts'
import { regionsOfPostcode } from './postcodes.ts'
import { searchCondition } from './search-terms.ts'

type Sql = RawBuilder<unknown>

/** What is published; a place of a service, when its service is too. */
const shownOf = (list: ListName): Sql =>
  list === 'service_at_locations'
    ? sql`(r.status = 'published' and r.service_id in (select s.service_id from service_search s))`
    : sql`r.status = 'published'`

/** Whether the list is narrowed at all. */
export const isListFiltered = (asked: ApiQuestion): boolean => asked.modifiedAfter !== null || narrowsByContent(asked)

/** Filters that read what a record says: the end of a record says nothing, so none finds it. */
const narrowsByContent = (asked: ApiQuestion): boolean =>
  asked.search !== null ||
  asked.taxonomyTermId !== null ||
  asked.taxonomyId !== null ||
  asked.organizationId !== null ||
  asked.parentId !== null ||
  asked.topOnly ||
  asked.postcode !== null ||
  asked.minimumAge !== null ||
  asked.maximumAge !== null ||
  asked.day !== null ||
  asked.startTime !== null ||
  asked.endTime !== null ||
  asked.openNow !== null

/** Every condition on `r`, added up. Whoever follows changes is also given the records that ended. */
export function questionConditions(list: ListName, asked: ApiQuestion, now: Date): Sql {
  const { modifiedAfter } = asked
  const followsChanges = modifiedAfter !== null && !narrowsByContent(asked)
  const shown = shownOf(list)
  const all: Sql[] = [
    sql`r.kind = ${kindOfList[list]}`,
    followsChanges ? sql`(${shown} or r.status in ('deleted', 'merged'))` : shown,
    ...(modifiedAfter === null ? [] : [sql`r.modified_at >= ${modifiedAfter}`]),
    ...(asked.search === null ? [] : [searchCondition(list, asked.search)]),
    ...termConditions(list, asked),
    ...(list === 'services' || list === 'service_at_locations' ? serviceConditions(list, asked, now) : []),
  ]
  return sql.join(all, sql` and `)
}

function termConditions(list: ListName, { taxonomyTermId, taxonomyId, parentId, topOnly }: ApiQuestion): Sql[] {
  if (list === 'taxonomy_terms')
    return [
      ...(taxonomyId === null ? [] : [sql`r.taxonomy_id = ${taxonomyId}`]),
      ...(parentId === null ? [] : [sql`r.parent_id = ${parentId}`]),
      ...(topOnly ? [sql`r.parent_id is null`] : []),
    ]
  return [
    ...(taxonomyTermId === null ? [] : [carries(list, sql`array[${taxonomyTermId}]::uuid[]`)]),
    ...(taxonomyId === null
      ? []
      : [
          carries(
            list,
            sql`array(select t.id from directory_record t where t.taxonomy_id = ${taxonomyId} and t.status = 'published')`,
          ),
        ]),
  ]
}

/** A record carries a term itself; a place of a service also by its service, an organization by its services. */
function carries(list: ListName, terms: Sql): Sql {
  const carriers = sql`select sec.records_with_terms(${terms})`
  if (list === 'services') return sql`r.id in (${carriers})`
  if (list === 'service_at_locations') return sql`(r.id in (${carriers}) or r.service_id in (${carriers}))`
  return sql`(r.id in (${carriers}) or r.id in (
    select s.organization_id from directory_record s where s.kind = 'service' and s.status = 'published' and s.id in (${carriers})))`
}

function serviceConditions(list: 'services' | 'service_at_locations', asked: ApiQuestion, now: Date): Sql[] {
  const service = list === 'services' ? sql`r.id` : sql`r.service_id`
  const where = searchRowConditions(asked, now)
  const schedules = scheduleConditions(list, asked)
  return [
    ...(where.length === 0
      ? []
      : [sql`${service} in (select s.service_id from service_search s where ${sql.join(where, sql` and `)})`]),
    ...(asked.organizationId === null
      ? []
      : [
          sql`${service} in (select o.id from directory_record o
            where o.organization_id = ${asked.organizationId} and o.kind = 'service' and o.status = 'published')`,
        ]),
    ...schedules,
  ]
}

/** Ages as the UK profile means them; open now and regions from the row that search reads. */
function searchRowConditions(asked: ApiQuestion, now: Date): Sql[] {
  const { minimumAge, maximumAge, openNow, postcode, proximity } = asked
  const open = sql`s.open_ranges @> ${now}::timestamptz`
  const all: (Sql | null)[] = [
    minimumAge === null ? null : sql`s.minimum_age >= ${minimumAge}`,
    maximumAge === null ? null : sql`s.maximum_age <= ${maximumAge}`,
    openNow === null ? null : openNow ? open : sql`not (${open})`,
    postcode === null || proximity !== null
      ? null
      : sql`(s.regions = '{}' or s.regions && ${['CA', ...regionsAround(postcode)]}::text[])`,
  ]
  return all.filter((one) => one !== null)
}

function regionsAround(postcode: string): readonly string[] {
  const regions = regionsOfPostcode(postcode)
  return regions.length === 0 ? [] : ['QC', ...regions]
}

/** Day, start and end are each satisfied by some schedule of the service or of its places: the filters add up one by one. */
function scheduleConditions(
  list: 'services' | 'service_at_locations',
  { day, startTime, endTime }: ApiQuestion,
): Sql[] {
  const paths = [
    day === null ? null : `$.schedules[*] ? (@.byday like_regex "(^|[^A-Z])${day}($|[^A-Z])")`,
    startTime === null ? null : `$.schedules[*] ? (@.opens_at >= "${startTime}")`,
    endTime === null ? null : `$.schedules[*] ? (@.closes_at <= "${endTime}")`,
  ].filter((path) => path !== null)
  const saying = (kind: string, path: string, field: 'id' | 'service_id' | 'location_id'): Sql =>
    sql`select d.${sql.ref(field)} from directory_record d where d.kind = ${kind} and d.status = 'published' and d.doc @? ${path}::jsonpath`
  return paths.map((path) => {
    const services = saying('service', path, 'id')
    const locations = saying('location', path, 'id')
    if (list === 'service_at_locations')
      return sql`(r.doc @? ${path}::jsonpath or r.service_id in (${services}) or r.location_id in (${locations}))`
    return sql`r.id in (${services} union ${saying('service_at_location', path, 'service_id')} union
      select l.service_id from directory_record l
        where l.kind = 'service_at_location' and l.status = 'published' and l.location_id in (${locations}))`
  })
}

import type { Admin } from './database.ts'

/** A whole number from 0 to `below` - 1 that is always the same for the same row and name. */
const drawn = (name: string, below: number): string =>
  `(('x' || substr(md5('${name}' || n), 1, 7))::bit(28)::int % ${below})`
const picked = (name: string, values: readonly string[]): string =>
  `(array[${values.map((value) => (value === 'null' ? 'null' : `'${value}'`)).join(', ')}])[1 + ${drawn(name, values.length)}]`

export const manyRegions = ['01', '02', '04', '06', '07', '13', '16', 'QC'] as const
export const manyNeeds = ['shelter', 'talk', 'food', 'legal', 'health', 'suicide'] as const
export const manyTraits = ['free', 'walk_in', 'runaways', 'outreach'] as const

/** The organization of all of them. */
export const manyOrganizationId = '00000000-0000-4000-8000-00000000a000'

/**
 * Published services, straight into the tables: 100,000 in seconds, the same at each call. Few values, so that many are
 * equal: needs, regions, days of check, ages, channels and hours are each drawn by themselves. All of one organization.
 */
export async function fillManyServices(admin: Admin, count: number): Promise<void> {
  await admin.query(
    `insert into directory_record (id, kind, doc) values ($1, 'organization',
      '{"name": {"fr": "Organisme de tous", "en": "Everyone’s organization"}, "description": {"fr": "Inventé"}}')`,
    [manyOrganizationId],
  )
  await admin.query(
    `insert into directory_record (id, kind, organization_id, doc, sector, assured_on)
     select md5('many' || n)::uuid, 'service', $1, jsonb_build_object(
         'name', jsonb_build_object('fr', 'Service numéro ' || n, 'en', 'Service number ' || n),
         'description', jsonb_build_object('fr', 'Un service inventé, le ' || n || 'e.'), 'status', 'active',
         'phones', jsonb_build_array(jsonb_build_object('id', md5('phone' || n)::uuid, 'number', '819-555-0123', 'type', 'voice'))),
       ${picked('sector', ['community', 'police', 'school'])},
       (${picked('assured', ['null', 'null', '2024-03-01', '2026-09-01', '2026-10-15', '2026-11-01'])})::date
     from generate_series(1, $2::int) n`,
    [manyOrganizationId, count],
  )
  await admin.query(
    `insert into service_search (service_id, organization_id, card, name_fr, name_en, words, tags, needs, sector, regions, languages,
       channels, traits, minimum_age, maximum_age, town, is_remote, open_ranges, open_computed_until, assured_on, modified_at)
     select r.id, r.organization_id, jsonb_build_object('name', r.doc -> 'name', 'organization', null, 'description', r.doc -> 'description',
         'alert', null, 'phone', case when d.channel = 'phone' then '819-555-0123' end, 'extension', null, 'text', null, 'chat', null,
         'email', null, 'website', null, 'isPlaceWithheld', false, 'status', 'active', 'zone', 'America/Toronto'),
       r.doc #>> '{name,fr}', r.doc #>> '{name,en}',
       (format('''servic'':1A ''numero'':1A ''n/%s'':1%s ''r/%s'':1B ''c/%s'':1D ''t/%s'':1D ''s/%s'':1D ''l/fr'':1D', d.need,
         d.weight, d.region, d.channel, d.trait, r.sector))::tsvector,
       array['n/' || d.need, 'r/' || d.region, 'c/' || d.channel, 't/' || d.trait, 's/' || r.sector, 'l/fr'], array[d.need], r.sector,
       array[d.region], array['fr'], array[d.channel], array[d.trait],
       case when d.youngest > 0 then d.youngest end, case when d.youngest > 0 then d.youngest + 13 end, null, d.channel = 'phone',
       case d.hours when 'always' then '{[2026-01-01 00:00+00,2028-01-01 00:00+00)}' when 'past' then '{[2026-01-01 00:00+00,2026-01-02 00:00+00)}'
         end::tstzmultirange, case when d.hours <> 'unknown' then '2028-01-01 00:00+00'::timestamptz end, r.assured_on, r.modified_at
     from generate_series(1, $1::int) n cross join lateral (select ${picked('need', manyNeeds)} as need, ${picked('weight', ['A', 'B', 'C'])} as weight,
         ${picked('region', manyRegions)} as region, ${picked('channel', ['phone', 'in_person', 'email'])} as channel,
         ${picked('trait', manyTraits)} as trait, ${picked('hours', ['always', 'past', 'unknown'])} as hours,
         (array[0, 0, 12, 14])[1 + ${drawn('age', 4)}] as youngest) d
     join directory_record r on r.id = md5('many' || n)::uuid`,
    [count],
  )
  await admin.query('analyze directory_record, service_search')
}

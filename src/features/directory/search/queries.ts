import { sql, type RawBuilder } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { staleAfterDays } from '../rules.ts'
import type { Card } from '../search-index/search-row.ts'
import { alternatives, conceptRow, regionAsked, type ReadSearch } from './read-words.ts'
import { allOf, conditionsOf, townOf, type Conditions } from './conditions.ts'
import type { DirectorySearch } from './filters.ts'
import type { Point } from '../vocabulary/centre.ts'
import { isTownOnly, kmOf } from '../near/distance.ts'
import { placeKey, regionsOfPlace } from '../vocabulary/places.ts'

/** Services looked at, best first: beyond, the page says « more than ». */
export const mostFound = 1000
export const pageSize = 20
/** A service as a line of results needs it. */
export interface FoundService {
  id: string
  card: Card
  needs: readonly string[]
  sector: string | null
  regions: readonly string[]
  languages: readonly string[]
  channels: readonly string[]
  traits: readonly string[]
  minimumAge: number | null
  maximumAge: number | null
  town: string | null
  /** Text of a multirange, from now on; null: hours not known. */
  openRanges: string | null
  openUntil: string | null
  assuredOn: Day | null
  /** Whole kilometres from the place asked for, when sorted so; null: not sorted so, or no public place. */
  km: number | null
  /** No more than the town is known of that place. */
  isTownOnly: boolean
  /** Answers part of the words only. */
  isPartial: boolean
}

/** How a word of the search was read. `start`: as the start of others; `near`: as the mistyped `shown`; null: found nowhere. */
export interface ReadWord {
  word: string
  kind: 'exact' | 'start' | 'near' | null
  shown: string | null
}

export interface FoundServices {
  /** Services that answer everything asked; `mostFound` when there are more. */
  total: number
  isMore: boolean
  /** Page that these rows are of. */
  page: number
  rows: readonly FoundService[]
  /** Tag → how many of the found services hold it; `open`: open now; what serves the whole province is under `r/QC` only. */
  facets: Readonly<Record<string, number>>
  words: readonly ReadWord[]
  /** Whether a service stands in the place asked for; null when its region is known, or none was asked. */
  isPlaceKnown: boolean | null
  /** The words as a text of tsquery, for asking again with less; null: no word. */
  terms: string | null
}

export interface Asking {
  search: DirectorySearch
  asked: ReadSearch
  now: Date
  today: Day
  /** Nearest to it first; null or absent: best first. */
  near?: Point | null
  /** Rows given back; a page unless told. */
  limit?: number
  /** Services that pages lead to; `mostFound` unless told. */
  most?: number
}

/**
 * Best first; among equals the latest checked, then by id: the one order of pages and files. Nearest first when a place is
 * given; what has no public place stands after.
 */
const inOrder = ({ near }: Pick<Asking, 'near'>, of: RawBuilder<unknown> = sql``) =>
  sql`${near ? sql`${of}km nulls last, ` : sql``}${of}score desc, ${of}assured_on desc nulls last, ${of}service_id`

/** The page of services that answer a search, with counts of what would narrow it: one query. */
export async function findServices(tx: Tx, asking: Asking): Promise<FoundServices> {
  const { rows } = await statement(asking).execute(tx)
  const [row] = rows
  if (!row) throw new Error('a search answers one row')
  return row.found
}

/** Ids of all services that answer a search, best first, however many they are. */
export async function listFound(
  tx: Tx,
  asking: Pick<Asking, 'search' | 'asked' | 'now' | 'today' | 'near'>,
): Promise<string[]> {
  const { search, asked, now } = asking
  const conditions = conditionsOf(search, asked, now)
  const { rows } = await sql<{ ids: string[] }>`
    with read as materialized (${readWords(asked)}),
    q as materialized (${queries(search, asked, conditions)}),
    found as (${ranked(asking, 'strict', sql<boolean>`true`)})
    select coalesce(array_agg(service_id order by ${inOrder(asking)}), '{}') as ids from found`.execute(tx)
  return rows[0]?.ids ?? []
}

/** The services of these ids as lines of results, in their order; one that is no longer published is left out. */
export async function readFound(tx: Tx, ids: readonly string[], now: Date): Promise<FoundService[]> {
  const { rows } = await sql<{ found: FoundService }>`
    select ${rowJson(now, null)} as found from unnest(${[...ids]}::uuid[]) with ordinality as i (id, n)
    join service_search s on s.service_id = i.id cross join lateral (select 0 as tier, null::int as km) l order by i.n`.execute(
    tx,
  )
  return rows.map(({ found }) => found)
}

/** Services that hold the words and answer the conditions, each with its score, in no order. */
function ranked(
  asking: Pick<Asking, 'search' | 'asked' | 'now' | 'today' | 'near'>,
  name: Level,
  gate: RawBuilder<boolean>,
): RawBuilder<unknown> {
  const { search, asked, now, today, near } = asking
  const score = scoreOf({ search, asked, age: search.age ?? asked.age, today })
  const conditions = conditionsOf(search, asked, now)
  return sql`
    select s.service_id, s.assured_on, ${isByIndex(asking, conditions) ? sql`s.tags` : sql`null::text[]`} as tags, o.open, ${near ? kmOf(near) : sql`null::int`} as km, ${score} as score
    from q join service_search s on ${matching(name, isByIndex(asking, conditions), conditions)} and ${gate}
      cross join lateral (select coalesce(s.open_ranges @> ${now}::timestamptz, false) as open) o`
}

/** All the words, all but one, or one at least. */
type Level = 'strict' | 'most' | 'some'

function statement(asking: Asking): RawBuilder<{ found: FoundServices }> {
  const { search, asked, now, near, limit = pageSize, most = mostFound } = asking
  const conditions = conditionsOf(search, asked, now)
  const hasWords = asked.concepts.length > 0
  const level = (name: Level, rows: number, gate: RawBuilder<boolean>) =>
    sql`${ranked(asking, name, gate)} order by ${inOrder(asking)} limit ${rows}`
  const few = sql<boolean>`(select count(*) from found) < 3`
  const partial = hasWords && asked.concepts.length > 1
  return sql<{ found: FoundServices }>`
    with read as materialized (${readWords(asked)}),
    q as materialized (${queries(search, asked, conditions)}),
    found as materialized (${level('strict', most + 1, sql<boolean>`true`)}),
    most as materialized (${partial ? level('most', 20, few) : none}),
    some_of as materialized (${partial ? level('some', 20, sql<boolean>`${few} and (select count(*) from most) < 3`) : none}),
    counted as materialized (select least(count(*), ${most})::int as total, count(*) > ${most} as more from found),
    paged as materialized (select total, more, least(${search.page}, greatest(1, ceil(total::numeric / ${limit})))::int as page from counted),
    line as materialized (
      (select 0 as tier, km, score, service_id, assured_on from found
        order by ${inOrder(asking)} limit (select least(${limit}, total - (page - 1) * ${limit}) from paged) offset (select (page - 1) * ${limit} from paged))
      union all
      (select 1, km, score, service_id, assured_on from (select * from most union all select * from some_of) m
        where (select page from paged) = 1 and service_id not in (select service_id from found)
        group by km, score, service_id, assured_on order by ${inOrder(asking)} limit 10))
    select jsonb_build_object(
      'total', p.total, 'isMore', p.more, 'page', p.page,
      'words', coalesce((select jsonb_agg(jsonb_build_object('word', word, 'kind', kind, 'shown', shown) order by n) from read), '[]'),
      'terms', (select terms from q), 'isPlaceKnown', ${placeKnown(search.place)},
      'facets', ${facets(isByIndex(asking, conditions))},
      'rows', coalesce((select jsonb_agg(${rowJson(now, near ?? null)} order by l.tier, ${inOrder(asking, sql`l.`)})
        from line l join service_search s using (service_id)), '[]')) as found
    from paged p`
}

const placeKnown = (place: string): RawBuilder<boolean | null> =>
  place === '' || regionsOfPlace(place).length > 0
    ? sql<null>`null::boolean`
    : sql<boolean>`exists (select from service_search where words @@ ${alternatives([`p/${placeKey(place)}`])}::tsquery)`

const none = sql`select null::uuid as service_id, null::date as assured_on, null::text[] as tags, false as open, null::int as km, 0::float8 as score where false`

/** Whether the index of words answers; else all services are ranked, from an index that holds no tags. */
const isByIndex = ({ asked }: Pick<Asking, 'asked'>, { lexemes }: Conditions): boolean =>
  asked.concepts.length > 0 || lexemes !== ''

function matching(name: Level, byWords: boolean, { rest }: Conditions): RawBuilder<boolean> {
  const byIndex = byWords ? [sql<boolean>`s.words @@ q.${sql.ref(name)}`] : []
  return allOf([...byIndex, ...rest])
}

/** Each word, and the alternatives it stands for: known as it is, as the start of words, or as a mistyped one. */
function readWords(asked: ReadSearch): RawBuilder<unknown> {
  const rows = JSON.stringify(asked.concepts.map((concept, n) => conceptRow(concept, n)))
  if (asked.concepts.every(({ isUnknown }) => !isUnknown))
    return sql`
    select a.n, a.word, a.weak, 'exact' as kind, null::text as shown, a.sure as alts
    from jsonb_to_recordset(${rows}::jsonb) as a (n int, word text, sure text, weak boolean)`
  return sql`
    select a.n, a.word, a.weak,
      case when k.known then 'exact' when st.lex is not null or a.starts <> '' then 'start'
        when nr.lex is not null or a.near <> '' or tr.lex is not null then 'near' end as kind,
      case when k.known or st.lex is not null or a.starts <> '' then null else coalesce(a.near_shown, nr.shown, tr.shown) end as shown,
      case when k.known then a.sure else nullif(concat_ws(' | ', st.lex, nullif(a.starts, ''),
        case when st.lex is null and a.starts = '' then nullif(a.near, '') end, nr.lex, tr.lex), '') end as alts
    from jsonb_to_recordset(${rows}::jsonb) as a (n int, word text, until text, stem text, sure text, unknown boolean, starts text, near text,
      near_shown text, guesses text[], fixed boolean, weak boolean)
    cross join lateral (select not a.unknown or exists (select from directory_word d where d.word = a.word)
      or exists (select from directory_word d where d.stem = a.stem) as known) k
    cross join lateral (select string_agg(distinct '''' || x.stem || '''', ' | ') as lex from (
      select d.stem from directory_word d where not k.known and char_length(a.word) >= 3 and d.word > a.word and d.word < a.until
      order by d.services desc limit 12) x) st
    cross join lateral (select string_agg(distinct '''' || x.stem || '''', ' | ') as lex, min(x.word) as shown from (
      select d.stem, d.word from directory_word d where not k.known and st.lex is null and a.starts = '' and d.word = any(a.guesses)
      order by d.services desc, d.word limit 4) x) nr
    cross join lateral (select string_agg(distinct '''' || x.stem || '''', ' | ') as lex, min(x.word) as shown from (
      select d.stem, d.word from directory_word d where not k.known and st.lex is null and a.starts = '' and nr.lex is null and a.near = ''
        and not a.fixed and char_length(a.word) >= 6 and d.word operator(trgm.%) a.word and trgm.similarity(d.word, a.word) >= 0.5
      order by trgm.similarity(d.word, a.word) desc, d.word limit 3) x) tr`
}

/** strict: all the words; most: all but one; some: one at least. Each with what the index filters by. */
function queries(search: DirectorySearch, asked: ReadSearch, { lexemes }: Conditions): RawBuilder<unknown> {
  const filtered = (text: RawBuilder<unknown>) =>
    lexemes === '' ? sql`(${text})::tsquery` : sql`('(' || (${text}) || ') & ' || ${lexemes}::text)::tsquery`
  const lifted = liftedBy(search, asked)
  const lifting = lifted.length === 0 ? null : alternatives(lifted)
  if (asked.concepts.length === 0)
    return sql`select ${lexemes === '' ? null : lexemes}::tsquery as strict, ${lifting}::tsquery as rank,
      null::text as terms, 1 as concepts`
  return sql`
    select ${filtered(sql`t.terms`)} as strict, ${filtered(sql`t.most`)} as most, ${filtered(sql`t.one_of`)} as some, concat_ws(' | ', t.rank, ${lifting}::text)::tsquery as rank, t.terms,
      t.concepts
    from (select string_agg('(' || r.alts || ')', ' & ') filter (where not r.weak) as terms,
      string_agg('(' || r.alts || ')', ' | ') filter (where not r.weak) as one_of, string_agg(r.alts, ' | ') as rank,
      greatest(count(*) filter (where not r.weak), 1) as concepts,
      string_agg((select '(' || string_agg('(' || o.alts || ')', ' & ') || ')' from read o where o.n <> r.n and not o.weak and o.alts is not null), ' | ')
        filter (where not r.weak) as most
      from read r where r.alts is not null) t`
}

/** What lifts those that hold it, besides the words: the need chosen, the town named. */
const liftedBy = (search: DirectorySearch, asked: ReadSearch): string[] => [
  ...(search.need === null ? [] : [`n/${search.need}`]),
  ...townOf(search, asked),
]

/** How well a row answers: its words by weight, then what helps now. Stale or never checked counts less. */
function scoreOf({
  search,
  asked,
  age,
  today,
}: Pick<Asking, 'search' | 'asked' | 'today'> & { age: number | null }): RawBuilder<number> {
  const region = regionAsked(search, asked)
  const parts = [
    // Nothing to weigh: the words are not read.
    ...(asked.concepts.length === 0 && liftedBy(search, asked).length === 0
      ? []
      : [
          sql`coalesce(ts_rank('{0.05,0.2,0.5,1}', s.words, q.rank) * (numnode(q.rank) + 1) * 0.8224670334::float8 / q.concepts, 0)`,
        ]),
    sql`case when s.assured_on >= ${addDays(today, -staleAfterDays)}::date then 0.1::float8 else -0.05::float8 end`,
    // No number and no place known: after who can be reached, unless named.
    sql`case s.reach when 2 then 0::float8 when 1 then -0.1::float8 else -0.45::float8 end`,
    sql`case when o.open then ${asked.wishes.includes('open') ? 0.4 : 0.15}::float8 else 0::float8 end`,
    // Nobody said where: who answers everyone before who may be far.
    ...(region === null
      ? [sql`case when s.serves_all then 0.05::float8 else 0::float8 end`]
      : [
          sql`case when ${region} = any(s.regions) then 0.4::float8 when 'QC' = any(s.regions) then 0.15::float8 else 0::float8 end`,
        ]),
    ...(age === null
      ? [
          sql`case when s.maximum_age < 18 then 0.08::float8 when s.maximum_age <= 30 then 0.05::float8 else 0::float8 end`,
        ]
      : [
          sql`case when s.minimum_age <= ${age} and s.maximum_age >= ${age} then case when s.maximum_age < 18 then 0.2::float8 else 0.15::float8 end else 0::float8 end`,
        ]),
    ...asked.wishes
      .filter((wish) => wish !== 'open')
      .map((wish) => sql`case when ${wish} = any(s.tags) then 0.3::float8 else 0::float8 end`),
  ]
  // What is worth the same is the same: sums of fractions differ by their order.
  return sql<number>`round((${sql.join(parts, sql` + `)}) * 10000)`
}

const tagsOfFound = sql`lateral (select unnest(s.tags) from service_search s where s.service_id = f.service_id offset 0)`

/** @param hasTags whether the services found bring their tags; else each is looked up */
const facets = (hasTags: boolean) => sql`(
  select coalesce(jsonb_object_agg(tag, n), '{}') || (select jsonb_build_object('open', count(*) filter (where open)) from found)
  from (select t.tag, count(*) as n from found f, ${hasTags ? sql`unnest(f.tags)` : tagsOfFound} as t (tag) group by t.tag) c)`

const rowJson = (
  now: Date,
  near: Point | null,
) => sql`jsonb_build_object('id', s.service_id, 'card', s.card, 'needs', s.needs, 'sector', s.sector, 'regions', s.regions,
  'languages', s.languages, 'channels', s.channels, 'traits', s.traits, 'minimumAge', s.minimum_age, 'maximumAge', s.maximum_age,
  'town', s.town, 'openRanges', (s.open_ranges * tstzmultirange(tstzrange(${now}::timestamptz, ${now}::timestamptz + interval '8 days')))::text,
  'openUntil', s.open_computed_until, 'assuredOn', s.assured_on, 'isPartial', l.tier > 0,
  'km', l.km, 'isTownOnly', ${near ? isTownOnly(near, sql`l.km`) : sql`false`})`

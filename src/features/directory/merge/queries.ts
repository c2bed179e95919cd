import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { Text } from '../model.ts'

/** A published sheet that may be the same as another. */
export interface Near {
  id: string
  name: Text
  organization: Text | null
  phone: string | null
  stewardId: string | null
  networkId: string | null
  isSamePhone: boolean
  isSameName: boolean
}

/** Names this close are shown as perhaps the same, from 0 to 1. */
const nearName = 0.55
/** Numbers this short are of everyone: emergency and information lines. */
const commonDigits = 4
/** A number that more sheets than this give is a switchboard: it says nothing. */
const mostSharers = 6

/** Lower case, without accents nor signs: for comparing names in a query, never for showing. Not a function of the database, which could not be inlined. */
export const plainName = (name: RawBuilder<unknown>): RawBuilder<string> =>
  sql`btrim(regexp_replace(translate(lower(${name}), 'àâäáãéèêëíìîïóòôöõúùûüçñ', 'aaaaaeeeeiiiiooooouuuucn'), '[^a-z0-9]+', ' ', 'g'))`
/** The same of what someone typed. */
export const plainTyped = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const lastTen = (number: string): string => number.replace(/\D/g, '').slice(-10)
const tenOf = (column: string) => sql`right(regexp_replace(coalesce(s.card ->> ${column}, ''), '\\D', '', 'g'), 10)`

/** Published services of the same or nearly the same name, or of the same number; the likeliest first. Public rows only. */
export async function findNear(
  tx: Tx,
  { names, phones, besides = null }: { names: readonly string[]; phones: readonly string[]; besides?: string | null },
): Promise<Near[]> {
  const digits = phones.map(lastTen).filter((one) => one.length > commonDigits)
  const asked = names.map(plainTyped).filter((name) => name !== '')
  if (digits.length === 0 && asked.length === 0) return []
  const { rows } = await sql<Near & { likeness: number }>`
    select id, name, organization, phone, "stewardId", "networkId", "isSamePhone", likeness >= ${nearName} as "isSameName", likeness from (
      select r.id, s.card -> 'name' as name, s.card -> 'organization' as organization, s.card ->> 'phone' as phone,
        r.steward_id as "stewardId", r.network_id as "networkId",
        (${tenOf('phone')} = any(${digits}::text[]) or ${tenOf('text')} = any(${digits}::text[])) as "isSamePhone",
        coalesce((select max(greatest(trgm.similarity(${plainName(sql`s.name_fr`)}, n), trgm.similarity(${plainName(sql`s.name_en`)}, n)))
          from unnest(${asked}::text[]) n), 0) as likeness
      from service_search s join directory_record r on r.id = s.service_id
      where s.service_id is distinct from ${besides}::uuid) near
    where "isSamePhone" or likeness >= ${nearName}
    order by "isSamePhone"::int + likeness desc, id limit 8`.execute(tx)
  return rows
}

export interface Pair {
  aId: string
  aName: Text
  aOrganization: Text | null
  bId: string
  bName: Text
  bOrganization: Text | null
}

/**
 * Sheets that may be twice the same, at least one of which this network curates: the same name, or the same number and a
 * name alike.
 */
export async function listPairs(tx: Tx, networkId: string, limit: number): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with named as materialized (
      select s.service_id as id, s.card, ${plainName(sql`s.name_fr`)} as fr, ${plainName(sql`s.name_en`)} as en, ${tenOf('phone')} as digits
      from service_search s),
    sheet as (select *, count(*) over (partition by digits) as sharers from named),
    own as (select s.* from sheet s join directory_record r on r.id = s.id
      where r.network_id = ${networkId} or (r.network_id is null and r.steward_id is null)),
    pair as (
      select a.id as a, b.id as b from own a join sheet b on b.fr = a.fr and b.id <> a.id
      union select a.id, b.id from own a join sheet b on b.en = a.en and b.id <> a.id
      union select a.id, b.id from own a join sheet b on b.digits = a.digits and char_length(a.digits) > ${commonDigits}
        and a.sharers <= ${mostSharers} and b.id <> a.id and trgm.similarity(a.fr, b.fr) > 0.4)
    select x.id as "aId", x.card -> 'name' as "aName", x.card -> 'organization' as "aOrganization",
      y.id as "bId", y.card -> 'name' as "bName", y.card -> 'organization' as "bOrganization"
    from (select distinct least(a, b) as a, greatest(a, b) as b from pair) p join sheet x on x.id = p.a join sheet y on y.id = p.b
    order by x.fr, x.id, y.id limit ${limit}`.execute(tx)
  return rows
}

import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { typeOf } from '../evidence/index.ts'
import type { Day } from '../../kernel/clock.ts'
import { shippedDefinitions } from './definitions/shipped.ts'
import type { CountDistinct, MeasureDefinition, Sum } from './model.ts'

/** A region at work, and who looks at it. */
export interface BenchLog {
  networkId: string
  organizationId: string
  coordinatorCookie: string
  leadCookie: string
}

/** One kind of evidence that some measure counts. `[quantity, category, gender, part]`: part of a number, in tenths. */
interface Template {
  type: string
  time: string
  tags: readonly string[]
  counts: readonly (readonly [string, string | null, string | null, number])[]
}

type Part = Sum | CountDistinct | { where: Sum['where']; quantity?: string }

const partsOf = ({ value }: MeasureDefinition): Part[] =>
  value.op === 'ratio'
    ? [
        value.numerator,
        value.denominator,
        ...(value.parts ?? []).flatMap((part) => [part.numerator, part.instead ?? part.denominator]),
      ]
    : [value]

/** Evidence for every measure, so that each has something to count. */
const templates = (): Template[] =>
  shippedDefinitions.flatMap((definition) =>
    partsOf(definition).flatMap((part) =>
      part.where.types.map((type): Template => {
        const { tags = [], anyTag = [], hasFacet } = part.where
        const facets = hasFacet === undefined ? [] : [`${hasFacet}:other`]
        const kind = typeOf(type).facets.some(({ code }) => code === 'kind') ? ['kind:other'] : []
        const quantity = 'quantity' in part ? part.quantity : undefined
        const category = 'category' in part ? (part.category ?? null) : null
        const levels = definition.value.op === 'distribution' ? definition.value.levels : [category]
        const whole =
          definition.value.op === 'ratio' && part === definition.value.numerator ? definition.value.denominator : null
        const numbers = quantity === undefined ? [] : levels.map((one) => [quantity, one, null, 4] as const)
        const beside =
          whole !== null && whole.where.types.includes(type)
            ? [[whole.quantity, whole.category ?? null, null, 10] as const]
            : []
        const genders =
          quantity !== undefined && definition.disaggregate.includes('gender')
            ? [[quantity, category, 'girls', 3] as const, [quantity, category, 'boys', 1] as const]
            : []
        return {
          type,
          time: typeOf(type).time,
          tags: [...new Set([...tags, ...anyTag.slice(0, 1), ...facets, ...kind])].toSorted(),
          counts: [...numbers, ...beside, ...genders],
        }
      }),
    ),
  )

/**
 * Organizations of one network, in 17 regions and 5 sectors, each with the whole plan over two years, and so many pieces of evidence from the
 * first day on, one in twenty of them joint. Written straight into the database: the catalogue must be loaded.
 */
export async function fillLog(
  adminUrl: string,
  { organizations, events, from, days }: { organizations: number; events: number; from: Day; days: number },
): Promise<BenchLog> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(people, [organizations])
    await client.query(adoptions, [from])
    // Made whole, and computed whole afterwards: neither foreign keys nor what is behind the log are looked at row by row.
    await client.query('set session_replication_role = replica')
    for (let first = 1; first <= events; first += 100_000)
      await client.query(log, [
        first,
        Math.min(events, first + 99_999),
        organizations,
        from,
        days,
        JSON.stringify(templates()),
      ])
    await client.query('reset session_replication_role')
    await client.query('update instance set set_up_at = sec.now()')
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ network: string; organization: string; by: string; lead: string }>(`
      select n.network_id as network, o.id as organization, c.person_id as by, m.person_id as lead from organization o
        join network_member n on n.organization_id = o.id join coordinator c on c.network_id = n.network_id join membership m on m.organization_id = o.id
      where o.external_code = 'I7'`)
    const [one] = rows
    if (!one) throw new Error('the measured organization was not written')
    return {
      networkId: one.network,
      organizationId: one.organization,
      coordinatorCookie: await session(client, one.by),
      leadCookie: await session(client, one.lead),
    }
  } finally {
    await client.end()
  }
}

const people = `
  with tables as (
    insert into network (name_fr, name_en, region_codes, sectors)
    select 'Table mesurée', 'Measured table', array(select lpad(n::text, 2, '0') from generate_series(1, 17) as n), '{community,education,institutional,police,justice}'
    returning id),
  person_by as (insert into person (name, email, language) values ('Coordination mesurée', 'coordination-mesuree@exemple.invalid', 'fr') returning id),
  coordinated as (insert into coordinator (network_id, person_id, from_day) select t.id, p.id, '2025-01-05' from tables t, person_by p),
  added as (
    insert into organization (name_fr, name_en, sector, region_codes, external_code, status)
    select 'Organisme mesuré ' || n, 'Measured organization ' || n, (array['community', 'education', 'institutional', 'police', 'justice'])[1 + n % 5],
      array[lpad((1 + n % 17)::text, 2, '0')], 'I' || n, 'joined'
    from generate_series(1, $1::int) as n returning id, external_code),
  placed as (insert into network_member (network_id, organization_id, joined_on) select t.id, a.id, '2025-01-05' from added a, tables t),
  leads as (
    insert into person (name, email, language) select 'Direction ' || external_code, lower(external_code) || '@exemple.invalid', 'fr' from added returning id, name)
  insert into membership (organization_id, person_id, role, from_day)
  select a.id, p.id, 'lead', '2025-01-05' from added a join leads p on p.name = 'Direction ' || a.external_code`

const adoptions = `
  with adopted as (
    insert into adoption (organization_id, plan_id, catalogue_version, period_kind, starts_on, ends_on, adopted_by)
    select m.organization_id, c.plan_id, c.version, 'dates', $1::date, $1::date + 729, m.person_id
    from membership m cross join (select plan_id, max(version) as version from plan_catalogue where plan_id = 'plan-002' group by plan_id) as c
    where m.role = 'lead' returning id, organization_id, catalogue_version, adopted_by)
  insert into adopted_action (adoption_id, organization_id, catalogue_version, action_id, objective_number, rank, person_id, targets, outcomes)
  select d.id, d.organization_id, d.catalogue_version, a ->> 'id', (a ->> 'objective')::int, place, d.adopted_by,
    array(select jsonb_array_elements_text(a -> 'targets')), array(select o ->> 'id' from jsonb_array_elements(a -> 'outcomes') as o)
  from adopted d join plan_catalogue c on c.plan_id = 'plan-002' and c.version = d.catalogue_version
    cross join lateral jsonb_array_elements(c.content -> 'actions') with ordinality as actions (a, place)
  where place <= 27`

const log = `
  with numbered as (select id, row_number() over (order by external_code) - 1 as at from organization where external_code like 'I%'),
  kinds as (select value as kind, ordinality - 1 as at from jsonb_array_elements($6::jsonb) with ordinality),
  planned as (
    select n, md5('log ' || n)::uuid as id, o.id as organization, k.kind, $4::date + ((n::bigint * 7919) % $5::int)::int as day
    from generate_series($1::int, $2::int) as n join numbered o on o.at = (n * 13) % $3::int
      join kinds k on k.at = (n / 7) % (select count(*) from kinds)),
  added as (
    insert into evidence_event (id, record_key, type, organization_id, starts_on, ends_on, tags, counts, about, via)
    select id, id, kind ->> 'type', organization, day, case kind ->> 'time' when 'standing' then case when n % 3 = 0 then null else day + 90 end
        when 'period' then day + 6 else day end, array(select jsonb_array_elements_text(kind -> 'tags')),
      coalesce((select jsonb_agg(jsonb_build_object('quantity', c -> 0, 'category', c -> 1, 'ageBand', null, 'gender', c -> 2,
        'n', ((10 + n % 40) * (c ->> 3)::int / 10))) from jsonb_array_elements(kind -> 'counts') as c), '[]'),
      case when kind ->> 'type' in ('participation', 'training-attendance', 'feedback-poll') then md5('log ' || n - 1)::uuid end, 'command'
    from planned)
  insert into evidence_organization (event_id, organization_id, part, sector, region_codes)
  select p.id, o.id, named.part, o.sector, o.region_codes from planned p cross join lateral (
    select p.organization as id, 'lead' as part union all
    select x.id, 'partner' from numbered x where p.n % 20 = 0 and x.at = (p.n * 13 + 1) % $3::int) as named join organization o on o.id = named.id`

async function session(client: pg.Client, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client.query(`insert into session (token_hash, person_id, method) values ($1, $2, 'demo')`, [
    createHash('sha256').update(token).digest(),
    personId,
  ])
  return `tisserin=${token}`
}

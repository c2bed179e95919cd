import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'

export interface BenchPlans {
  networkId: string
  /** An organization of the network, with its plan of 27 actions. */
  organizationId: string
  adoptionId: string
  coordinatorCookie: string
  leadCookie: string
}

/** Organizations of the network that the board shows; the others are in a second network. */
export const onBoard = 500
/** Organizations, each with one lead and a plan of 27 actions under way. */
export const withPlan = 5000

/** A region at work, written straight into the database: the catalogue must be loaded, which the server does at start. */
export async function fillPlans(adminUrl: string): Promise<BenchPlans> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(organizations, [onBoard, withPlan])
    await client.query(plans)
    await client.query(history)
    await client.query('update instance set set_up_at = sec.now()')
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ id: string; adoption: string; network: string; lead: string; by: string }>(`
      select o.id, d.id as adoption, n.network_id as network, m.person_id as lead, c.person_id as by
      from organization o join adoption d on d.organization_id = o.id join network_member n on n.organization_id = o.id
        join coordinator c on c.network_id = n.network_id join membership m on m.organization_id = o.id
      where o.external_code = 'P7' and m.role = 'lead'`)
    const [one] = rows
    if (!one) throw new Error('the measured organization was not written')
    return {
      networkId: one.network,
      organizationId: one.id,
      adoptionId: one.adoption,
      coordinatorCookie: await session(client, one.by),
      leadCookie: await session(client, one.lead),
    }
  } finally {
    await client.end()
  }
}

const organizations = `
  with tables as (
    insert into network (name_fr, name_en, region_codes, sectors)
    select 'Table ' || n, 'Table ' || n, '{04,14,17}', '{community,education,institutional,police,justice}' from generate_series(1, 2) as n
    returning id, name_fr),
  coordinators as (
    insert into person (name, email, language) select 'Coordination ' || n, 'coordination' || n || '@exemple.invalid', 'fr' from generate_series(1, 2) as n
    returning id, name),
  coordinated as (
    insert into coordinator (network_id, person_id, from_day)
    select t.id, c.id, '2026-01-05' from tables t join coordinators c on right(c.name, 1) = right(t.name_fr, 1)),
  added as (
    insert into organization (name_fr, name_en, sector, region_codes, municipality, external_code, status)
    select 'Organisme mesuré ' || n, 'Measured organization ' || n,
      (array['community', 'education', 'institutional', 'police', 'justice'])[1 + n % 5], array[(array['04', '14', '17'])[1 + n % 3]],
      'Ville ' || n % 90, 'P' || n, 'joined'
    from generate_series(1, $2::int) as n returning id, external_code),
  placed as (
    insert into network_member (network_id, organization_id, joined_on)
    select (select id from tables where name_fr = case when substr(external_code, 2)::int <= $1::int then 'Table 1' else 'Table 2' end), id, '2026-01-05'
    from added),
  people as (
    insert into person (name, email, language)
    select 'Direction ' || external_code, lower(external_code) || '@exemple.invalid', case when substr(external_code, 2)::int % 3 = 0 then 'en' else 'fr' end
    from added returning id, name)
  insert into membership (organization_id, person_id, role, from_day)
  select a.id, p.id, 'lead', '2026-01-05' from added a join people p on p.name = 'Direction ' || a.external_code`

/** From a month ago for a year, so that the plan runs whatever the day of the measure. */
const plans = `
  with adopted as (
    insert into adoption (organization_id, plan_id, catalogue_version, period_kind, starts_on, ends_on, adopted_by, created_at)
    select m.organization_id, c.plan_id, c.version, 'dates', sec.now()::date - 60, sec.now()::date + 300, m.person_id, sec.now() - interval '60 days'
    from membership m cross join (select plan_id, max(version) as version from plan_catalogue where plan_id = 'plan-002' group by plan_id) as c
    where m.role = 'lead' returning id, organization_id, catalogue_version, adopted_by)
  insert into adopted_action (adoption_id, organization_id, catalogue_version, action_id, objective_number, rank, person_id, due_on, effort, place, targets, outcomes)
  select d.id, d.organization_id, d.catalogue_version, a ->> 'id', (a ->> 'objective')::int, place,
    case when place % 5 = 0 then null else d.adopted_by end, sec.now()::date + (place * 11)::int - 40,
    (array['light', 'moderate', 'heavy'])[1 + place % 3], case when place % 9 = 0 then 'École mesurée ' || place end,
    array(select jsonb_array_elements_text(a -> 'targets')), array(select o ->> 'id' from jsonb_array_elements(a -> 'outcomes') as o)
  from adopted d join plan_catalogue c on c.plan_id = 'plan-002' and c.version = d.catalogue_version
    cross join lateral jsonb_array_elements(c.content -> 'actions') with ordinality as actions (a, place)`

/** Two updates of two actions in three, which ones and how far differing from one organization to the next. */
const history = `
  with first as (
    insert into action_update (adopted_action_id, organization_id, number, from_state, to_state, via, person_id, at)
    select a.id, a.organization_id, 1, '0', '20', 'page', d.adopted_by, sec.now() - interval '40 days' + a.rank * interval '1 hour'
    from adopted_action a join adoption d on d.id = a.adoption_id join organization o on o.id = a.organization_id
    where (a.rank + substr(o.external_code, 2)::int) % 3 > 0)
  select 1;
  insert into action_update (adopted_action_id, organization_id, number, from_state, to_state, note, via, person_id, at)
  select a.id, a.organization_id, 2, '20', (array['30', '50', '75', '100'])[1 + (a.rank * 7 + substr(o.external_code, 2)::int) % 4], 'Rencontre tenue, suites notées.', 'mail', d.adopted_by,
    sec.now() - interval '20 days' + a.rank * interval '1 hour'
  from adopted_action a join adoption d on d.id = a.adoption_id join organization o on o.id = a.organization_id
  where (a.rank + substr(o.external_code, 2)::int) % 3 > 0`

async function session(client: pg.Client, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client.query(`insert into session (token_hash, person_id, method) values ($1, $2, 'demo')`, [
    createHash('sha256').update(token).digest(),
    personId,
  ])
  return `tisserin=${token}`
}

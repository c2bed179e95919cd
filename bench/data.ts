import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

export interface BenchNetwork {
  coordinatorCookie: string
  leadCookie: string
  organizationId: string
  networkId: string
  coordinatorToken: string
}

/** A network of `size` organizations with a coordinator and a lead, written straight into the database. */
export async function fillNetwork(adminUrl: string, size: number): Promise<BenchNetwork> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const networkId = randomUUID()
    await client.query(
      `insert into network (id, name_fr, name_en, region_codes, sectors) values ($1, 'Table mesurée', 'Measured table', '{04,14,17}', '{community,education,institutional,police,justice}')`,
      [networkId],
    )
    await client.query(
      `with added as (
         insert into organization (name_fr, name_en, sector, region_codes, municipality, external_code, status)
         select 'Organisme mesuré ' || n, 'Measured organization ' || n,
           (array['community', 'education', 'institutional', 'police', 'justice'])[1 + n % 5], array[(array['04', '14', '17'])[1 + n % 3]],
           'Ville ' || n % 90, 'M' || n, case when n % 3 = 0 then 'joined' else 'listed' end
         from generate_series(1, $1::int) as n returning id)
       insert into network_member (network_id, organization_id, joined_on) select $2, id, '2026-01-05' from added`,
      [size, networkId],
    )
    const { rows } = await client.query(
      `select o.id from organization o join network_member m on m.organization_id = o.id where m.network_id = $1 order by o.name_fr limit 1`,
      [networkId],
    )
    const organizationId = String(rows[0].id)
    const coordinator = await person(client, 'Coordination mesurée')
    const lead = await person(client, 'Direction mesurée')
    await client.query(`insert into coordinator (network_id, person_id, from_day) values ($1, $2, '2026-01-05')`, [
      networkId,
      coordinator,
    ])
    await client.query(
      `insert into membership (organization_id, person_id, role, from_day) values ($1, $2, 'lead', '2026-01-05')`,
      [organizationId, lead],
    )
    await client.query(`update instance set set_up_at = now()`)
    await client.query('analyze')
    const coordinatorToken = await session(client, coordinator)
    return {
      networkId,
      organizationId,
      coordinatorToken,
      coordinatorCookie: `tisserin=${coordinatorToken}`,
      leadCookie: `tisserin=${await session(client, lead)}`,
    }
  } finally {
    await client.end()
  }
}

async function person(client: pg.Client, name: string): Promise<string> {
  const id = randomUUID()
  await client.query(`insert into person (id, name, email, language) values ($1, $2, $3, 'fr')`, [
    id,
    name,
    `${id}@exemple.invalid`,
  ])
  return id
}

async function session(client: pg.Client, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await client.query(`insert into session (token_hash, person_id, method) values ($1, $2, 'demo')`, [
    createHash('sha256').update(token).digest(),
    personId,
  ])
  return token
}

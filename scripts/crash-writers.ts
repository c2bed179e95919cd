import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { verifyDatabaseAudit } from '../src/kernel/audit-verify.ts'
import { roleUrl } from '../src/kernel/migrate.ts'
import { openPool } from '../src/kernel/open-pool.ts'

export type Connection = {
  /** @returns an id that `findAll` must give for ever once this has returned; throws when it is not acknowledged */
  write: () => Promise<string>
  close: () => Promise<void>
}

/** Something that is done, and said to be done. */
export type Writer = {
  name: string
  /** Opens what `write` needs on a running instance. */
  connect: (instance: { url: string; adminUrl: string }) => Promise<Connection>
  /** Ids of all that the database holds. */
  findAll: (adminUrl: string) => Promise<Set<string>>
  /** Sentences about what else is broken; empty when all is whole. */
  findBroken: (adminUrl: string) => Promise<string[]>
}

async function askIds(adminUrl: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

/** A few chains, so that writers sometimes wait for each other and sometimes do not. */
const chainOf = (id: string): string => `00000000-0000-4000-8000-00000000000${id[0] ?? '0'}`

/** Links of the audit chain, added by the application’s own role; each is acknowledged by the end of its transaction. */
export const auditWriter: Writer = {
  name: 'links added to the audit chain',
  connect: async ({ adminUrl }) => {
    const pool = openPool({ connectionString: roleUrl(adminUrl, 'tis_gate'), max: 4, connectionTimeoutMillis: 500 })
    return {
      write: async () => {
        const id = randomUUID()
        await pool.query(`SELECT sec.record_as(NULL, $1, 'instance.tried', 'instance', $2)`, [chainOf(id), id])
        return id
      },
      close: () => pool.end(),
    }
  },
  findAll: async (adminUrl) =>
    new Set(await askIds(adminUrl, 'SELECT subject_id AS id FROM audit_event WHERE subject_id IS NOT NULL')),
  findBroken: async (adminUrl) => {
    const { broken } = await verifyDatabaseAudit(adminUrl)
    return broken === null ? [] : [`The audit chain ${broken.chain} is broken at link ${broken.seq}: ${broken.flaw}.`]
  },
}

const addPage = 'fr/organisations/ajouter'

/** The session of the demonstration’s coordinator, as a cookie. */
async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ as: 'coordinator' }),
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The hidden value that every form of the page carries. */
async function readCsrf(url: string, cookie: string): Promise<string> {
  const html = await (await fetch(`${url}${addPage}`, { headers: { cookie } })).text()
  const csrf = /id="form"[^]*?name="csrf" value="([^"]+)"/.exec(html)?.[1]
  if (csrf === undefined) throw new Error('The page that adds an organization has no form.')
  return csrf
}

/** Organizations added by a coordinator with the product’s own form, acknowledged by the page that follows. */
export const formWriter: Writer = {
  name: 'organizations added with the form',
  connect: async ({ url }) => {
    const cookie = await signIn(url)
    const csrf = await readCsrf(url, cookie)
    return {
      write: async () => {
        const mark = randomUUID()
        const fields = { csrf, key: randomUUID(), name: `Essai ${mark}`, sector: 'community', regions: '08' }
        const answer = await fetch(`${url}${addPage}`, {
          method: 'POST',
          headers: { cookie },
          body: new URLSearchParams(fields),
          redirect: 'manual',
        })
        await answer.arrayBuffer()
        if (answer.status !== 303) throw new Error(`not acknowledged: ${answer.status}`)
        return mark
      },
      close: async () => {},
    }
  },
  findAll: async (adminUrl) =>
    new Set(await askIds(adminUrl, `SELECT substr(name_fr, 7) AS id FROM organization WHERE name_fr LIKE 'Essai %'`)),
  findBroken: async (adminUrl) => {
    const alone = await askIds(
      adminUrl,
      `SELECT o.id FROM organization o WHERE o.name_fr LIKE 'Essai %'
        AND NOT EXISTS (SELECT FROM audit_event a WHERE a.subject_id = o.id)`,
    )
    return alone.map((id) => `Organization ${id} is there without its audit link.`)
  },
}

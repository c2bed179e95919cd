import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { resealed, type SealedToSend } from '../src/features/referral/test-sealed-world.ts'
import { verifyDatabaseAudit } from '../src/kernel/audit-verify.ts'
import { roleUrl } from '../src/kernel/migrate.ts'
import { openPool } from '../src/kernel/open-pool.ts'
import { browserOf, openHouses, sealedIn, type Houses } from './prove/houses.ts'

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

async function askIds(adminUrl: string, sql: string, values: unknown[] = []): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query<{ id: string }>(sql, values)).rows.map(({ id }) => id)
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

/** Both houses of the instance, made once: a killed instance finds them again. */
let houses: Houses | null = null
let sealedOnce: SealedToSend | null = null

async function makeHouses(adminUrl: string): Promise<Houses> {
  const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    return await openHouses(admin)
  } finally {
    await admin.end()
  }
}

/** What no referral may be: there in part. */
const halfApplied = `
  SELECT t.id FROM referral_task t WHERE t.state = 'requested' AND t.organization_id = $1 AND NOT (
    EXISTS (SELECT FROM referral_consent c WHERE c.id = t.consent_id AND c.state = 'active')
    AND (SELECT count(*) FROM referral_object o WHERE o.rec = t.request_id) = 2
    AND (SELECT count(*) FROM referral_wrap w WHERE w.rec = t.request_id) = 2
    AND EXISTS (SELECT FROM referral_event e WHERE e.task_id = t.id AND e.act = 'submit'))
  UNION ALL SELECT t.id FROM referral_task t WHERE t.organization_id = $1 AND t.state <> 'requested'
  UNION ALL SELECT r.id FROM referral_request r WHERE r.organization_id = $1 AND NOT EXISTS (SELECT FROM referral_task t WHERE t.request_id = r.id)`

/** Referrals sent whole by the program of sealed pages, acknowledged by its answer. */
export const referralWriter: Writer = {
  name: 'referrals sent',
  connect: async ({ url, adminUrl }) => {
    houses ??= await makeHouses(adminUrl)
    sealedOnce ??= await sealedIn(houses, 'invented')
    const browser = browserOf((path, init) => fetch(`${url.replace(/\/$/, '')}${path}`, init), houses.author)
    const sealed = sealedOnce
    return {
      write: async () => {
        const { rec, said, files } = resealed(sealed)
        const { status } = await browser.send('/fr/orienter/api/envoyer', said, files)
        if (status !== 200) throw new Error(`not acknowledged: ${status}`)
        return rec
      },
      close: async () => {},
    }
  },
  findAll: async (adminUrl) => new Set(await askIds(adminUrl, 'SELECT id FROM referral_request')),
  findBroken: async (adminUrl) =>
    (await askIds(adminUrl, halfApplied, [houses?.from.id])).map((id) => `Referral ${id} is there in part.`),
}

import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { Secret, TOTP } from 'otpauth'
import { createApp, type App } from '../../app.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { Connection } from '../../kernel/http-server.ts'
import { createLog } from '../../kernel/log.ts'
import type { TestClock } from '../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aPerson } from '../../../tests/people.ts'
import { hashBackupCode } from './second-factor/codes.ts'
import { hashPassword } from './passwords.ts'

export interface Site extends TestDatabase {
  app: App
  baseUrl: string
  /** A browser without script, with its own cookies. `from`: its network address; none unless told. */
  visitor(cookies?: Record<string, string>, from?: string): Visitor
  /** The link of the newest mail to an address, as a path. */
  linkTo(email: string): Promise<string>
  mailsTo(email: string): Promise<{ template: string; subject: string; body_text: string }[]>
  deeds(): Promise<{ deed: string; basis: string | null; result: string }[]>
  close(): Promise<void>
}

type Fields = Readonly<Record<string, string>>

export interface Visitor {
  cookies: Map<string, string>
  get(path: string): Promise<Response>
  read(path: string): Promise<string>
  /** Sends nothing, by any method. */
  ask(method: string, path: string): Promise<Response>
  /** Sends exactly these fields. */
  post(path: string, fields: Fields): Promise<Response>
  /** Reads the page at `path` first, and sends `fields` with its hidden values (to `to`, when it is another address). */
  send(path: string, fields: Fields, to?: string): Promise<Response>
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** The whole application on a database of its own, asked without a network. */
export async function openSite({
  clock,
  baseUrl = 'http://tisserin.invalid',
  isDev = false,
  connections,
}: { clock?: TestClock; baseUrl?: string; isDev?: boolean; connections?: number } = {}): Promise<Site> {
  const db = await testDatabase({ clock, connections })
  const app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: clock ?? systemClock,
  })
  return {
    ...db,
    app,
    baseUrl,
    visitor: (cookies = {}, from = '') => aVisitor({ app, baseUrl, from }, new Map(Object.entries(cookies))),
    async mailsTo(email) {
      const { rows } = await db.admin.query(
        'SELECT template, subject, body_text FROM mail_message WHERE recipient = $1 ORDER BY created_at, id',
        [email],
      )
      return rows
    },
    async linkTo(email) {
      const { rows } = await db.admin.query<{ body_text: string }>(
        'SELECT body_text FROM mail_message WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
        [email],
      )
      const link = new RegExp(`${baseUrl}(/\\S+)`).exec(rows[0]?.body_text ?? '')?.[1]
      if (link === undefined) throw new Error('no link was sent')
      return link
    },
    async deeds() {
      return (await db.admin.query('SELECT deed, basis, result FROM audit_event ORDER BY chain_id, seq')).rows
    },
    async close() {
      await app.close()
      await db.drop()
    },
  }
}

function aVisitor(
  { app, baseUrl, from }: { app: App; baseUrl: string; from: string },
  cookies: Map<string, string>,
): Visitor {
  const connection = { incoming: { socket: { remoteAddress: from }, headers: {} } } as unknown as Connection
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.fetch(
      new Request(`${baseUrl}${path}`, {
        ...init,
        headers: { cookie, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0' },
      }),
      connection,
    )
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  const post = (path: string, fields: Fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  return {
    cookies,
    get: (path) => ask(path),
    read: async (path) => (await ask(path)).text(),
    post,
    ask: (method, path) => ask(path, { method }),
    async send(path, fields, to = path) {
      const html = await (await ask(path)).text()
      const version = hidden(html, 'version')
      const sure = hidden(html, 'sure')
      return post(to, {
        csrf: hidden(html, 'csrf'),
        key: hidden(html, 'key') || randomUUID(),
        ...(version === '' ? {} : { version }),
        ...(sure === '' ? {} : { sure }),
        ...fields,
      })
    },
  }
}

export interface PersonWithPassword {
  id: string
  email: string
  password: string
  totp: TOTP
  backupCodes: string[]
}

const password = 'la rivière passe sous le pont'
/** Made once, for it is slow on purpose: of a password that everyone has, one hash will do. */
let passwordHash: Promise<string> | null = null
/** A hash says itself what checking it costs. */
let quickHash: Promise<string> | null = null
const quick = { memoryCost: 8, timeCost: 1, parallelism: 1 }

/**
 * Someone who signs in with a password and codes.
 *
 * @param isQuick whether their password is checked in no time, in a test that guesses a hundred times
 */
export async function aPersonWithPassword(site: Site, { isQuick = false } = {}): Promise<PersonWithPassword> {
  const email = `${randomUUID()}@organisme.quebec`
  const id = await aPerson(site.admin, { email })
  const secret = new Secret({ size: 20 })
  const backupCodes = ['7K2QX-0M9TD', 'AAAAA-BBBBB']
  await site.admin.query('INSERT INTO password_credential (person_id, hash) VALUES ($1, $2)', [
    id,
    await (isQuick ? (quickHash ??= hash(password, quick)) : (passwordHash ??= hashPassword('test', password))),
  ])
  await site.admin.query('INSERT INTO totp_credential (person_id, secret, confirmed_at) VALUES ($1, $2, sec.now())', [
    id,
    secret.base32,
  ])
  for (const code of backupCodes)
    await site.admin.query('INSERT INTO backup_code (person_id, code_hash) VALUES ($1, $2)', [id, hashBackupCode(code)])
  return { id, email, password, totp: new TOTP({ secret }), backupCodes }
}

/** The path an answer sends to; empty when it sends nowhere. */
export const whereTo = (response: Response): string => response.headers.get('location') ?? ''

/** Puts an instant of a row in the past, as time would. */
export const age = (site: Site, table: string, change: string, personId: string): Promise<unknown> =>
  site.admin.query(`UPDATE ${table} SET ${change} WHERE person_id = $1`, [personId])

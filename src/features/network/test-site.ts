import { randomUUID } from 'node:crypto'
import { createApp, type App } from '../../app.ts'
import { systemClock } from '../../kernel/clock.ts'
import { createLog } from '../../kernel/log.ts'
import type { TestClock } from '../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aCoordinator, aMembership, aNetwork, aPerson, aSession, anOrganization } from '../../../tests/people.ts'

export const baseUrl = 'http://tisserin.invalid'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without script: keeps cookies, follows nothing, sends a form with the hidden values of its page. */
export interface Visitor {
  get(path: string): Promise<Response>
  /** The page's text, for looking into. */
  /** The page at `path`, or where it stands now. */
  read(path: string): Promise<string>
  /** Sends `fields` with the hidden values of the page at `path` (or of `page`, when it was read before). */
  send(path: string, fields: Fields, options?: { page?: string; to?: string }): Promise<Response>
  /** Sends exactly this. */
  post(path: string, fields: Fields): Promise<Response>
  /** Sends a file with the hidden values of the page. */
  upload(path: string, file: { name: string; bytes: Uint8Array }, fields?: Fields): Promise<Response>
}

export interface Site extends TestDatabase {
  app: App
  /** Someone with this session; null for a visitor. */
  as(token: string | null): Visitor
  mails(): Promise<{ recipient: string; language: string; subject: string; body_text: string }[]>
  /** Deeds on a chain, in order. */
  deeds(chain: string): Promise<string[]>
  close(): Promise<void>
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

function bodyOf(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return body
}

/** The whole application on a database of its own, asked without a network. */
export async function openSite({
  clock,
  connections = 6,
}: { clock?: TestClock; connections?: number } = {}): Promise<Site> {
  const db = await testDatabase({ connections, clock })
  const app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: clock ?? systemClock,
  })
  const as = (token: string | null): Visitor => {
    const cookies = new Map<string, string>(token === null ? [] : [['tisserin', token]])
    const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = new Headers(init.headers)
      if (cookie !== '') headers.set('cookie', cookie)
      const response = await app.fetch(new Request(`${baseUrl}${path}`, { ...init, headers }))
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    }
    const visitor: Visitor = {
      get: (path) => ask(path),
      async read(path) {
        const answer = await ask(path)
        return (answer.status === 301 ? await ask(answer.headers.get('location') ?? '') : answer).text()
      },
      post: (path, fields) => ask(path, { method: 'POST', body: bodyOf(fields) }),
      async send(path, fields, { page, to = path } = {}) {
        const html = page ?? (await visitor.read(path))
        const version = hidden(html, 'version')
        const sure = hidden(html, 'sure')
        return visitor.post(to, {
          csrf: hidden(html, 'csrf'),
          key: hidden(html, 'key') || randomUUID(),
          ...(version === '' ? {} : { version }),
          ...(sure === '' ? {} : { sure }),
          ...fields,
        })
      },
      async upload(path, file, fields = {}) {
        const html = await visitor.read(path)
        const form = new FormData()
        form.set('csrf', hidden(html, 'csrf'))
        form.set('key', hidden(html, 'key'))
        for (const [name, value] of Object.entries(fields))
          for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
        form.set('file', new File([new Uint8Array(file.bytes)], file.name))
        const whole = new Response(form) // in one piece: an answer given before the end would leave a stream half read
        const type = whole.headers.get('content-type') ?? ''
        return ask(path, { method: 'POST', body: await whole.arrayBuffer(), headers: { 'content-type': type } })
      },
    }
    return visitor
  }
  return {
    ...db,
    app,
    as,
    async mails() {
      return (
        await db.admin.query('SELECT recipient, language, subject, body_text FROM mail_message ORDER BY created_at, id')
      ).rows
    },
    async deeds(chain) {
      const { rows } = await db.admin.query<{ deed: string }>(
        'SELECT deed FROM audit_event WHERE chain_id = $1 ORDER BY seq',
        [chain],
      )
      return rows.map(({ deed }) => deed)
    },
    async close() {
      await app.close()
      await db.drop()
    },
  }
}

/** A network with its coordinator, and an organization with its lead, all signed in. */
export async function aTable(site: Site) {
  const network = await aNetwork(site.admin, {
    nameFr: 'Table d’ici',
    nameEn: 'Table from here',
    sectors: ['community', 'education', 'institutional', 'police', 'justice'],
  })
  const coordinator = await aCoordinator(site.admin, {
    network,
    person: await aPerson(site.admin, { name: 'Coralie Coordonne' }),
  })
  const organization = await anOrganization(site.admin, { network, nameFr: 'Maison Trame', nameEn: 'Weft House' })
  const lead = await aMembership(site.admin, {
    organization,
    role: 'lead',
    person: await aPerson(site.admin, { name: 'Léa Responsable' }),
  })
  return {
    network,
    organization,
    coordinatorId: coordinator,
    leadId: lead.person,
    coordinator: site.as(await aSession(site.admin, coordinator)),
    lead: site.as(await aSession(site.admin, lead.person)),
  }
}

/** The link of the latest mail to an address. */
export async function linkTo(site: Site, recipient: string): Promise<string> {
  const mail = (await site.mails()).findLast((one) => one.recipient === recipient)
  const link = new RegExp(`${baseUrl}(/\\S+)`).exec(mail?.body_text ?? '')?.[1]
  if (link === undefined) throw new Error(`no link was mailed to ${recipient}`)
  return link
}

/** Where an answer sends on to; empty when it does not. */
export const whereTo = (response: Response): string => response.headers.get('location') ?? ''

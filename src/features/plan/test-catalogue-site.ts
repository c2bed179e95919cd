import { aClock } from '../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { createApp, type App } from '../../app.ts'
import { createLog } from '../../kernel/log.ts'

const baseUrl = 'http://tisserin.invalid'

export interface PublicSite extends TestDatabase {
  /** Status and readable text of a page, as a visitor or with a session: entities decoded, hard spaces as spaces, terms of the glossary without their links. */
  read(path: string, token?: string): Promise<{ status: number; html: string }>
  /** A page as it is sent. */
  whole(path: string): Promise<string>
  close(): Promise<void>
}

/** The whole application on a database of its own, for reading pages. It is November 22, 2026. */
export async function openPublicSite(): Promise<PublicSite> {
  const { clock } = aClock('2026-11-22T15:00:00Z')
  const db = await testDatabase({ clock })
  const app: App = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock,
  })
  return {
    ...db,
    async read(path, token) {
      const headers = token === undefined ? {} : { cookie: `tisserin=${token}` }
      const response = await app.fetch(new Request(`${baseUrl}${path}`, { headers }))
      return { status: response.status, html: readableText(await response.text()) }
    },
    whole: async (path) => (await app.fetch(new Request(`${baseUrl}${path}`))).text(),
    async close() {
      await app.close()
      await db.drop()
    },
  }
}

export const readableText = (text: string): string =>
  text
    .replaceAll(/<a class="term"[^>]*>([^<]*)<\/a>/g, '$1')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

import { createApp, type App } from '../../app.ts'
import { systemClock } from '../../kernel/clock.ts'
import { openDatabase } from '../../kernel/db/index.ts'
import { pathOf } from '../../kernel/http/address.ts'
import { languages, type Language } from '../../kernel/language.ts'
import { createLog, type Log } from '../../kernel/log.ts'
import type { TestClock } from '../../../tests/clock.ts'
import { testDatabase } from '../../../tests/database.ts'
import { loadDirectory } from '../directory/index.ts'
import { addresses } from './addresses.ts'

export interface PublicApp {
  app: App
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Sends the form of a page. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Takes the services of a region out of the directory. */
  forget(region: string): Promise<void>
  stop(): Promise<void>
}

interface PublicAppOptions {
  clock?: TestClock
  log?: Log
  /** Told the route of each request that is measured. */
  measured?: (route: string) => void
  /** Loads the shipped directory, and keeps the database. */
  withDirectory?: boolean
}

/** The whole application whose database went away after the start, unless told otherwise: nothing answers on its port. */
export async function startPublicApp({
  clock,
  log = createLog('silent'),
  measured = () => undefined,
  withDirectory = false,
}: PublicAppOptions = {}): Promise<PublicApp> {
  const db = await testDatabase({ clock })
  if (withDirectory) await loadDirectory(db.adminUrl)
  const nowhere = 'postgres://tis_app:absent@127.0.0.1:1/absent'
  const away = openDatabase({ appUrl: nowhere, gateUrl: nowhere, youthUrl: nowhere })
  const app = await createApp({
    database: withDirectory ? db.database : { ...away, asGate: db.database.asGate },
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'https://tisserin.example',
    log,
    observe: ({ route }) => measured(route),
    clock: clock ?? systemClock,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
  })
  return {
    app,
    get: async (path, headers = {}) => app.fetch(new Request(`https://tisserin.example${path}`, { headers })),
    post: async (path, fields, headers = {}) =>
      app.fetch(
        new Request(`https://tisserin.example${path}`, { method: 'POST', body: new URLSearchParams(fields), headers }),
      ),
    async forget(region) {
      await db.admin.query(`delete from service_search where regions @> array[$1]`, [region])
    },
    async stop() {
      await app.close()
      await away.close()
      await db.drop()
    },
  }
}

export interface PublicPage {
  name: keyof typeof addresses
  lang: Language
  path: string
}

const noPages: readonly string[] = ['leave', 'formerTelling', 'formerNear']

/** Every public page that has an address of its own, in both languages; the way out is no page. */
export const publicPages: readonly PublicPage[] = Object.keys(addresses)
  .filter((name) => !noPages.includes(name))
  .flatMap((name) =>
    languages.map((lang) => {
      const key = name as keyof typeof addresses
      return { name: key, lang, path: pathOf(lang, addresses[key], {}) }
    }),
  )

/** The pages of young people that a form of the first one asks for, at its address. */
export const askedPages: readonly (PublicPage & { fields: Record<string, string> })[] = languages.flatMap((lang) =>
  [{ page: 'situations' }, { page: 'telling' }, { page: 'near' }, { region: '06' }].map((fields) => ({
    name: 'you' as const,
    lang,
    path: pathOf(lang, addresses.you, {}),
    fields,
  })),
)

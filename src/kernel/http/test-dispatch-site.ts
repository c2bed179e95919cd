import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { systemClock } from '../clock.ts'
import { defineForm, text } from '../form/index.ts'
import {
  defineAddresses,
  dispatch,
  memberGet,
  memberPost,
  openGet,
  openPost,
  page,
  redirect,
  type Deps,
  type House,
  type Observation,
} from './index.ts'

const addresses = defineAddresses({
  home: { fr: '/accueil', en: '/home' },
  same: { fr: '/pareil', en: '/same' },
  words: { fr: '/mots', en: '/words' },
  thing: { fr: '/choses/:id', en: '/things/:id' },
  rename: { fr: '/nom', en: '/name' },
  broken: { fr: '/casse', en: '/broken' },
  keys: { fr: '/cles', en: '/keys' },
})
const renameForm = defineForm({ name: text({ max: 120 }) })
export const secretKey = Buffer.alloc(32, 7)
const base = 'http://tisserin.test'

/** The database of the site; set before the first test. */
export let db: TestDatabase
/** What the site observed; emptied before each test. */
export let seen: Observation[]
let drawings = 0
const house: House = {
  frame: (request, answer) =>
    `<!doctype html><title>${answer.title}</title>${String(answer.content)}${request.who === null ? '' : ' for one'}`,
  problem: (problem, lang) =>
    page(`problem ${problem} ${lang}`, problem, {
      status:
        typeof problem === 'number' ? problem : problem === 'failed' ? 500 : problem === 'session-ended' ? 403 : 503,
    }),
  signInHref: (lang, next) => `/${lang}/sign-in?next=${encodeURIComponent(next)}`,
  homeHref: (lang) => `/${lang}/today`,
  observe: (observation) => seen.push(observation),
}
const routes = [
  openGet('t.home', addresses.home, () => page('home', 'no data'), { needsData: false }),
  openGet('t.same', addresses.same, () => page('same', `drawn ${(drawings += 1)}`), {
    needsData: false,
    unchanging: true,
  }),
  openGet('t.words', addresses.words, async ({ tx }) => {
    const { rows } = await sql<{ one: number }>`select 1 as one`.execute(tx)
    return page('words', String(rows[0]?.one))
  }),
  memberGet('t.thing', addresses.thing, ({ params }) => page('thing', params['id'] ?? '')),
  memberGet('t.rename', addresses.rename, ({ who, formKeys, notice }) =>
    page('rename', `${who.name}|${formKeys.csrf}|${formKeys.key}|${notice ?? ''}`),
  ),
  memberPost('t.rename', addresses.rename, async ({ tx, who, form, lang }) => {
    const parsed = renameForm.parse(form)
    await sql`update person set name = ${form.first('name').slice(0, 100) || 'vide'}, version = version + 1 where id = ${who.personId}`.execute(
      tx,
    )
    if (!parsed.ok) return page('rename', JSON.stringify(parsed), { status: 422 })
    return redirect(`/${lang}/nom`, 'renamed')
  }),
  openGet('t.broken', addresses.broken, () => {
    throw new Error('a bug with a secret value')
  }),
  openPost('t.keys', addresses.keys, ({ form }) =>
    page('keys', JSON.stringify([form.all('a'), form.all('__proto__')])),
  ),
]

export function deps(database = db.database, baseUrl = base): Deps {
  return {
    database,
    clock: systemClock,
    timeZone: 'America/Toronto',
    baseUrl,
    demo: false,
    dev: false,
    mailLeaves: false,
    secretKey,
  }
}

/** Opens a database for a site of a few small pages. Call it once, at the top. */
export function openDispatchSite(): void {
  beforeAll(async () => {
    db = await testDatabase()
  })
  afterAll(() => db.drop())
  beforeEach(() => {
    seen = []
  })
}

export const ask = (path: string, init: RequestInit & { token?: string } = {}, d = deps()): Promise<Response> => {
  const headers = new Headers(init.headers)
  if (init.token) headers.set('cookie', `tisserin=${init.token}`)
  return Promise.resolve(
    dispatch(routes, d, house).fetch(new Request(`${base}${path}`, { ...init, headers, redirect: 'manual' })),
  )
}
export const post = (
  path: string,
  fields: Record<string, string> | URLSearchParams,
  init: RequestInit & { token?: string } = {},
) => ask(path, { ...init, method: 'POST', body: new URLSearchParams(fields) })

import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aPerson, aSession } from '../../../tests/people.ts'
import { systemClock } from '../clock.ts'
import { openDatabase } from '../db/index.ts'
import { defineForm, text } from '../form/index.ts'
import { csrfToken, isCsrfToken } from './guard.ts'
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
const secretKey = Buffer.alloc(32, 7)
const base = 'http://tisserin.test'

let db: TestDatabase
let seen: Observation[]
let drawings = 0
const house: House = {
  frame: (request, answer) =>
    `<!doctype html><title>${answer.title}</title>${String(answer.content)}${request.who === null ? '' : ' for one'}`,
  problem: (problem, lang) =>
    page(`problem ${problem} ${lang}`, problem, {
      status: typeof problem === 'number' ? problem : problem === 'away' ? 503 : problem === 'failed' ? 500 : 403,
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

function deps(database = db.database, baseUrl = base): Deps {
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

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())
beforeEach(() => {
  seen = []
})

const ask = (path: string, init: RequestInit & { token?: string } = {}, d = deps()): Promise<Response> => {
  const headers = new Headers(init.headers)
  if (init.token) headers.set('cookie', `tisserin=${init.token}`)
  return Promise.resolve(
    dispatch(routes, d, house).fetch(new Request(`${base}${path}`, { ...init, headers, redirect: 'manual' })),
  )
}
const post = (
  path: string,
  fields: Record<string, string> | URLSearchParams,
  init: RequestInit & { token?: string } = {},
) => ask(path, { ...init, method: 'POST', body: new URLSearchParams(fields) })
const nameOf = async (id: string) =>
  (await db.admin.query('select name, version from person where id = $1', [id])).rows[0]

describe('a page that is the same for every visitor', () => {
  const html = async (path: string, token?: string) => (await ask(path, token ? { token } : {})).text()

  it('is drawn once a language, and anew for a person or another address', async () => {
    const token = await aSession(db.admin, await aPerson(db.admin))
    const [first, again, english] = [await html('/fr/pareil'), await html('/fr/pareil'), await html('/en/same')]
    const [own, asked] = [await html('/fr/pareil', token), await html('/fr/pareil?a=1')]

    expect(again).toBe(first)
    expect(new Set([first, english, own, asked]).size).toBe(4)
    expect(own).toContain('for one')
    expect(await html('/fr/pareil')).toBe(first)
  })
})

describe('a page for anyone', () => {
  it('has an address in each language and none without', async () => {
    expect((await ask('/fr/accueil')).status).toBe(200)
    expect((await ask('/en/home')).status).toBe(200)
    expect((await ask('/fr/home')).status).toBe(404)
    expect((await ask('/accueil')).status).toBe(404)
  })

  it('is found with a final slash too, which leads nowhere else', async () => {
    expect((await ask('/fr/accueil/?q=a&q=b')).headers.get('location')).toBe('/fr/accueil?q=a&q=b')
    expect((await ask('/en/')).headers.get('location')).toBe('/en')
    for (const path of ['//evil.example/', '/fr//evil.example/', '/evil/'])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('sets no cookie for a visitor and carries every security header', async () => {
    const { headers } = await ask('/fr/accueil')

    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toMatchInlineSnapshot(
      `"default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"`,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('asks browsers to stay on https once the site is served by it', async () => {
    const { headers } = await ask('/fr/accueil', {}, deps(db.database, 'https://tisserin.test'))

    expect(headers.get('strict-transport-security')).toContain('max-age=')
  })

  it('answers the problem page in the language of the address, with no detail of the failure', async () => {
    const french = await ask('/fr/casse')
    const english = await ask('/en/broken')

    expect([french.status, await french.text()]).toEqual([500, '<!doctype html><title>problem failed fr</title>failed'])
    expect([english.status, await english.text()]).toEqual([
      500,
      '<!doctype html><title>problem failed en</title>failed',
    ])
    expect(seen[0]?.failure).toBeInstanceOf(Error)
  })
})

describe('a database that is away', () => {
  const nowhere = () =>
    openDatabase({ appUrl: 'postgres://tis_app:x@127.0.0.1:9/none', gateUrl: 'postgres://tis_gate:x@127.0.0.1:9/none' })

  it('leaves pages without data up, for visitors and for people with a cookie', async () => {
    const database = nowhere()

    expect((await ask('/fr/accueil', {}, deps(database))).status).toBe(200)
    expect((await ask('/fr/accueil', { token: 'a'.repeat(43) }, deps(database))).status).toBe(200)
    await database.close()
  })

  it('answers 503 in the language of the page elsewhere, and recovers by itself', async () => {
    const database = nowhere()

    const away = await ask('/en/words', {}, deps(database))
    const back = await ask('/en/words')

    expect([away.status, await away.text()]).toEqual([503, '<!doctype html><title>problem away en</title>away'])
    expect(back.status).toBe(200)
    await database.close()
  })
})

describe('a page for members', () => {
  it('sends a visitor to sign in and back, query kept', async () => {
    const answer = await ask(`/fr/choses/${randomUUID()}?a=1&b=%C3%A9&a=2`)

    expect(answer.status).toBe(303)
    expect(decodeURIComponent(answer.headers.get('location') ?? '')).toMatch(
      /^\/fr\/sign-in\?next=\/fr\/choses\/[\w-]+\?a=1&b=.+&a=2$/,
    )
  })

  it('is not found when an id is not an id', async () => {
    const token = await aSession(db.admin, await aPerson(db.admin))

    for (const id of ['1', 'null', "'; drop table person; --", '%00', '…', randomUUID().replace(/^./, 'g')]) {
      expect((await ask(`/fr/choses/${encodeURIComponent(id)}`, { token })).status, id).toBe(404)
    }
    expect((await ask(`/fr/choses/${randomUUID()}`, { token })).status).toBe(200)
  })

  it('keeps no copy in caches', async () => {
    const token = await aSession(db.admin, await aPerson(db.admin))

    expect((await ask('/fr/nom', { token })).headers.get('cache-control')).toBe('no-store')
  })

  it('takes a damaged cookie for a visitor', async () => {
    for (const token of ['', 'x', '%', 'a'.repeat(44), '\u00e9'.repeat(3), "' or 1=1"]) {
      expect((await ask('/fr/nom', { token: encodeURIComponent(token) })).status, token).toBe(303)
    }
  })
})

describe('a form of a member', () => {
  async function member() {
    const person = await aPerson(db.admin, { name: 'Avant' })
    return { person, token: await aSession(db.admin, person), csrf: csrfToken(secretKey, person), key: randomUUID() }
  }

  it('does its deed, answers 303 and leaves a notice for the next page only', async () => {
    const { person, token, csrf, key } = await member()

    const done = await post('/fr/nom', { csrf, key, name: 'Après' }, { token })
    const next = await ask('/fr/nom', { headers: { cookie: `tisserin=${token}; notice=renamed` } })

    expect([done.status, done.headers.get('location')]).toEqual([303, '/fr/nom'])
    expect(done.headers.get('set-cookie')).toContain('notice=renamed')
    expect(await next.text()).toContain('|renamed')
    expect(next.headers.get('set-cookie')).toContain('notice=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0')
    expect((await nameOf(person)).name).toBe('Après')
  })

  it('sent fifty times at once does one thing, and every send is answered alike', async () => {
    const { person, token, csrf, key } = await member()

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post('/fr/nom', { csrf, key, name: 'Une fois' }, { token })),
    )

    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
      new Set(['303 /fr/nom']),
    )
    expect(await nameOf(person)).toEqual({ name: 'Une fois', version: 2 })
  })

  it('with an error leaves nothing behind, and its key serves again once corrected', async () => {
    const { person, token, csrf, key } = await member()

    const wrong = await post('/fr/nom', { csrf, key, name: '' }, { token })
    const right = await post('/fr/nom', { csrf, key, name: 'Corrigé' }, { token })

    expect(wrong.status).toBe(422)
    expect(right.status).toBe(303)
    expect(await nameOf(person)).toEqual({ name: 'Corrigé', version: 2 })
  })

  it('gives back what was typed when only the language of the page is changed', async () => {
    const { person, token, csrf, key } = await member()

    const switched = await post('/en/name', { csrf, key, name: '', _language: 'en' }, { token })

    expect(switched.status).toBe(200)
    expect(await switched.text()).toContain('"switching":true')
    expect(await nameOf(person)).toEqual({ name: 'Avant', version: 1 })
  })

  it('is refused without its key, without the person’s value, or with another person’s', async () => {
    const { person, token, csrf, key } = await member()
    const other = csrfToken(secretKey, randomUUID())

    expect((await post('/fr/nom', { csrf, name: 'x' }, { token })).status).toBe(400)
    expect((await post('/fr/nom', { key, name: 'x' }, { token })).status).toBe(403)
    expect((await post('/fr/nom', { csrf: other, key, name: 'x' }, { token })).status).toBe(403)
    expect((await nameOf(person)).name).toBe('Avant')
  })

  it('is refused when it comes from another site', async () => {
    const { token, csrf, key } = await member()
    const send = (headers: Record<string, string>) =>
      post('/fr/nom', { csrf, key, name: 'x' }, { token, headers: { ...headers } })

    for (const headers of [
      { origin: 'https://evil.test' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://other.tisserin.test' },
      { origin: 'null' },
    ]) {
      expect(
        (
          await ask('/fr/nom', {
            method: 'POST',
            body: new URLSearchParams({ csrf, key, name: 'x' }),
            headers: { ...headers, cookie: `tisserin=${token}` },
          })
        ).status,
      ).toBe(403)
    }
    expect((await send({})).status).toBe(303)
  })

  it('tells a person whose session ended what to do, and does nothing', async () => {
    const { person, csrf, key } = await member()

    const answer = await post('/fr/nom', { csrf, key, name: 'x' })

    expect([answer.status, await answer.text()]).toEqual([
      403,
      '<!doctype html><title>problem session-ended fr</title>session-ended',
    ])
    expect((await nameOf(person)).name).toBe('Avant')
  })

  it('is too large past its limit, whether the length is said or not', async () => {
    const { token, csrf, key } = await member()

    const said = await post('/fr/nom', { csrf, key, name: 'x'.repeat(1_000_001) }, { token })
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const unsaid = await ask('/fr/nom', {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `tisserin=${token}` },
    } as RequestInit)

    expect([said.status, unsaid.status]).toEqual([413, 413])
  })

  it.each([
    ['application/json', '{"name":"x"}'],
    ['text/plain', 'name=x'],
    ['', 'name=x'],
    ['multipart/form-data; boundary=y', 'name=x'],
    ['application/json', 'x'.repeat(1_000_001)],
  ])('is refused as no form when it is one in no way (%s), and does nothing', async (type, body) => {
    const { person, token } = await member()

    const answer = await ask('/fr/nom', {
      method: 'POST',
      body: new TextEncoder().encode(body),
      headers: { ...(type === '' ? {} : { 'content-type': type }), cookie: `tisserin=${token}` },
    })

    expect(answer.status).toBe(415)
    expect((await nameOf(person)).name).toBe('Avant')
  })
})

describe('what a form sends', () => {
  it('keeps every value of a field, and a field called __proto__ is only a field', async () => {
    const answer = await post('/fr/cles', new URLSearchParams('a=1&a=2&__proto__=x'))

    expect(await answer.text()).toContain('[["1","2"],["x"]]')
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})

describe('the value a form carries', () => {
  it('is new on each page, and good only for its person and its instance', () => {
    const person = randomUUID()
    const [one, two] = [csrfToken(secretKey, person), csrfToken(secretKey, person)]

    expect(one).not.toBe(two)
    expect([one, two].every((value) => isCsrfToken(secretKey, person, value))).toBe(true)
    expect(isCsrfToken(secretKey, randomUUID(), one)).toBe(false)
    expect(isCsrfToken(Buffer.alloc(32, 8), person, one)).toBe(false)
    expect(isCsrfToken(secretKey, person, '')).toBe(false)
  })
})

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../tests/people.ts'
import { openDatabase } from '../db/index.ts'
import { ask, db, deps, openDispatchSite, seen } from './test-dispatch-site.ts'

openDispatchSite()

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
    openDatabase({
      appUrl: 'postgres://tis_app:x@127.0.0.1:9/none',
      gateUrl: 'postgres://tis_gate:x@127.0.0.1:9/none',
      youthUrl: 'postgres://tis_gate:x@127.0.0.1:9/none',
    })

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

import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPerson, aSession, sessionIdOf } from '../../../tests/people.ts'
import { csrfToken, isCsrfToken } from './guard.ts'
import { ask, db, openDispatchSite, post, secretKey } from './test-dispatch-site.ts'

openDispatchSite()

const nameOf = async (id: string) =>
  (await db.admin.query('select name, version from person where id = $1', [id])).rows[0]

describe('a form of a member', () => {
  async function member() {
    const person = await aPerson(db.admin, { name: 'Avant' })
    return { person, ...(await aForm(person)) }
  }

  /** What a form carries that was made in a new session of this person. */
  async function aForm(person: string) {
    const token = await aSession(db.admin, person)
    const csrf = csrfToken(secretKey, { sessionId: await sessionIdOf(db.admin, token) })
    return { token, csrf, key: randomUUID() }
  }

  it('is told that nothing can be kept while the disk of the database is full', async () => {
    const { person, token, csrf, key } = await member()
    // What PostgreSQL says then.
    await db.admin.query(`
      create function fill_disk() returns trigger language plpgsql as $$ begin raise exception 'no space' using errcode = 'disk_full'; end $$;
      create trigger full_disk before update on person execute function fill_disk()`)

    const full = await post('/fr/nom', { csrf, key, name: 'Après' }, { token })
    await db.admin.query('drop trigger full_disk on person')
    const again = await post('/fr/nom', { csrf, key, name: 'Après' }, { token })

    expect([full.status, await full.text()]).toEqual([503, expect.stringContaining('problem read-only fr')])
    expect(again.status).toBe(303)
    expect(await nameOf(person)).toMatchObject({ name: 'Après' })
  })

  it('does its deed, answers 303 and leaves a notice for the next page only', async () => {
    const { person, token, csrf, key } = await member()

    const done = await post('/fr/nom', { csrf, key, name: 'Après' }, { token })
    const next = await ask('/fr/nom', { headers: { cookie: `tisserin=${token}; notice=renamed` } })

    expect([done.status, done.headers.get('location')]).toEqual([303, '/fr/nom'])
    expect(done.headers.get('set-cookie')).toContain('notice=renamed')
    expect(await next.text()).toContain('|renamed')
    expect(next.headers.getSetCookie().map((line) => line.split('; ').toSorted())).toContainEqual(
      ['notice=', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=0'].toSorted(),
    )
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
    const other = csrfToken(secretKey, { sessionId: randomUUID() })

    expect((await post('/fr/nom', { csrf, name: 'x' }, { token })).status).toBe(400)
    expect((await post('/fr/nom', { key, name: 'x' }, { token })).status).toBe(403)
    expect((await post('/fr/nom', { csrf: other, key, name: 'x' }, { token })).status).toBe(403)
    expect((await nameOf(person)).name).toBe('Avant')
  })

  it('can still be sent after signing in again where it was left open, and only there', async () => {
    const { person, csrf, key, token } = await member()
    const again = await aForm(person)
    const send = () => post('/fr/nom', { csrf, key, name: 'Retrouvé' }, { token: again.token })

    expect((await send()).status).toBe(403)
    await db.admin.query('update session set follows = $1 where id = $2', [
      await sessionIdOf(db.admin, token),
      await sessionIdOf(db.admin, again.token),
    ])
    expect((await send()).status).toBe(303)
    expect((await nameOf(person)).name).toBe('Retrouvé')
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
  const aFormSession = (follows: string | null = null) => ({ sessionId: randomUUID(), follows })

  it('is new on each page, and good only for its session and its instance', () => {
    const session = aFormSession()
    const [one, two] = [csrfToken(secretKey, session), csrfToken(secretKey, session)]

    expect(one).not.toBe(two)
    expect([one, two].every((value) => isCsrfToken(secretKey, session, value))).toBe(true)
    expect(isCsrfToken(secretKey, aFormSession(), one)).toBe(false)
    expect(isCsrfToken(Buffer.alloc(32, 8), session, one)).toBe(false)
    expect(isCsrfToken(secretKey, session, '')).toBe(false)
  })

  it('serves the session that follows too, and none after that one', () => {
    const first = aFormSession()
    const second = aFormSession(first.sessionId)
    const third = aFormSession(second.sessionId)
    const value = csrfToken(secretKey, first)

    expect([first, second, third].map((session) => isCsrfToken(secretKey, session, value))).toEqual([true, true, false])
  })
})

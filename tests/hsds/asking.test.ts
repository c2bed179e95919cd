import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parametersOf } from '../../src/features/hsds/ask/parameters.ts'
import { present } from '../present.ts'
import { api, startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything, idOf, someServices } from './fixture.ts'
import { wrong } from './wrong-values.ts'
import type { Page } from './walk.ts'

// What is asked of the API, in every form, and what it says to what it cannot understand.

let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory({ isShipped: true })
  await app.save([...everything(), ...someServices(24)])
})
afterAll(() => app.stop())

const page = async (path: string): Promise<Page> => (await app.json(path)) as unknown as Page
const ids = async (path: string): Promise<unknown[]> => (await page(path)).contents.map(({ id }) => id)
const service = idOf('everything', 'service')

describe('a filter', () => {
  it('finds by words in either language, without accents, by the start of a word', async () => {
    for (const search of ['halte nuit', 'NIGHT drop-in', 'hàlte'])
      expect(await ids(`/services?search=${encodeURIComponent(search)}`)).toContain(service)
    expect(await ids('/organizations?search=crossi')).toEqual([idOf('everything', 'organization')])
    expect(await ids('/taxonomies?search=kinds')).toEqual([idOf('everything', 'taxonomy')])
    expect(await ids('/taxonomy_terms?search=drop')).toContain(idOf('everything', 'term'))
    expect(await ids('/service_at_locations?search=halte')).toContain(idOf('everything', 'place'))
  })

  it('by term reaches organizations by their services, and by taxonomy all of its terms', async () => {
    const term = `taxonomy_term_id=${idOf('everything', 'term')}`
    expect(await ids(`/organizations?${term}`)).toContain(idOf('everything', 'organization'))
    expect(await ids(`/services?taxonomy_id=${idOf('everything', 'taxonomy')}`)).toEqual(await ids(`/services?${term}`))
  })

  it('of terms tells those at the top, or those under one', async () => {
    const tops = (await page('/taxonomy_terms?top_only=true&per_page=500')).contents
    expect(tops.every((term) => !('parent_id' in term))).toBe(true)
    const all = (await page('/taxonomy_terms?per_page=500')).contents
    const child = present(all.find((term) => 'parent_id' in term))
    const under = (await page(`/taxonomy_terms?parent_id=${String(child['parent_id'])}`)).contents
    expect(under.map(({ id }) => id)).toContain(child['id'])
    expect(under.every((term) => term['parent_id'] === child['parent_id'])).toBe(true)
  })

  it('by distance tells metres, nearest first, and nothing that has no told place', async () => {
    const near = (await page('/service_at_locations?postcode=g9a%205c5&proximity=2000')).contents
    const distances = near.map((one) => Number(one['distance']))
    expect(near[0]).toMatchObject({ id: idOf('everything', 'place'), distance: 0 })
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(Math.max(...distances)).toBeLessThanOrEqual(2000)
    expect((await page('/services?postcode=X0X0X0&proximity=900000')).contents).toEqual([])
  })

  it('by postal code alone keeps what may serve it, and what says nothing of its area', async () => {
    const montreal = new Set(await ids('/services?postcode=H2X1Y4&per_page=500'))
    expect(montreal.has(service)).toBe(false)
    expect(montreal.has(idOf('some', 'service', '1'))).toBe(true)
    expect(new Set(await ids('/services?postcode=G9A5C5&per_page=500')).has(service)).toBe(true)
  })

  it('on ages and hours means what the UK profile means', async () => {
    const told = (await page('/services?minimum_age=14&per_page=500')).contents
    expect(told.every((one) => Number(one['minimum_age']) >= 14)).toBe(true)
    for (const day of ['MO', 'monday', 'lundi'])
      expect(await ids(`/services?day=${day}&per_page=500`)).toContain(service)
    expect(await ids('/services?start_time=08:30&per_page=500')).toContain(service)
    expect(await ids('/services?start_time=08:31&per_page=500')).not.toContain(service)
    expect(await ids('/services?end_time=16:29&per_page=500')).not.toContain(service)
  })
})

describe('language', () => {
  it('is that of `lang`, then of the browser, then French; the answer says which', async () => {
    const path = `/services/${service}`
    const name = async (query: string, accept?: string) => {
      const answer = await app.get(path + query, accept === undefined ? {} : { 'accept-language': accept })
      const { name: told } = (await answer.json()) as { name: string }
      expect(answer.headers.get('vary')).toMatch(/accept-language/)
      return [answer.headers.get('content-language'), told]
    }
    expect(await name('')).toEqual(['fr', 'Halte de nuit'])
    expect(await name('', 'en-CA,en;q=0.9')).toEqual(['en', 'Night drop-in'])
    expect(await name('?lang=fr', 'en')).toEqual(['fr', 'Halte de nuit'])
  })

  it('that is missing is taken from the other one, field by field, and said', async () => {
    const told = await app.json(`/services/${service}?lang=en`)
    expect(told).toMatchObject({ alternate_name: 'La Halte', other_language_fields: { alternate_name: 'fr' } })
    expect(told['languages']).toMatchObject([
      { name: 'French', note: 'En tout temps', other_language_fields: { note: 'fr' } },
    ])
  })
})

describe('a POST', () => {
  const asked = { search: 'halte', lang: 'en', full: 'true' }
  const send = (init: RequestInit, path = '/services') => app.fetch(`${api}${path}`, { method: 'POST', ...init })

  it.each(['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])(
    'on %s asks the same, by a form or by JSON, from any site and with any cookie',
    async (list) => {
      const wanted = await app.json(`/${list}?search=drop&lang=en`)
      const headers = {
        origin: 'https://elsewhere.example',
        'sec-fetch-site': 'cross-site',
        cookie: `tisserin=${'a'.repeat(43)}`,
      }
      const form = await send({ body: new URLSearchParams({ search: 'drop', lang: 'en' }), headers }, `/${list}`)
      const json = await send(
        {
          body: JSON.stringify({ search: 'drop', lang: 'en', page: 1, full: undefined }),
          headers: { ...headers, 'content-type': 'application/json' },
        },
        `/${list}`,
      )
      expect([form.status, json.status]).toEqual([200, 200])
      expect([await form.json(), await json.json()]).toEqual([wanted, wanted])
      expect(form.headers.get('access-control-allow-origin')).toBe('*')
    },
  )

  it('that is neither is refused in words', async () => {
    for (const body of ['[1]', '{', '{"search":{"a":1}}', '"x"', `{"search":"${'a'.repeat(70_000)}"}`]) {
      const answer = await send({ body, headers: { 'content-type': 'application/json' } })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    }
    expect((await send({ body: '<x/>', headers: { 'content-type': 'text/xml' } })).status).toBe(400)
    expect((await send({})).status).toBe(200)
    expect((await send({ body: new URLSearchParams(asked) }, `/services?search=b`)).status).toBe(400)
  })
})

describe('an answer', () => {
  it('may be kept five minutes, and is not sent again to who holds it', async () => {
    for (const path of [
      '',
      '/services',
      `/services/${service}`,
      '/openapi.json',
      '/services?format=ndjson',
      '/package.zip',
    ]) {
      const answer = await app.get(path)
      await answer.arrayBuffer()
      const etag = present(answer.headers.get('etag'))
      expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
      const again = await app.get(path, { 'if-none-match': `"other", ${etag}` })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
      expect((await app.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    }
  })

  it('goes to any site, and a browser is told so beforehand; it sets no cookie', async () => {
    for (const path of ['/services', `/services/${service}`, '/services?page=0', '/nothing']) {
      const answer = await app.get(path, { origin: 'https://elsewhere.example' })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    const preflight = await app.fetch(`${api}/services`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
    ])
    expect((await app.fetch(`${api}/services`, { method: 'HEAD' })).status).toBe(200)
  })

  it('to an id that is nobody’s is 404, to what is no id 400, to another kind’s id 404: always a problem document', async () => {
    const cases: [string, number][] = [
      [`/services/${idOf('nobody')}`, 404],
      [`/services/${idOf('everything', 'organization')}`, 404],
      ['/services/12', 400],
      ['/nothing', 404],
      ['/nothing/12', 404],
    ]
    for (const [path, status] of cases) {
      const answer = await app.get(path, { 'accept-language': 'en' })
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        status,
        'application/problem+json',
      ])
      expect(await answer.json()).toMatchObject({ status, title: expect.stringMatching(/\w+ .*\./) as string })
    }
  })

  it('to more whole copies at once than one caller may have is « later », until one ends', async () => {
    const readers = await Promise.all(
      [1, 2, 3, 4].map(async () => present((await app.get('/services?format=ndjson')).body).getReader()),
    )
    for (const reader of readers) await reader.read()
    const refused = await app.get('/package.zip')
    await Promise.all(readers.map((reader) => reader.cancel()))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await app.get('/services?format=ndjson')).status).toBe(200)
  })
})

describe('what is not understood', () => {
  it.each(wrong)('%s=%s is refused in words, at its name, in the reader’s language', async (name, value) => {
    const details: unknown[] = []
    for (const lang of ['fr', 'en']) {
      const answer = await app.get(`/services?${new URLSearchParams({ [name]: value })}`, { 'accept-language': lang })
      const body = (await answer.json()) as { errors: { parameter: string; detail: string }[] }
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
      expect(body.errors.map(({ parameter }) => parameter)).toEqual([name])
      details.push(body.errors[0]?.detail)
    }
    expect(details[0]).not.toBe(details[1])
  })

  it('twice the same is refused; nothing after the sign is nothing asked; an unknown name is left alone', async () => {
    expect((await app.get('/services?page=1&page=2')).status).toBe(400)
    expect((await page('/services?search=&organization_id=&utm=1')).total_items).toBe(
      (await page('/services')).total_items,
    )
  })

  it('signs alone, operators and query syntax find nothing or something, and break nothing', async () => {
    for (const search of [
      '!!!',
      "'",
      '\\',
      '& | !',
      ':*',
      '%00',
      '<->',
      'a & !b',
      "') or 1=1 --",
      '(((',
      '\u0000x',
      '🜁',
      '٣',
    ])
      expect((await app.get(`/services?search=${encodeURIComponent(search)}`)).status).toBe(200)
    expect((await page('/services?search=%3F%21')).total_items).toBe(0)
  })

  it('is never our failure, whatever is sent', async () => {
    const list = fc.constantFrom(...(Object.keys(parametersOf) as (keyof typeof parametersOf)[]))
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'true',
        '1',
        'NaN',
        '1e9',
        '-0',
        '99999999999',
        '2026-01-01',
        '0000-00-00',
        'G9A5C5',
        'MO',
        '24:59',
        service,
      ),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    )
    const asked = list.chain((name) =>
      fc.tuple(fc.constant(name), fc.dictionary(fc.constantFrom(...parametersOf[name]), value, { maxKeys: 4 })),
    )
    await fc.assert(
      fc.asyncProperty(asked, async ([name, query]) => {
        const answer = await app.get(`/${name}?${new URLSearchParams(query)}`)
        const text = await answer.text()
        expect([200, 400]).toContain(answer.status)
        if (answer.status === 400) expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})

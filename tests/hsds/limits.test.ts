import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../clock.ts'
import { present } from '../present.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import { idOf, someServices } from './fixture.ts'
import { walk, walkLinks, type Page } from './walk.ts'

// What a caller may ask for, and pages whose figures add up whatever was withdrawn.

const { clock, setTo } = aClock('2026-11-23T15:00:00Z')
const count = 60
let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory({ isShipped: false, clock })
})
beforeEach(() => app.save(someServices(count).map((draft) => ({ ...draft, status: 'published' }))))
afterAll(() => app.stop())

const page = async (path: string): Promise<Page> => (await app.json(path)) as unknown as Page
const setStatus = (from: number, until: number, status: 'deleted' | 'hidden') =>
  app.db.admin.query(`update directory_record set status = $1 where id = any($2)`, [
    status,
    Array.from({ length: until - from }, (_, n) => idOf('some', 'service', String(from + n))),
  ])

describe('the limit of a caller of the API', () => {
  const left = (answer: Response): number => Number(answer.headers.get('ratelimit-remaining'))

  it('is said in every answer: a page costs by what it may hold, a refusal no less than a record', async () => {
    await setTo('2026-11-23T15:10:00Z')
    const told = [
      await app.get(''),
      await app.get('/services'),
      await app.get('/services?per_page=500'),
      await app.get('/services?minimal=true'),
      await app.get('/services?page=zero'),
      await app.get(`/services/${idOf('some', 'service', '1')}`),
      await app.get('/nothing'),
      await app.get('/openapi.json'),
    ]

    expect(told.map(left)).toEqual([2999, 2998, 2988, 2968, 2967, 2966, 2965, 2964])
    expect(present(told[0]).headers.get('ratelimit-policy')).toBe('"caller";q=3000;w=300')
    expect(present(told[0]).headers.get('ratelimit')).toBe('"caller";r=2999;t=300')
    expect(present(told[0]).headers.get('access-control-expose-headers')).toContain('RateLimit')
  })

  it('refuses what is beyond with a sentence and the time to wait, then gives as much again', async () => {
    await setTo('2026-11-23T15:20:30Z')
    for (let asked = 0; asked < 150; asked += 1) await app.get('/services?minimal=true')
    const refused = await app.get('/services', { 'accept-language': 'en' })

    expect([refused.status, refused.headers.get('retry-after'), left(refused)]).toEqual([429, '270', 0])
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({ status: 429, title: expect.stringContaining('Retry-After') as string })
    await setTo('2026-11-23T15:25:00Z')
    expect(left(await app.get('/services'))).toBe(2999)
  })

  it('refuses a page that costs more than is left', async () => {
    await setTo('2026-11-23T15:30:00Z')
    for (let asked = 0; asked < 149; asked += 1) await app.get('/services?minimal=true')
    await app.get('/services?per_page=500')
    await app.get('')

    expect((await app.get('/services?per_page=500')).status).toBe(429)
  })

  it('is described in the OpenAPI, for each operation', async () => {
    await setTo('2026-11-23T15:40:00Z')
    const document = (await app.json('/openapi.json')) as unknown as {
      paths: Record<string, Record<string, { responses?: Record<string, unknown> }>>
      info: { description: string }
    }
    const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, ...(post ? [post] : [])])

    expect(operations.filter((operation) => !operation?.responses?.['429'])).toEqual([])
    expect(document.info.description).toContain('3000 units in 300 seconds')
  })
})

describe('the envelope of a list', () => {
  /** That sizes add up to the total, page by page, with flags at the ends only and nothing empty. */
  async function checkPages(query: string, perPage: number): Promise<void> {
    const first = await page(`${query}per_page=${perPage}`)
    const { total_items: total, total_pages: pages } = first
    expect(pages).toBe(Math.ceil(total / perPage))
    const sizes: number[] = []
    for (let number = 1; number <= pages; number += 1) {
      const told = await page(`${query}per_page=${perPage}&page=${number}`)
      expect([told.page_number, told.first_page, told.last_page, told.empty]).toEqual([
        number,
        number === 1,
        number === pages,
        false,
      ])
      sizes.push(told.size)
    }
    expect(sizes.slice(0, -1).filter((size) => size !== perPage)).toEqual([])
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(total)
  }

  it.each([
    '/services?',
    '/service_at_locations?',
    '/organizations?',
    '/services?search=refuge&',
    '/services?modified_after=2020-01-01&',
  ])('of %s adds up after records were withdrawn or hidden anywhere', async (query) => {
    await setTo('2026-11-23T15:50:00Z')
    await setStatus(0, 13, 'deleted')
    await setStatus(30, 41, 'hidden')
    await setStatus(55, 60, 'deleted')
    await checkPages(query, 7)
    await checkPages(query, 10)
  })

  it('leads by link to all that remains when the pages before shrink, and says where that now is', async () => {
    await setTo('2026-11-23T16:00:00Z')
    const first = await app.get('/services?per_page=20')
    await setStatus(0, 18, 'deleted')
    const link = present(/<https:\/\/[^/]+([^>]+)>/.exec(present(first.headers.get('link')))?.[1])
    const told = (await (await app.fetch(link)).json()) as Page

    expect([told.total_items, told.total_pages, told.size, told.empty]).toEqual([42, 3, 20, false])
    expect([told.page_number, told.first_page, told.last_page]).toEqual([1, false, false])
    const rest = await walkLinks(app, link)
    expect(rest).toHaveLength(40)
    const all = (await walk(app, '/services')).map(({ id }) => id)
    expect(rest.map(({ id }) => id)).toEqual(all.slice(2))
  })

  it('never has a link to an empty page', async () => {
    await setTo('2026-11-23T16:10:00Z')
    const last = await app.get('/services?per_page=20&page=3')
    expect(last.headers.get('link')).toBeNull()
    await setStatus(40, 60, 'deleted')
    const now = await app.get('/services?per_page=20&page=2')
    expect([((await now.json()) as Page).last_page, now.headers.get('link')]).toEqual([true, null])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../clock.ts'
import { present } from '../present.ts'
import { api, startDirectory, type DirectoryApp } from './directory-app.ts'
import { everything, idOf, someServices } from './fixture.ts'
import { pathChecks, problemsOf, recordChecks } from './schemas.ts'
import { walk, type Page } from './walk.ts'

// The API held to HSDS 3.1: every answer of the eleven paths against the standard’s own schemas, and what schemas cannot say.

const paths = pathChecks()
const records = recordChecks()
const lists = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const

let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory({ clock: aClock().clock })
  await app.save([...everything(), ...someServices(60)])
})
afterAll(() => app.stop())

const page = async (path: string): Promise<Page> => (await app.json(path)) as unknown as Page

describe('the eleven paths', () => {
  it('are the eleven of the standard', () => {
    expect([...paths.keys()].sort()).toEqual(['/', ...lists.flatMap((list) => [`/${list}`, `/${list}/{id}`])].sort())
  })

  it('say at their root which version, profile and OpenAPI they follow, in what licence, and how fresh they are', async () => {
    for (const path of ['', '/']) {
      const root = await app.json(path)
      expect(problemsOf(paths.get('/'), root)).toEqual([])
      expect(root).toMatchObject({
        version: '3.1',
        openapi_url: `https://tisserin.example${api}/openapi.json`,
        licence: { name: 'CC BY 4.0' },
      })
      expect(root['freshness']).toMatchObject({ services: 237, assured_within_12_months: 0.089 })
    }
    const discovery = (await (await app.fetch('/api/hsds')).json()) as { apis: { url: string }[] }
    expect(discovery.apis[0]?.url).toBe(`https://tisserin.example${api}`)
  })

  it.each(lists)('tell %s: first, middle, last page and past the end', async (list) => {
    const first = await page(`/${list}?per_page=3`)
    const middle = Math.max(1, Math.ceil(first.total_pages / 2))
    for (const number of [1, middle, first.total_pages, first.total_pages + 5]) {
      const told = await page(`/${list}?per_page=3&page=${number}`)
      expect(problemsOf(paths.get(`/${list}`), told)).toEqual([])
      expect(told).toMatchObject({
        page_number: number,
        size: told.contents.length,
        first_page: number === 1,
        last_page: number >= first.total_pages,
        empty: told.contents.length === 0,
        total_items: first.total_items,
      })
    }
  })

  it.each(lists)('tell an empty list of %s as such', async (list) => {
    const told = await page(`/${list}?search=aucunmotpareil`)
    expect(problemsOf(paths.get(`/${list}`), told)).toEqual([])
    expect(told).toEqual({
      total_items: 0,
      total_pages: 0,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    })
  })

  it.each(lists)('answer for every id of the list of %s, whole and valid, under the same id and name', async (list) => {
    const all = await walk(app, `/${list}`)
    for (const item of all) {
      const answer = await app.get(`/${list}/${String(item['id'])}`)
      const record = (await answer.json()) as Record<string, unknown>
      expect(answer.status).toBe(200)
      expect(problemsOf(paths.get(`/${list}/{id}`), record)).toEqual([])
      expect([record['id'], record['name']]).toEqual([item['id'], item['name']])
    }
    expect(all.length).toBeGreaterThan(0)
  })
})

describe('other forms of a list', () => {
  const full = [
    '/services?full=true',
    '/service_at_locations?full=true',
    '/organizations?full=true',
    '/organizations?full_service=true',
  ]

  it.each(full)('%s holds whole records, as their own address tells them', async (path) => {
    const [list = ''] = path.slice(1).split('?')
    const all = await walk(app, path, 25)
    for (const record of all) expect(problemsOf(records[list], record)).toEqual([])
    const last = present(all.at(-1))
    const query = path.includes('full_service') ? '?full_service=true' : ''
    expect(last).toEqual(await app.json(`/${list}/${String(last['id'])}${query}`))
  })

  it('minimal tells id and date of every service in one page', async () => {
    const told = await page('/services?minimal=true')
    expect(problemsOf(paths.get('/services'), told)).toEqual([])
    expect(told).toMatchObject({ total_items: 237, total_pages: 1, size: 237 })
    for (const item of told.contents)
      expect(Object.keys(item).sort()).toEqual(['id', 'last_modified', 'modified_date', 'name', 'status'])
  })

  it.each(lists)('ndjson of %s is the union of the pages, line by line', async (list) => {
    const answer = await app.get(`/${list}?format=ndjson`)
    expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
    const lines = (await answer.text()).trimEnd().split('\n')
    const streamed = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(streamed).toEqual(await walk(app, `/${list}`))
    const isFlat = list.startsWith('taxonom')
    const whole = await (await app.get(`/${list}?format=ndjson${isFlat ? '' : '&full=true'}`)).text()
    for (const line of whole.trimEnd().split('\n')) expect(problemsOf(records[list], JSON.parse(line))).toEqual([])
  })
})

describe('arithmetic', () => {
  it.each(lists)('sizes of the pages of %s add up to the total, each record once', async (list) => {
    const all = await walk(app, `/${list}`, 4)
    const { total_items: total } = await page(`/${list}`)
    expect(all).toHaveLength(total)
    expect(new Set(all.map(({ id }) => id)).size).toBe(total)
  })

  const filters = [
    'search=refuge',
    `organization_id=${idOf('some', 'organization', 'a')}`,
    `taxonomy_term_id=${idOf('everything', 'term')}`,
    `taxonomy_id=${idOf('everything', 'taxonomy')}`,
    'modified_after=2020-01-01',
    'minimum_age=14',
    'maximum_age=22',
    'day=MO',
    'start_time=09:00',
    'end_time=18:00',
    'postcode=H2X1Y4',
    'open_now=false',
  ]

  it('the answer to two filters is what each of them would answer, and nothing else', async () => {
    for (const list of ['services', 'service_at_locations']) {
      const found = new Map<string, Set<unknown>>()
      for (const filter of filters) {
        const { contents } = await page(`/${list}?per_page=500&${filter}`)
        found.set(filter, new Set(contents.map(({ id }) => id)))
      }
      for (const [at, one] of filters.entries())
        for (const other of filters.slice(at + 1)) {
          const { contents } = await page(`/${list}?per_page=500&${one}&${other}`)
          const wanted = [...present(found.get(one))].filter((id) => found.get(other)?.has(id))
          expect([one, other, contents.map(({ id }) => id).toSorted()]).toEqual([one, other, wanted.toSorted()])
        }
      const empty = filters.filter((filter) => found.get(filter)?.size === 0 && filter !== 'open_now=false')
      expect(empty).toEqual([])
    }
  })
})

describe('eleven corrupted answers', () => {
  const numbered = (one: Record<string, unknown>) => ({ ...one, page_number: 'one' })
  const inList = (change: (item: Record<string, unknown>) => void) => (one: Record<string, unknown>) => {
    const copy = structuredClone(one) as unknown as Page
    change(present(copy.contents[0]))
    return copy as unknown as Record<string, unknown>
  }
  const without = (field: string) => (one: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => name !== field))
  const corruptions: [string, (one: Record<string, unknown>) => Record<string, unknown>][] = [
    ['/', (one) => ({ ...one, openapi_url: 31 })],
    ['/services', numbered],
    ['/services/{id}', without('id')],
    ['/organizations', inList((item) => delete item['name'])],
    ['/organizations/{id}', (one) => ({ ...one, website: 12 })],
    ['/service_at_locations', inList((item) => (item['id'] = 'not-a-uuid'))],
    ['/service_at_locations/{id}', (one) => ({ ...one, service: { id: one['service_id'], status: 'active' } })],
    ['/taxonomies', inList((item) => delete item['description'])],
    ['/taxonomies/{id}', without('name')],
    ['/taxonomy_terms', inList((item) => (item['name'] = null))],
    ['/taxonomy_terms/{id}', (one) => ({ ...one, term_uri: 'no scheme' })],
  ]

  it.each(corruptions)('%s is refused', async (path, corrupt) => {
    const list = path.split('/')[1] ?? ''
    const target = path.endsWith('{id}') ? `/${list}/${String((await page(`/${list}`)).contents[0]?.['id'])}` : path
    const right = await app.json(target)
    expect(problemsOf(paths.get(path), right)).toEqual([])
    expect(problemsOf(paths.get(path), corrupt(right))).not.toEqual([])
  })
})

import { expect, it } from 'vitest'
import { Cookies } from './cookies.ts'

const [http, https] = [new Cookies(false), new Cookies(true)]
const asked = (cookie: string): Request => new Request('http://127.0.0.1/', { headers: { cookie } })
const attributes = (line: string): string[] => line.split('; ').toSorted()

it('keeps a cookie from scripts, from other sites, and over https from plain connections and other hosts', () => {
  expect(attributes(http.write('notice', 'renamed', 60))).toEqual(
    ['notice=renamed', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=60'].toSorted(),
  )
  expect(attributes(https.write('tisserin', 'abc', 604_800))).toEqual(
    ['__Host-tisserin=abc', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=604800', 'Secure'].toSorted(),
  )
})

it('lets a cookie end with the window, or at once', () => {
  expect(http.write('notice', 'renamed', null)).not.toContain('Max-Age')
  expect(attributes(http.clear('notice'))).toEqual(
    ['notice=', 'Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=0'].toSorted(),
  )
})

it('reads back what it wrote, whatever it holds', () => {
  for (const value of ['', 'a b', 'é;,="\\', '%', 'x'.repeat(2_000)]) {
    const [pair = ''] = http.write('notice', value, 60).split('; ')

    expect(http.read(asked(`other=1; ${pair}; last=2`), 'notice')).toBe(value)
  }
})

it('reads the first cookie of that very name, and none when there is none', () => {
  expect(http.read(asked('notices=no; notice=first; notice=second'), 'notice')).toBe('first')
  expect(https.read(asked('tisserin=planted; __Host-tisserin=ours'), 'tisserin')).toBe('ours')
  expect(https.read(asked('tisserin=planted'), 'tisserin')).toBeNull()
  expect(http.read(new Request('http://127.0.0.1/'), 'notice')).toBeNull()
  expect(http.read(asked('notice'), 'notice')).toBeNull()
})

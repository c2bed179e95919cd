import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PageExamples } from '../../design/index.ts'
import { Drawings } from '../../design/drawings.tsx'
import { PageLanguage } from '../../design/page-language.tsx'
import { languages, type Language } from '../../kernel/language.ts'
import { root } from '../../kernel/root.ts'
import { readPageExamples } from './all-page-examples.ts'

const all = await readPageExamples()

const drawn = new Map<string, string>()

/** The content of one state, without the frame; each is drawn once for all tests. */
function render({ page, states }: PageExamples, state: string, lang: Language): string {
  const key = `${page} ${state} ${lang}`
  const before = drawn.get(key)
  if (before !== undefined) return before
  const html = String(
    <PageLanguage value={lang}>
      <Drawings>{states[state]?.(lang)}</Drawings>
    </PageLanguage>,
  )
  drawn.set(key, html)
  return html
}

const pages = readdirSync(join(root, 'src', 'features'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[/-])page\.tsx$/.test(path))
  .map((path) => path.replace(/\.tsx$/, ''))

describe('examples of pages', () => {
  it('are there for every page of every feature, under its own path', () => {
    expect(all.map(({ page }) => page).toSorted()).toEqual(pages.toSorted())
  })

  it('begin with the ordinary state', () => {
    expect(all.filter(({ states }) => Object.keys(states)[0] !== 'ordinary').map(({ page }) => page)).toEqual([])
  })
})

const phonesIn = (text: string): string[] => text.match(/\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/g) ?? []
const mailsIn = (text: string): string[] => text.match(/[\w.+-]+@[\w-]+\.[\w.-]+\w/g) ?? []
const digits = (phone: string): string => phone.replaceAll(/\D/g, '')

/** Public help lines and services that the product itself ships. */
const shipped = readdirSync(join(root, 'content'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(join(root, 'content', name), 'utf8'))
  .join('')
/** Sentences of forms show how an address is written. */
const shownAddresses = ['nom@organisme.quebec', 'name@organization.ca']

describe.each(all.map((one) => [one.page, one] as const))('%s', (_, examples) => {
  const states = Object.keys(examples.states)

  it.each(languages)('is drawn in each of its states with one main heading, %s', (lang) => {
    const headings = states.map((state) => ({
      state,
      count: render(examples, state, lang).match(/<h1\b/g)?.length ?? 0,
    }))

    expect(headings.filter(({ count }) => count !== 1)).toEqual([])
  })

  it.each(languages)('shows no two states alike, %s', (lang) => {
    expect(new Set(states.map((state) => render(examples, state, lang))).size).toBe(states.length)
  })

  it('speaks the language it is asked for', () => {
    expect(states.filter((state) => render(examples, state, 'fr') === render(examples, state, 'en'))).toEqual([])
  })

  it('invents everyone it names', () => {
    const text = states.flatMap((state) => languages.map((lang) => render(examples, state, lang))).join('')
    const known = new Set(phonesIn(shipped).map(digits))

    expect(
      phonesIn(text).filter((phone) => !/^\d{3}55501\d\d$/.test(digits(phone)) && !known.has(digits(phone))),
    ).toEqual([])
    expect(
      mailsIn(text).filter(
        (mail) => !/\.(invalid|example)$/.test(mail) && !shownAddresses.includes(mail) && !shipped.includes(mail),
      ),
    ).toEqual([])
  })
})

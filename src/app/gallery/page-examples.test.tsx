import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PageExamples } from '../../design/index.ts'
import { Drawings } from '../../design/drawings.tsx'
import { PageLanguage } from '../../design/page-language.tsx'
import { languages, type Language } from '../../kernel/language.ts'
import { root } from '../../kernel/root.ts'
import { readPageExamples } from './all-page-examples.ts'

const all = await readPageExamples()

const render = (states: PageExamples['states'], state: string, lang: Language): string =>
  String(
    <PageLanguage value={lang}>
      <Drawings>{states[state]?.(lang)}</Drawings>
    </PageLanguage>,
  )

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

describe.each(all.map((one) => [one.page, one] as const))('%s', (_, { states }) => {
  it.each(languages)('is drawn in each of its states with one main heading, %s', (lang) => {
    const headings = Object.keys(states).map((state) => ({
      state,
      headings: render(states, state, lang).match(/<h1\b/g)?.length ?? 0,
    }))

    expect(headings.filter(({ headings: count }) => count !== 1)).toEqual([])
  })

  it.each(languages)('shows no two states alike, %s', (lang) => {
    const drawn = Object.keys(states).map((state) => render(states, state, lang))

    expect(new Set(drawn).size).toBe(drawn.length)
  })

  it('speaks the language it is asked for', () => {
    const same = Object.keys(states).filter((state) => render(states, state, 'fr') === render(states, state, 'en'))

    expect(same).toEqual([])
  })

  it('invents everything it says of people', () => {
    const text = Object.keys(states)
      .flatMap((state) => languages.map((lang) => render(states, state, lang)))
      .join('')
    const phones = text.match(/\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/g) ?? []
    const mails = text.match(/[\w.+-]+@[\w-]+\.[\w.-]+\w/g) ?? []

    expect(phones.filter((phone) => !/\b555[ .-]01\d\d$/.test(phone))).toEqual([])
    expect(mails.filter((mail) => !/\.(invalid|example)$/.test(mail))).toEqual([])
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkPublicText, sources } from '../../../field/index.ts'
import { languages } from '../../../kernel/language.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { agreementRoles, roleName, stages, stageSources } from './stages.ts'
import { youthProtection } from './youth-protection.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('names only sources that exist, for all that is not said to be our proposal', () => {
  const known = new Set(sources.map(({ id }) => id))

  expect(stageSources.filter((id) => !known.has(id))).toEqual([])
  for (const { calls, sources: own } of stages) {
    expect(own.length).toBeGreaterThan(0)
    for (const { isOurs, sources: said } of calls) expect(said.length > 0).toBe(!isOurs)
  }
})

it('says everything in both languages, and nothing of a person', () => {
  const texts = stages.flatMap(({ name, what, calls }) => [name, what, ...calls.map(({ text }) => text)])

  for (const text of [...texts, ...agreementRoles.map((role) => roleName[role])])
    for (const lang of languages) {
      expect(text[lang].trim()).not.toBe('')
      expect(checkPublicText(text[lang])).toBeNull()
    }
})

it('has the five stages in their order', () => {
  expect(stages.map(({ code }) => code)).toEqual(['report', 'liaison', 'investigation', 'decision', 'feedback'])
})

it('is read by anyone, keeps nothing and asks nothing', async () => {
  const answer = await site.as(null).get('/fr/entente-multisectorielle')
  const html = await answer.text()

  expect(answer.status).toBe(200)
  expect(html).toMatch(
    /Vous → La protection de la jeunesse[\s\S]*tel:911|tel:911[\s\S]*Vous → La protection de la jeunesse/,
  )
  expect(answer.headers.getSetCookie()).toEqual([])
  expect(html).not.toMatch(/<form(?![^>]*role="search")/)
})

it('gives the numbers of the person’s own regions first', () => {
  const [first, ...others] = youthProtection('fr', ['17'])

  expect(first?.isOwn).toBe(true)
  expect(others.length).toBeGreaterThan(10)
  expect(youthProtection('fr', []).some(({ isOwn }) => isOwn)).toBe(false)
})

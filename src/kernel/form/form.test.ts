import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FormBody } from '../http/index.ts'
import {
  checked,
  day,
  defineForm,
  email,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  webAddress,
  wholeNumber,
} from './index.ts'

const body = (fields: Record<string, string[]>): FormBody => new FormBody(new Map(Object.entries(fields)))
const form = defineForm({
  name: text({ max: 20 }),
  note: optionalText({ max: 50 }),
  email: email(),
  sector: oneOf(['community', 'justice']),
  regions: manyOf(['04', '14', '17'], { min: 1 }),
  staff: wholeNumber({ min: 0, max: 1_000_000 }),
  on: day(),
  site: webAddress(),
  agreed: checked(),
})
const good = {
  name: ['Hélène'],
  email: ['H.Roy@Exemple.invalid'],
  sector: ['justice'],
  regions: ['17', '04', '17'],
  staff: ['1 204'],
  on: ['2026-02-28'],
  site: ['exemple.org'],
  agreed: ['yes'],
}

const longAddress = (sign: string, times: number) => `https://exemple.org/${sign.repeat(times)}`

const problemsOf = (change: Record<string, string[]>) => {
  const parsed = form.parse(body({ ...good, ...change }))
  return parsed.ok ? {} : parsed.problems
}

describe('a form', () => {
  it('reads what was typed as a person meant it', () => {
    expect(form.parse(body(good))).toEqual({
      ok: true,
      value: {
        name: 'Hélène',
        note: null,
        email: 'h.roy@exemple.invalid',
        sector: 'justice',
        regions: ['04', '17'],
        staff: 1204,
        on: '2026-02-28',
        site: 'https://exemple.org/',
        agreed: true,
      },
    })
  })

  it.each([
    ['name', [''], 'missing'],
    ['name', ['   \u200b\u202e  '], 'missing'],
    ['name', ['x'.repeat(100_000)], 'too-long'],
    ['name', ['a\u0000b'], 'unreadable'],
    ['name', ['a\ufffdb'], 'unreadable'],
    ['name', ['a', 'b'], 'sent-twice'],
    ['email', ['hélène'], 'not-an-email'],
    ['email', ['a@b.ca\nbcc: c@d.ca'], 'not-an-email'],
    ['sector', ['__proto__'], 'not-in-list'],
    ['sector', [''], 'missing'],
    ['regions', [], 'missing'],
    ['regions', ['99'], 'not-in-list'],
    ['staff', ['-1'], 'too-small'],
    ['staff', ['1e3'], 'not-a-number'],
    ['staff', ['9999999'], 'too-big'],
    ['on', ['2026-02-30'], 'not-a-day'],
    ['on', ['22/11/2026'], 'not-a-day'],
    ['site', ['javascript:alert(1)'], 'not-an-address'],
    ['site', ['https://a:b@exemple.org'], 'not-an-address'],
  ])('says what is wrong with %s = %j', (name, values, problem) => {
    expect(problemsOf({ [name]: values })).toEqual({ [name]: problem })
  })

  it('takes out signs that reorder or hide text, and keeps accents and emoji', () => {
    const parsed = form.parse(body({ ...good, name: ['\u202eE\u0301cole\u2066 👩‍🏫'] }))

    expect(parsed.ok && parsed.value.name).toBe('École 👩‍🏫')
  })

  it('never fails on any text whatever, and gives back exactly what was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 3 }), (values) => {
        const parsed = form.parse(body({ ...good, name: values }))
        if (!parsed.ok) expect(parsed.values['name']).toEqual(values)
        else expect(parsed.value.name.length).toBeGreaterThan(0)
      }),
    )
  })

  it('shows a sentence in the language of the page at the field that is wrong', () => {
    const parsed = form.parse(body({ ...good, name: [''] }))
    if (parsed.ok) throw new Error('expected a refusal')
    const words = { labels: { name: 'Nom' } }

    expect(refused(parsed, words, 'fr').errors).toEqual({ name: 'Remplissez le champ « Nom ».' })
    expect(refused(parsed, { ...words, problems: { name: { missing: 'Your name, please.' } } }, 'en').errors).toEqual({
      name: 'Your name, please.',
    })
  })

  it('tells the second editor what the first saved, only where they differ', () => {
    const state = overtaken({ name: ['Mien'], note: ['pareil'] }, { name: 'Sien', note: 'pareil' })

    expect(state).toEqual({ values: { name: ['Mien'], note: ['pareil'] }, errors: {}, theirs: { name: 'Sien' } })
  })
})

it.each([
  ['as long as it may be', longAddress('a', 280), undefined],
  ['longer', longAddress('a', 281), 'too-long'],
  ['longer once a browser writes its accents', longAddress('é', 100), 'too-long'],
  ['with a word that opens it', 'https://:secret@exemple.org/', 'not-an-address'],
])('judges the address of a site as it is kept: %s', (_, site, problem) => {
  expect(problemsOf({ site: [site] })['site']).toBe(problem)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FormBody } from '../http/index.ts'
import { defineForm, email, offeringName, optionalEmail, signInEmail, text } from './index.ts'

const form = offeringName(defineForm({ name: text({ max: 40 }), email: email() }))
const parse = (typed: string, name = 'Ana') =>
  form.parse(
    new FormBody(
      new Map([
        ['name', [name]],
        ['email', [typed]],
      ]),
    ),
  )
const read = (typed: string) => {
  const parsed = parse(typed)
  return parsed.ok ? parsed.value.email : parsed.problems['email']
}

describe('an address that is typed or pasted', () => {
  it.each([
    ['Ana.Roy@Ecole.Quebec', 'ana.roy@ecole.quebec'],
    ['Ana Roy <ana@ecole.quebec>', 'ana@ecole.quebec'],
    ['"Roy, Ana" <ana@ecole.quebec>', 'ana@ecole.quebec'],
    ['<ana@ecole.quebec>', 'ana@ecole.quebec'],
    ['mailto:ana@ecole.quebec?subject=x', 'ana@ecole.quebec'],
    [' ana@ecole.quebec, ', 'ana@ecole.quebec'],
    ['ana@ecole.quebec.', 'ana@ecole.quebec'],
    ["o'neil+table@sous.ecole.gouv.qc.ca", "o'neil+table@sous.ecole.gouv.qc.ca"],
    ['ana@école.quebec', 'ana@xn--cole-9oa.quebec'],
    ['ana@table.invalid', 'ana@table.invalid'],
  ])('%j is read as %s', (typed, address) => {
    expect(read(typed)).toBe(address)
  })

  it.each([
    'ana',
    'ana@',
    '@ecole.quebec',
    'ana@ecole',
    'ana@@ecole.quebec',
    'ana@ecole..quebec',
    'ana..roy@ecole.quebec',
    '.ana@ecole.quebec',
    'ana.@ecole.quebec',
    'ana@-ecole.quebec',
    'ana@ecole-.quebec',
    'ana@ecole_primaire.quebec',
    'ana@ecole.123',
    'ana@ecole.q',
    'ana@127.0.0.1',
    'ana@[127.0.0.1]',
    'ana roy@ecole.quebec',
    'ana@ecole quebec.ca',
    `${'a'.repeat(65)}@ecole.quebec`,
    `ana@${'a'.repeat(64)}.quebec`,
    `ana@${'a.'.repeat(126)}ca`,
    'ana@ecole.quebec\r\nBcc: x',
  ])('%j is refused: nobody could receive mail there', (typed) => {
    expect(read(typed)).toBe('not-an-email')
  })

  it('is one address, and has no accent before the @: each has its sentence', () => {
    expect(read('ana@ecole.quebec, luc@ecole.quebec')).toBe('several-emails')
    expect(read('hélène@ecole.quebec')).toBe('accented-email')
  })

  it('offers the name that came with it, to be checked, when none was typed', () => {
    expect(parse('Ana Roy <ana@ecole.quebec>', '')).toMatchObject({
      ok: false,
      problems: { name: 'name-read' },
      values: { name: ['Ana Roy'], email: ['ana@ecole.quebec'] },
    })
    expect(parse('Ana Roy <ana@ecole.quebec>', 'Ana R.')).toMatchObject({ ok: true, value: { name: 'Ana R.' } })
    expect(parse('ana@ecole.quebec', '')).toMatchObject({ problems: { name: 'missing' }, values: { name: [''] } })
    expect(parse('Ana Roy <ana@>', '')).toMatchObject({ values: { name: [''], email: ['Ana Roy <ana@>'] } })
  })

  it('at sign-in is not judged again: an account of before opens as it did', () => {
    const enter = defineForm({ email: signInEmail() })
    const entered = (typed: string) => {
      const parsed = enter.parse(new FormBody(new Map([['email', [typed]]])))
      return parsed.ok ? parsed.value.email : parsed.problems['email']
    }

    expect(entered('Hélène@Ecole.quebec')).toBe('hélène@ecole.quebec')
    expect(entered('Ana <ANA@ecole.quebec>')).toBe('ana@ecole.quebec')
    expect(entered('ana')).toBe('not-an-email')
  })

  it('may be left out where it is not needed', () => {
    const sheet = defineForm({ email: optionalEmail() })

    expect(sheet.parse(new FormBody(new Map()))).toEqual({ ok: true, value: { email: null } })
    expect(sheet.parse(new FormBody(new Map([['email', ['Accueil <a@ici.quebec>']]])))).toEqual({
      ok: true,
      value: { email: 'a@ici.quebec' },
    })
  })

  it('never fails on any text, and what is accepted is one plain address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        const parsed = parse(`a${typed}@b.ca`)
        if (parsed.ok) expect(parsed.value.email).toMatch(/^[^\s@<>,;:"()[\]\\]+@[a-z0-9.-]+$/)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { checkReportText, mayWrite } from './rules.ts'

describe('the words of a report', () => {
  it.each([
    'Dans une école, deux jeunes ont demandé de l’aide.',
    'Nous avons suivi 3 filles cette année.',
    'quatre autres situations',
    'In one school, two young people asked for help.',
    'We met 4 affected youth.',
    'Three girls came back.',
  ])('are held back while they count a few people: %s', (text) => {
    expect(checkReportText(text)).toBe('small-count')
  })

  it.each([
    'Une jeune personne n’est jamais seule.',
    'Nous avons rejoint 214 jeunes dans 3 écoles.',
    'Trois ateliers par école, offerts par deux organismes.',
    'Every young person knows one adult.',
    'The second table met 4 times.',
    'Quelques jeunes ont parlé.',
    '12 jeunes',
    '1,4 jeune par atelier',
    '',
  ])('pass when they count none: %s', (text) => {
    expect(checkReportText(text)).toBeNull()
  })

  it.each([
    ['Écrivez à lea@exemple.invalid', 'note-email'],
    ['Appelez le 514 555-0134', 'note-phone'],
    ['née le 3 mars', 'note-birth'],
  ])('are held back while they let someone be found: %s', (text, problem) => {
    expect(checkReportText(text)).toBe(problem)
  })
})

describe('who writes the words of a report', () => {
  const who = { led: ['ours'], coordinated: ['net'] }

  it.each([
    ['organization', 'ours', true],
    ['organization', 'theirs', false],
    ['organization', 'net', false],
    ['network', 'net', true],
    ['network', 'ours', false],
  ] as const)('%s %s: %s', (kind, id, may) => {
    expect(mayWrite(who, { kind, id })).toBe(may)
  })
})

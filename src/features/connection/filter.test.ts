import { expect, it } from 'vitest'
import { withQuery } from '../../kernel/http/index.ts'
import { filterQuery, parseFilter, plainFilter } from './filter.ts'
import type { NetFilter } from './model.ts'

const full: NetFilter = {
  basis: 'declared',
  sectors: ['education', 'police'],
  regions: ['04', '17'],
  kinds: ['activity', 'training'],
  months: 24,
  action: 'A8',
  need: 'shelter',
}

it('is written in an address and read again, in both languages', () => {
  for (const lang of ['fr', 'en'] as const)
    for (const filter of [full, plainFilter]) {
      const path = withQuery('/liens', filterQuery(filter, lang))
      expect(parseFilter(new URL(path, 'https://a.invalid').searchParams)).toEqual(filter)
    }
  expect(withQuery('/liens', filterQuery(plainFilter, 'fr'))).toBe('/liens')
})

it('leaves out what names nothing known', () => {
  const asked = new URLSearchParams(
    'source=all&secteur=moon&secteur=police&region=99&mois=7&action=%3Cscript%3E&nature=x',
  )
  expect(parseFilter(asked)).toEqual({ ...plainFilter, sectors: ['police'] })
})

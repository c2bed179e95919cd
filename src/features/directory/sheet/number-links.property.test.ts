import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameNumber } from '../../../kernel/phone/test-link.ts'
import { indexedService } from '../search-index/search-row.ts'
import type { Phone } from '../model.ts'
import { shippedServices } from '../shipped/shipped-records.ts'
import { waysOf } from '../reach/ways.ts'
import type { WholeService } from '../records.ts'
import { contactChannelsOf } from './contact-channels.ts'

const id = '5b0c4a52-0f0e-4d4e-9d69-0d1c2b3a4f70'
const now = new Date('2026-11-23T17:00:00Z')

const wholeWith = (phones: readonly Phone[]): WholeService =>
  ({
    service: {
      id,
      kind: 'service',
      doc: { name: { fr: 'Halte' }, status: 'active', phones },
      withheld: [],
      source: null,
      sector: null,
      assuredOn: null,
      modifiedAt: now,
    },
    organization: null,
    places: [],
  }) as unknown as WholeService

/** Every link to a number that pages make of a service: its sheet and its handed list, then its line of results. */
const linksOf = (whole: WholeService): { href: string; label: string }[] =>
  (['fr', 'en'] as const).flatMap((lang) =>
    [...contactChannelsOf(whole, lang), ...waysOf(indexedService(whole, now).row.card, lang)].flatMap(
      ({ kind, href, label }) => ((kind === 'call' || kind === 'text') && href !== null ? [{ href, label }] : []),
    ),
  )

const aNumber = fc.oneof(
  fc.constantFrom(
    '1-866-APPELLE',
    '819 555-0142 ou 819 555-0143',
    '819-555-0142;ext=23',
    '819 555-0142 poste 0305',
    '*4141',
    '#TAXI',
    '*67 819 555-0142',
    '686868',
    '911',
    '310-2673',
    '555-0142',
    'voir le site',
    '819 555-0142 (24 h)',
  ),
  fc.stringMatching(/^[0-9+#* ().x,;-]{3,24}$/),
  fc.stringMatching(/^(?:1-)?(?:819|514|866)[ .-][2-9A-Z][0-9A-Z]{2}-?[0-9A-Z]{4}(?: x\d{1,4})?$/),
)
const aPhone: fc.Arbitrary<Phone> = fc.record(
  {
    id: fc.constant(id),
    number: aNumber,
    type: fc.constantFrom('voice', 'text', 'cell'),
    extension: fc.integer({ min: 0, max: 99_999 }),
  },
  { requiredKeys: ['id', 'number'] },
)

describe('every number link', () => {
  it('equals its text on a sheet, in a handed list and in a line of results', () => {
    let links = 0
    fc.assert(
      fc.property(fc.array(aPhone, { minLength: 1, maxLength: 4 }), (phones) => {
        for (const { href, label } of linksOf(wholeWith(phones))) {
          links += 1
          expect(isSameNumber(href, label), `${label} → ${href}`).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
    expect(links).toBeGreaterThan(3000)
  })

  it('is made of every number that is shipped', () => {
    for (const { id: shipped, phones } of shippedServices) {
      const links = linksOf(wholeWith(phones.map(({ number, type }) => ({ id, number, ...(type && { type }) }))))
      expect(phones.length === 0 || links.length > 0, shipped).toBe(true)
      for (const { href, label } of links) expect(isSameNumber(href, label), `${label} → ${href}`).toBe(true)
    }
  })
})

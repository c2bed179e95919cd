import { describe, expect, it } from 'vitest'
import type { CidsFigures, Period } from './figures.ts'
import { makeExport } from './make-export.ts'
import { day, plan, schoolYear, wholePlan } from './test-figures.ts'

type Node = Record<string, unknown>

const graphOf = (text: string): Node[] => (JSON.parse(text) as { '@graph': Node[] })['@graph']
const ofType = (text: string, type: string): Node[] => graphOf(text).filter((node) => node['@type'] === type)
const lastYear: Period = { start: day('2024-09-01'), end: day('2025-09-01') }

function made(...reporters: readonly [CidsFigures, ...CidsFigures[]]): string {
  const result = makeExport(...reporters)
  expect(result).toEqual({ ok: true, value: expect.any(String) })
  return result.ok ? result.value : ''
}

/** What a file says without its words: identifiers, numbers, dates, keys. */
const structureOf = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    /^(hasName|hasLegalName|hasDescription|hasComment|unitDescription|dcterms:(title|description|language))$/.test(key)
      ? typeof value
      : value,
  )

describe('an export of the whole plan', () => {
  it('has a node for each adopted outcome and numeric measure, and a report for each value', () => {
    const figures = wholePlan()
    const text = made(figures)
    const measures = plan.actions.flatMap(({ indicators }) => indicators.flatMap((one) => one.measures))

    expect(measures.length).toBe(83)
    expect(ofType(text, 'cids:Theme').length).toBe(3)
    expect(ofType(text, 'cids:Outcome').length).toBe(42)
    expect(ofType(text, 'cids:Indicator').length).toBe(52)
    expect(ofType(text, 'cids:IndicatorReport').length).toBe(figures.reports.length)
    expect(ofType(text, 'cids:IndicatorReport').length + ofType(text, 'prov:Entity').length).toBe(83)
  })

  it('writes a number as text, a percentage in percent with its parts, a period with times and offsets', () => {
    const [percentage] = ofType(made(wholePlan()), 'cids:IndicatorReport').filter((node) => node['hasComment'])

    expect(percentage).toMatchObject({
      startedAtTime: '2025-09-01T00:00:00-04:00',
      endedAtTime: '2026-08-31T23:59:59-04:00',
      value: { '@type': 'i72:Measure', hasNumericalValue: '64.3' },
      hasComment: '18 sur 28',
    })
  })

  it('has one structure and the same identifiers in both languages', () => {
    const [fr, en] = [made(wholePlan({ lang: 'fr' })), made(wholePlan({ lang: 'en' }))]

    expect(structureOf(fr)).toEqual(structureOf(en))
    for (const at of [0, 1, 2])
      expect(ofType(fr, 'cids:Theme')[at]?.['hasDescription']).not.toBe(
        ofType(en, 'cids:Theme')[at]?.['hasDescription'],
      )
  })

  it('keeps its identifiers from one export to the next, whatever the values and the order', () => {
    const figures = wholePlan()
    const later: CidsFigures = {
      ...figures,
      baseUrl: `${figures.baseUrl}/`,
      madeOn: day('2027-01-31'),
      indicators: figures.indicators.map((one) => ({ ...one, definitionVersion: 2 })),
      reports: figures.reports.map((one) => ({ ...one, value: one.value + 1 })).toReversed(),
    }
    const ids = (text: string): string[] => graphOf(text).map((node) => String(node['@id']))

    expect(ids(made(later)).toSorted()).toEqual(ids(made(figures)).toSorted())
  })

  it('says the standard, its version and the Basic Tier, and promises no other', () => {
    const text = made(wholePlan())

    expect(ofType(text, 'dcat:Dataset')).toMatchObject([
      {
        'dcterms:conformsTo': 'Common Impact Data Standard 3.2.1, Basic Tier',
        'owl:versionInfo': '3.2.1',
        'dcterms:issued': { '@type': 'xsd:date', '@value': '2026-11-30' },
        'dcterms:language': 'fr',
      },
    ])
    expect(text).not.toMatch(/Essential|Full ?Tier/i)
  })

  it('writes targets and baselines under keys that no reader drops', () => {
    const [indicator] = ofType(made(wholePlan()), 'cids:Indicator')

    expect(indicator).toMatchObject({
      hasBaseline: { hasNumericalValue: '12' },
      'cids:hasTarget': { '@type': 'cids:Target', value: { hasNumericalValue: '40.5' } },
    })
    expect(indicator).not.toHaveProperty('hasTarget')
  })

  it('is made for several periods, those where the clocks change among them', () => {
    const winter = { start: day('2025-11-02'), end: day('2026-03-08') }
    const night = { start: day('2026-03-08'), end: day('2026-03-09') }
    const text = made(wholePlan({ periods: [lastYear, winter, night] }))
    const times = ofType(text, 'cids:IndicatorReport').map((node) => `${node['startedAtTime']} ${node['endedAtTime']}`)

    expect(new Set(times)).toEqual(
      new Set([
        '2024-09-01T00:00:00-04:00 2025-08-31T23:59:59-04:00',
        '2025-11-02T00:00:00-04:00 2026-03-07T23:59:59-05:00',
        '2026-03-08T00:00:00-05:00 2026-03-08T23:59:59-04:00',
      ]),
    )
  })

  it('is made of nothing, when nothing was adopted', () => {
    const nothing = { ...wholePlan(), themes: [], outcomes: [], indicators: [], reports: [], leftOut: [] }

    expect(graphOf(made(nothing)).map((node) => node['@type'])).toEqual(['dcat:Dataset', 'cids:Organization'])
  })
})

describe('an export of many', () => {
  const regions = (lang: 'fr' | 'en') =>
    Array.from({ length: 20 }, (_, at) =>
      wholePlan({ lang, reporter: { id: `region:${at}`, name: `Région ${at}`, description: 'Totaux de la région' } }),
    ) as unknown as [CidsFigures, ...CidsFigures[]]

  it('has an organization for each region, with its own outcomes, and the themes once', () => {
    const text = made(...regions('fr'))

    expect(ofType(text, 'cids:Organization').length).toBe(20)
    expect(ofType(text, 'cids:Outcome').length).toBe(20 * 42)
    expect(ofType(text, 'cids:Theme').length).toBe(3)
    expect(ofType(text, 'dcat:Dataset').length).toBe(20)
  })

  it('is refused in two languages at once', () => {
    expect(
      makeExport(
        wholePlan({ lang: 'fr' }),
        wholePlan({ lang: 'en', reporter: { id: 'b', name: 'B', description: null } }),
      ),
    ).toEqual({
      ok: false,
      refusal: [{ code: 'several-languages', node: '', key: '' }],
    })
  })
})

describe('what has no value', () => {
  it('has no report, and a line in the manifest with the period and the reason, in words and in a code', () => {
    const figures = wholePlan()
    const withheld = figures.leftOut.find(({ reason }) => reason === 'withheld')
    const text = made(figures)
    const lines = ofType(text, 'prov:Entity')

    expect(lines.find((node) => node['dcterms:identifier'] === withheld?.indicator)).toEqual({
      '@id': `https://exemple.invalid/id/organization/0b7e/left-out/${withheld?.indicator}/2025-09-01/2026-09-01`,
      '@type': 'prov:Entity',
      'dcterms:isPartOf': { '@id': 'https://exemple.invalid/id/organization/0b7e/export' },
      'dcterms:identifier': withheld?.indicator,
      'dcterms:references': { '@id': `https://exemple.invalid/id/organization/0b7e/indicator/${withheld?.indicator}` },
      'dcterms:temporal': '2025-09-01/2026-09-01',
      'dcterms:type': 'withheld',
      'dcterms:description': 'Valeur masquée pour protéger la vie privée.',
    })
    expect(text).not.toContain(`/report/${withheld?.indicator}/`)
    expect(new Set(lines.map((node) => node['dcterms:type']))).toEqual(
      new Set(['withheld', 'no-data', 'awaiting-survey', 'nature', 'level']),
    )
  })

  it('may be withheld in one year and told in another', () => {
    const figures = wholePlan({ periods: [lastYear, schoolYear] })
    const both = figures.indicators.find(
      ({ id }) =>
        figures.reports.some((one) => one.indicator === id) && figures.leftOut.some((one) => one.indicator === id),
    )
    const text = made(figures)

    expect(ofType(text, 'cids:Indicator').find((node) => node['dcterms:identifier'] === both?.id)).toMatchObject({
      hasIndicatorReport: [{ '@id': expect.stringContaining(`/report/${both?.id}/`) }],
    })
  })

  it('is named without a link when its outcome was not adopted', () => {
    const figures = wholePlan()
    const text = made({
      ...figures,
      leftOut: [...figures.leftOut, { ...schoolYear, indicator: '99z1.1', reason: 'not-adopted' }],
    })

    expect(ofType(text, 'prov:Entity').at(-1)).not.toHaveProperty('dcterms:references')
  })

  it('brings no number with it, whatever else its line carried', () => {
    const figures = wholePlan()
    const carrying = figures.leftOut.map((one) => ({ ...one, value: 4321, numerator: 4321, comment: '4321 jeunes' }))

    expect(made({ ...figures, leftOut: carrying })).toBe(made(figures))
  })
})

import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { Drawings } from '../drawings.tsx'
import { PageLanguage } from '../page-language.tsx'
import { Bars } from './bars.tsx'
import { barExamples, levelExamples, lineExamples } from './charts.examples.tsx'
import { Levels } from './levels.tsx'
import { Line, type LineProps } from './line.tsx'

const drawn = (content: Child, lang: 'fr' | 'en' = 'fr'): string =>
  String(
    <PageLanguage value={lang}>
      <Drawings>{content}</Drawings>
    </PageLanguage>,
  )

/** Its props, of which the test says otherwise. */
const line = (facts: Partial<LineProps>): string => {
  const [example] = lineExamples
  if (example === undefined) throw new Error('there is no example of a line')
  return drawn(<Line {...example.props} {...facts} />)
}
const point = (value: number | null, said: string) => ({ name: said, short: said, value, said })

describe('a line over periods', () => {
  it('breaks where a figure is missing, and dots that period', () => {
    const svg = line({ points: [point(3, 'a'), point(null, 'b'), point(5, 'c'), point(6, 'd')] })
    const [, path = ''] = / d="(M[^"]*)"/.exec(svg) ?? []

    expect(path.match(/M/g)).toHaveLength(2)
    expect(svg.match(/<circle/g)).toHaveLength(3)
    expect(svg.match(/stroke-dasharray="1 7"/g)).toHaveLength(1)
    expect(svg).toContain('En pointillé')
  })

  it('marks a zero at zero, which no missing figure is', () => {
    const svg = line({ points: [point(0, 'a'), point(4, 'b')], baseline: null, target: null })

    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg).not.toContain('En pointillé')
  })

  it('says its baseline and its target in words, by two strokes', () => {
    const svg = line({ baseline: 12, target: 40 })

    expect(svg).toContain('Point de départ\u00a0: 12')
    expect(svg).toContain('Cible\u00a0: 40')
    expect(svg.match(/stroke-dasharray="8 5"/g)).toHaveLength(2)
    expect(svg.match(/stroke-dasharray="2 3"/g)).toHaveLength(2)
  })

  it('draws nothing but its axis when no figure is known', () => {
    const svg = line({ points: [point(null, 'a'), point(null, 'b')], baseline: null, target: null })

    expect(svg).not.toContain('<circle')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('draws one point, and thirty', () => {
    const one = line({ points: [point(4, 'a')] })
    const thirty = line({ points: Array.from({ length: 30 }, (_, index) => point(index * 1000, `p${index}`)) })

    for (const svg of [one, thirty]) expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(thirty.match(/<circle/g)).toHaveLength(30)
  })

  it('holds every figure in a table too, with the reason of each that is missing', () => {
    const svg = line({ points: [point(3, 'trois'), point(null, 'Pas encore de données')] })

    expect(svg).toMatch(/<table.*trois.*Pas encore de données.*<\/table>/s)
  })
})

describe('every chart', () => {
  const all = [
    ...lineExamples.map(({ props }) => <Line {...props} />),
    ...levelExamples.map(({ props }) => <Levels {...props} />),
  ]

  it('has a title, a sentence that says it, and its table, in both languages', () => {
    for (const lang of ['fr', 'en'] as const)
      for (const chart of all) {
        const svg = drawn(chart, lang)
        const [, ids = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? []

        for (const id of ids.split(' ')) expect(svg).toMatch(new RegExp(`id="${id}">[^<]+<`))
        expect(svg).toContain('<table')
      }
  })

  it('has no script, no colour of a sector, and no data that a page could read', () => {
    for (const chart of [...all, ...barExamples.map(({ props }) => <Bars {...props} />)]) {
      const svg = drawn(chart)

      expect(svg).not.toMatch(/<script|onclick|data-(?!label)/)
      expect(svg).not.toMatch(/#f0b93a|#7fa9d6|#c0628f|#145243|#20243a/)
    }
  })
})

describe('stacked levels', () => {
  it('fill the whole width, whatever the number of answers', () => {
    const [example] = levelExamples
    const svg = drawn(example && <Levels {...example.props} />)
    const widths = [...svg.matchAll(/<rect x="[\d.]+%" y="24" width="([\d.]+)%"/g)].map(([, width]) => Number(width))

    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1)
  })

  it('draw nobody’s answers as nothing, without a division by zero', () => {
    const [example] = levelExamples
    const svg = drawn(example && <Levels {...example.props} rows={[{ name: 'a', answers: {} }]} />)

    expect(svg).not.toMatch(/NaN|Infinity/)
  })
})

describe('bars', () => {
  const bars = (rows: { name: string; value: number | null; said: string }[]): string =>
    drawn(<Bars caption="c" head={{ name: 'n', value: 'v' }} rows={rows} />)

  it('tell zero, which has no bar, from a missing figure, which is dotted', () => {
    const zero = bars([{ name: 'a', value: 0, said: '0' }])
    const missing = bars([{ name: 'a', value: null, said: 'Non montré' }])

    expect(zero).not.toContain('<rect')
    expect(zero).not.toContain('stroke-dasharray')
    expect(missing).toContain('stroke-dasharray')
    expect(missing).toContain('Non montré')
  })

  it('give a missing figure a line that has one length, whatever it was', () => {
    const line = /<line [^>]*>/
    const [few, many] = [3, 900].map((other) =>
      bars([
        { name: 'a', value: null, said: 'Non montré' },
        { name: 'b', value: other, said: String(other) },
      ]),
    )

    expect(line.exec(few ?? '')?.[0]).toBe(line.exec(many ?? '')?.[0])
  })
})

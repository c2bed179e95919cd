import { describe, expect, it } from 'vitest'
import { Drawings, PageLanguage } from '../../../design/index.ts'
import { sectorOf, sectors } from '../../../field/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { hangingOf } from '../layout/hanging.ts'
import { layOut } from '../layout/lay-out.ts'
import { aNet, bodyOf, shuffled } from '../layout/test-nets-drawn.ts'
import { strengths, type Net } from '../model.ts'
import { drawingOf } from '../map/drawn-map.ts'
import { exampleNet } from '../map/drawn-net.examples.ts'
import { NetPicture } from './net-drawing.tsx'
import { sayNet } from '../map/say-net.ts'
import { cordStyles, layersOf, type CordStyle } from './strokes.ts'
import { standaloneSvg } from './svg-file.tsx'

function pictureOf(net: Net, { lang = 'fr' as Language, opened = null as string | null } = {}): string {
  const drawing = drawingOf(net, { layout: layOut(bodyOf(net)), opened, lang })
  if (drawing === null) return ''
  const hanging = hangingOf(net)
  return String(
    <PageLanguage value={lang}>
      <Drawings>
        <NetPicture
          id="m"
          drawing={drawing}
          words={sayNet({ net, drawing, hanging, lang })}
          hanging={hanging}
          organizationHref={(id) => `/liens/autour/${id}`}
          regionHref={(region) => `/liens/carte?ouvrir=${region}`}
        />
      </Drawings>
    </PageLanguage>,
  )
}

const lookOf = (style: CordStyle): string =>
  layersOf(style)
    .map(({ width, dash }) => `${width}:${dash ?? ''}`)
    .join('/')

describe('the picture of a net', () => {
  it.each(languages)('gives every sector its pattern and its letter, %s', (lang) => {
    const picture = pictureOf(exampleNet, { lang })

    for (const { code } of sectors) {
      expect(picture).toContain(`<pattern id="${code}"`)
      expect(picture).toContain(`data-thread="${code}"`)
      expect(picture).toContain(`stroke="url(#${code})"`)
      expect(picture.split(`id="m-s-${code}"`)[1]?.split('</g>')[0]).toContain(`>${sectorOf(code).letter[lang]}<`)
    }
  })

  it('gives each strength a stroke of its own, dormant or not, that no colour is needed to tell', () => {
    expect(new Set(cordStyles.map(lookOf)).size).toBe(cordStyles.length)
    expect(cordStyles).toHaveLength(2 * (strengths.length + 1))
  })

  it('marks what only one of the two sources says, each with a bead of its own', () => {
    const picture = pictureOf(exampleNet)

    expect(picture).toContain('data-side="declared-only"')
    expect(picture).toContain('data-side="evidenced-only"')
  })

  it('is the same twice, and whatever the order of what it is drawn from', () => {
    for (const net of [
      exampleNet,
      aNet({ count: 100, ties: 200, regions: 6 }),
      aNet({ count: 300, ties: 700, regions: 17 }),
    ]) {
      const mixed = { ...net, organizations: shuffled(net.organizations, 3) }
      expect(pictureOf(net)).toBe(pictureOf(net))
      expect(pictureOf(mixed)).toBe(pictureOf(net))
    }
  })

  it('goes through organizations by sector, then name, and leads to each', () => {
    const picture = pictureOf(exampleNet)
    const labels = [...picture.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label ?? '')

    expect(labels).toHaveLength(14)
    expect(labels[0]).toBe('Centre de femmes Le Métier (Communautaire, 1 lien)')
    expect(labels.at(-1)).toBe('CAVAC de la région (Justice, 1 lien)')
    expect(picture.match(/href="\/liens\/autour\//g)).toHaveLength(14)
  })

  it('says what it shows: who hangs by a thread, whom no tie is known of', () => {
    const picture = pictureOf(exampleNet)

    expect(picture).toContain('Police de la ville avec CAVAC de la région')
    expect(picture).toContain('Aucun lien connu pour Cégep de la Rive.')
  })

  it('uses no identifier twice, and none that it does not hold', () => {
    for (const net of [exampleNet, aNet({ count: 300, ties: 700, regions: 17 })]) {
      const picture = pictureOf(net)
      const ids = [...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const used = [...picture.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id)

      expect(new Set(ids).size).toBe(ids.length)
      expect(used.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  it('weighs little, folded, whatever the network', () => {
    const picture = pictureOf(aNet({ count: 1000, ties: 5000, regions: 17 }))

    expect(picture.length).toBeLessThan(70_000)
  })

  it('folds a sector that nobody holds into a hole that one can see', () => {
    const net = aNet({ count: 200, ties: 300, regions: 4 })
    const without = { ...net, organizations: net.organizations.filter(({ sector }) => sector !== 'justice') }

    expect(pictureOf(without)).toContain('Justice : personne')
    expect(pictureOf(without)).toContain('stroke-dasharray="4 4"')
  })
})

describe('the map as a file', () => {
  it('stands alone: its patterns, key and words are in it, and it is well formed', () => {
    const drawing = drawingOf(exampleNet, { layout: { grounds: [] }, lang: 'fr' })
    if (drawing === null) throw new Error('nothing drawn')
    const hanging = hangingOf(exampleNet)
    const svg = standaloneSvg({
      lang: 'fr',
      drawing,
      hanging,
      words: sayNet({ net: exampleNet, drawing, hanging, lang: 'fr' }),
      foot: 'Table régionale. 14 organisations & 20 liens.',
    })

    expect(svg).toMatch(/^<\?xml[^>]+\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    for (const { code } of sectors) expect(svg).toContain(`<pattern id="${code}"`)
    expect(svg).toContain('&amp; 20 liens.')
    expect(svg).not.toMatch(/<a |<script|https?:\/\/(?!www\.w3\.org)/)
    const opened = [...svg.matchAll(/<(\w+)(?:\s[^<>]*)?(?<!\/)>/g)].length
    expect(svg.match(/<\/\w+>/g)).toHaveLength(opened)
  })
})

import { describe, expect, it } from 'vitest'
import content from '../../../../content/places.json' with { type: 'json' }
import { fold } from '../../../kernel/language.ts'
import type { GazetteerPlace } from './gazetteer.ts'
import { placesIn, regionsOfPlace } from './places.ts'
import { resolvePlace } from './resolve-place.ts'
import { tokensOf } from './stem.ts'

const places = content.places as GazetteerPlace[]
const regionsOf = ({ region, regions }: GazetteerPlace): string[] => regions ?? [region]

/** One name as different people type it. */
const typings: Readonly<Record<string, (name: string) => string>> = {
  'as it is written': (name) => name,
  'in small letters without accents': fold,
  'without hyphens': (name) => name.replaceAll(/[-–]/g, ' '),
  'without apostrophes': (name) => name.replaceAll(/[’']/g, ' '),
  'with St and Ste': (name) => name.replaceAll(/\bSaint(e?)-/g, 'St$1-'),
  'with the province': (name) => `${name}, QC`,
  'with the province in brackets': (name) => `${name} (Québec)`,
  'with the country': (name) => `${name}, Québec, Canada`,
}

describe('a place of the gazetteer', () => {
  it.each(Object.entries(typings))('is understood %s', (_, typed) => {
    const lost = places
      .map((place) => ({ place, text: typed(place.name.replace(/ \(.*\)$/, '')) }))
      .filter(({ place, text }) => !regionsOf(place).some((region) => regionsOfPlace(text).includes(region)))

    expect(lost.map(({ text, place }) => `${text} ${place.region} ${place.kind}`)).toEqual([])
  })

  it('is understood by its other names, and by its own', () => {
    const lost = places.flatMap((place) =>
      [...(place.aliases ?? []), ...(place.ownName === undefined ? [] : [place.ownName])].filter(
        (name) => resolvePlace(name).kind === 'unknown',
      ),
    )
    expect(lost).toEqual([])
  })

  it('is understood by the start of its postal code, in every region that it lies in', () => {
    for (const { prefix, regions } of content.postal) {
      expect(regionsOfPlace(prefix), prefix).toEqual(regions)
      expect(regionsOfPlace(`${prefix.toLowerCase()} 1a1`), prefix).toEqual(regions)
    }
  })
})

describe('a place as people type it', () => {
  it.each(
    Object.entries({
      '01': ['rimousky', 'Riviere du Loup', 'rivière-du-loup qc', 'Trois Pistoles', 'Le Bic', 'bas st-laurent', 'G5L'],
      '02': [
        'chicoutimi',
        'Jonquière, Saguenay',
        'saguenay lac st jean',
        'Pointe-Bleue',
        'dolbeau',
        'La Baie',
        'arvida',
      ],
      '03': [
        'Quebec',
        'ville de québec',
        'Beauport, Québec',
        'Ste-Foy',
        'sainte foy quebec',
        'Limoilou',
        'Wendake',
        'G1K 3A5',
      ],
      '04': [
        'trois rivieres',
        '3-Rivières',
        'shawinigan',
        'Cap de la Madeleine',
        'shawinnigan',
        'La Tuque',
        'Wemotaci',
        'G9A',
      ],
      '05': [
        'sherbrook',
        'Sherbrooke, Qc',
        'Granby',
        'Magog',
        'Cantons de l’Est',
        'Eastern Townships',
        'lac megantic',
        'Asbestos',
      ],
      '06': [
        'MTL',
        'Montreal',
        'Mtl-Nord',
        'Rosemont, Montréal',
        'NDG',
        'Côte-des-Neiges',
        'Hochelaga',
        'West Island',
        'H2X 1Y4',
        'Verdun',
      ],
      '07': ['Gatineau, QC', 'Hull', 'gatineau (Québec)', 'Aylmer, Gatineau', 'Kitigan Zibi', 'J8X', 'Maniwaki'],
      '08': ['Val d Or', 'valdor', 'Val-d’Or, Abitibi', 'rouyn', 'Rouyn Noranda', 'Amos', 'Abitibi'],
      '09': ['sept iles', '7-Îles', 'baie comeau', 'Uashat', 'Maliotenam', 'Betsiamites', 'cote-nord'],
      '10': ['Kuujjuaq', 'Fort Chimo', 'Chisasibi', 'Wemindji', 'kuujuaq', 'POV', 'Nunavik', 'chibougamau'],
      '11': [
        'gaspe',
        'Îles de la Madeleine',
        'iles-de-la-madeleine',
        'Magdalen Islands',
        'Listuguj',
        'Carleton',
        'gaspesie',
      ],
      '12': ['levis', 'Lévis, QC', 'St-Georges de Beauce', 'st georges', 'Thetford', 'Beauce', 'Montmagny'],
      '13': ['Laval', 'laval qc', 'Chomedey', 'Ste-Rose', 'Chomedey, Laval', 'H7N'],
      '14': ['Joliette', 'terrebone', 'Repentigny', 'Manouane', 'lassomption', 'L’Assomption', 'Lanaudiere'],
      '15': ['St Jerome', 'stjerome', 'Saint-Jérôme, QC', 'Mont Tremblant', 'Kanehsatà:ke', 'Oka', 'ste-thérèse'],
      '16': [
        'longueil',
        'Longueuil',
        'St-Hyacinthe',
        'st jean sur richelieu',
        'Valleyfield',
        'Kahnawake',
        'South Shore',
        'Brossard',
      ],
      '17': ['drummondville', 'Drumondville', 'Victoriaville', 'Odanak', 'Centre du Québec', 'nicolet'],
    }).flatMap(([region, names]) => names.map((name) => [name, region] as const)),
  )('« %s » is in %s', (name, region) => {
    expect(regionsOfPlace(name)).toContain(region)
  })

  it('is asked about when several regions bear the name, and settled by what stands beside', () => {
    expect(resolvePlace('Clermont')).toMatchObject({ kind: 'several' })
    expect([...regionsOfPlace('Clermont')].sort()).toEqual(['03', '08'])
    expect(regionsOfPlace('Clermont, Charlevoix')).toEqual(['03'])
    expect(regionsOfPlace('Saint-Henri, Montréal')).toEqual(['06'])
  })

  it('that is mistyped says what was read; one that looks like nothing is not understood', () => {
    expect(resolvePlace('rimousky')).toMatchObject({ kind: 'near', places: [{ name: 'Rimouski' }] })
    for (const text of ['Atlantide', 'zzzzzz', '%', 'Toronto', 'Paris'])
      expect(resolvePlace(text), text).toMatchObject({ kind: 'unknown' })
  })
})

describe('a place among words', () => {
  const found = (text: string): string[] => placesIn(tokensOf(text)).flatMap(({ regions }) => [...regions])

  it.each([
    ['dpj trois-rivieres', ['04']],
    ['DPJ Côte-des-Neiges', ['06']],
    ['dormir ce soir a mtl', ['06']],
    ['refuge st-jérôme', ['15']],
  ])('« %s » names it', (text, regions) => {
    expect(found(text)).toEqual(regions)
  })

  it.each(['lâcher la danse dans les bars', 'la sortie', 'une nouvelle vie', 'parler à quelqu’un', 'foster care'])(
    '« %s » names none',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

import { everyAge, widerAgeBands, type AgeBand, type Bands } from './model.ts'

/** Fewest organizations that could have asked: with fewer, readers would guess which one, and the young person with it. */
export const fewestAskers = 5

/** Wider areas than a region: our own grouping, of neighbours, for this alone. */
export const areas: readonly { code: string; regions: readonly string[] }[] = [
  { code: 'east', regions: ['01', '09', '11'] },
  { code: 'centre-north', regions: ['02', '03', '12'] },
  { code: 'centre-south', regions: ['04', '05', '17'] },
  { code: 'metropolis', regions: ['06', '13', '14', '15', '16'] },
  { code: 'west-north', regions: ['07', '08', '10'] },
]

/** The area whose regions these are; null: it is one region, or none of ours. */
export const areaOf = (regions: readonly string[]): string | null =>
  areas.find((one) => one.regions.length === regions.length && one.regions.every((code) => regions.includes(code)))
    ?.code ?? null

function widerAge(age: AgeBand): AgeBand {
  const [from = 0, to = 0] = age.split('-').map(Number)
  return (
    widerAgeBands.find((band) => {
      const [first = 0, last = 0] = band.split('-').map(Number)
      return first <= from && to <= last
    }) ?? everyAge
  )
}

/** From what was chosen to the widest: the region and the age widen together, since few organizations know few young people. */
export function widenings({ age, regions }: Bands): Bands[] {
  const area = areas.find((one) => regions.every((code) => one.regions.includes(code)))
  return [
    { age, regions },
    { age: widerAge(age), regions: area?.regions ?? regions },
    { age: everyAge, regions: [] },
  ]
}

/**
 * The narrowest bands that enough organizations of the network could have asked about; null when even all of it has too few.
 *
 * @param askersIn how many organizations of the network cover one of these regions (none given: all of them)
 */
export async function widen(
  chosen: Bands,
  askersIn: (regions: readonly string[]) => Promise<number>,
): Promise<Bands | null> {
  for (const bands of widenings(chosen)) if ((await askersIn(bands.regions)) >= fewestAskers) return bands
  return null
}

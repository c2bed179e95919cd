import sectorsFile from '../../../content/sectors.json' with { type: 'json' }
import type { Bilingual, Language } from '../../kernel/language.ts'

export type SectorCode = 'community' | 'education' | 'institutional' | 'police' | 'justice'

/** Who a sector is, what it brings and cannot do. */
export interface Sector {
  code: SectorCode
  /** One letter on white, by language: it goes wherever the dye goes. */
  letter: Bilingual
  name: Bilingual
  who: Bilingual
  brings: Bilingual
  limits: Bilingual
}

/** The five threads, in their fixed order C, É, I, P, J. */
export const sectors = sectorsFile.sectors as readonly Sector[]
export const sectorCodes: readonly SectorCode[] = sectors.map(({ code }) => code)

/** @throws when `code` is no sector: codes are checked where data comes in. */
export function sectorOf(code: SectorCode): Sector {
  const sector = sectors.find((one) => one.code === code)
  if (sector === undefined) throw new Error(`Unknown sector: ${code}`)
  return sector
}

/** The code itself when it is no sector. */
export const sectorName = (code: string, lang: Language): string =>
  sectors.find((sector) => sector.code === code)?.name[lang] ?? code

import sectorsFile from '../../../content/sectors.json' with { type: 'json' }
import type { Bilingual, Language } from '../../kernel/language.ts'
import type { SectorCode } from './sectors.ts'

/** Who a sector is, what it brings and cannot do. */
export interface SectorContent {
  code: SectorCode
  name: Bilingual
  who: Bilingual
  brings: Bilingual
  limits: Bilingual
}

/** Sectors in their fixed order C, É, I, P, J. */
export const sectorContents = sectorsFile.sectors as readonly SectorContent[]
export const sectorCodes: readonly SectorCode[] = sectorContents.map(({ code }) => code)

/** The code itself when the content no longer knows it. */
export const sectorName = (code: string, lang: Language): string =>
  sectorContents.find((sector) => sector.code === code)?.name[lang] ?? code

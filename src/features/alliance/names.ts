import { sectorOf, type SectorCode } from '../../field/index.ts'
import { formatList, type Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** « Communautaire, institutionnel et police »: the name of a combination. */
export const combinationName = (codes: readonly SectorCode[], lang: Language): string =>
  formatList(
    codes.map((code, place) => (place === 0 ? sectorOf(code).name[lang] : sectorOf(code).name[lang].toLowerCase())),
    lang,
  )

/** « de l’éducation et de la justice »: threads to add, to put back or that nobody holds. */
export const threadsNamed = (codes: readonly SectorCode[], lang: Language): string =>
  formatList(
    codes.map((code) => words[lang].threadOf[code]),
    lang,
  )

import type { Language } from '../../kernel/language.ts'

export type SectorCode = 'community' | 'education' | 'institutional' | 'police' | 'justice'

export interface Sector {
  code: SectorCode
  /** One letter on white, by language: it goes wherever the dye goes. */
  letter: Record<Language, string>
  name: Record<Language, string>
  /** For a first mention or a legend, where the short name could mislead. */
  longName: Record<Language, string>
}

/** The five threads, in their fixed order C, É, I, P, J. */
export const sectors: readonly Sector[] = [
  {
    code: 'community',
    letter: { fr: 'C', en: 'C' },
    name: { fr: 'Communautaire', en: 'Community' },
    longName: { fr: 'Milieu communautaire', en: 'Community organizations' },
  },
  {
    code: 'education',
    letter: { fr: 'É', en: 'E' },
    name: { fr: 'Éducation', en: 'Education' },
    longName: { fr: 'Milieu de l’éducation', en: 'Schools and education' },
  },
  {
    code: 'institutional',
    letter: { fr: 'I', en: 'I' },
    name: { fr: 'Institutionnel', en: 'Institutional' },
    longName: { fr: 'Santé et services sociaux', en: 'Health and social services' },
  },
  {
    code: 'police',
    letter: { fr: 'P', en: 'P' },
    name: { fr: 'Police', en: 'Police' },
    longName: { fr: 'Police et application de la loi', en: 'Police and law enforcement' },
  },
  {
    code: 'justice',
    letter: { fr: 'J', en: 'J' },
    name: { fr: 'Justice', en: 'Justice' },
    longName: { fr: 'Justice et soutien aux victimes', en: 'Justice and victim support' },
  },
]

/** @throws when `code` is no sector: codes are checked where data comes in. */
export function sectorOf(code: SectorCode): Sector {
  const sector = sectors.find((one) => one.code === code)
  if (sector === undefined) throw new Error(`Unknown sector: ${code}`)
  return sector
}

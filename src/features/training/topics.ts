import { nameIn, type Language } from '../../kernel/language.ts'
import { tagName, typeOf } from '../evidence/index.ts'

const valuesOf = (facet: string, type: 'training' | 'training-attendance'): readonly string[] =>
  typeOf(type)
    .facets.find(({ code }) => code === facet)
    ?.values.map(({ code }) => code) ?? []

/** Subjects and staff roles, as the log of work has them. */
export const subjectCodes = valuesOf('subject', 'training')
export const roleCodes = valuesOf('role', 'training-attendance')

export const subjectName = (code: string, lang: Language): string => tagName(`subject:${code}`)[lang]
export const roleName = (code: string, lang: Language): string => tagName(`role:${code}`)[lang]

export const subjectItems = (lang: Language) =>
  subjectCodes.map((code) => ({ value: code, label: subjectName(code, lang) }))
export const roleItems = (lang: Language) => roleCodes.map((code) => ({ value: code, label: roleName(code, lang) }))

/** Names of several, between commas. */
export const subjectNames = (codes: readonly string[], lang: Language): string =>
  codes.map((code) => subjectName(code, lang)).join(', ')

export const organizationIn = (
  { organizationFr, organizationEn }: { organizationFr: string; organizationEn: string },
  lang: Language,
): string => nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang)

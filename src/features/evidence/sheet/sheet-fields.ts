import type { Language } from '../../../kernel/language.ts'
import { headingKey } from './heading-key.ts'
import { numbersTypeOf, typeDefinitions, typeOf, type TypeDefinition } from '../evidence-types.ts'
import { labelsOf, quantitiesOf } from '../log/evidence-form.ts'
import { words as listWords } from '../list/words.ts'
import type { EvidenceType } from '../model.ts'

/** A column of a sheet may be one of these, for a type; `name` as people choose it. */
export interface SheetField {
  code: string
  name: Record<Language, string>
}

/** The columns of the list as it is taken away, that come back; by their id. */
const ownHeadings = {
  record: 'record',
  type: 'type',
  title: 'title',
  starts_on: 'from',
  ends_on: 'to',
  tags: 'tags',
  other_kind: 'other',
  regions: 'regions',
  action: 'action',
  organizations: 'organizations',
  counts: 'counts',
} as const
const ownOnly = ['recorded_by', 'about', 'status'] as const

/** Fields for a sheet of a type, in the order they are offered. */
export function fieldsFor(type: TypeDefinition): SheetField[] {
  const own = Object.entries(ownHeadings).map(([code, key]) => ({
    code,
    name: { fr: listWords.fr.file[key], en: listWords.en.file[key] },
  }))
  const facets = type.facets.map(({ code, name }) => ({ code: `facet.${code}`, name }))
  const [fr, en] = [labelsOf(type, 'fr'), labelsOf(type, 'en')]
  const counts = Object.keys(fr)
    .filter((field) => field.startsWith('count.'))
    .map((code) => ({ code, name: { fr: fr[code] ?? code, en: en[code] ?? code } }))
  return [...own, ...facets, ...counts]
}

/** Headings that people use, besides the names of the fields. */
const usual: Readonly<Record<string, string>> = {
  date: 'starts_on',
  jour: 'starts_on',
  day: 'starts_on',
  debut: 'starts_on',
  start: 'starts_on',
  fin: 'ends_on',
  end: 'ends_on',
  activite: 'title',
  activity: 'title',
  description: 'title',
  nom: 'title',
  name: 'title',
  region: 'regions',
  partenaires: 'organizations',
  partenaire: 'organizations',
  partners: 'organizations',
  partner: 'organizations',
  genre: 'facet.kind',
  clientele: 'facet.audience',
  theme: 'facet.subject',
  themes: 'facet.subject',
  participants: 'count.participations',
  presents: 'count.participations',
  nombredejeunes: 'count.participations',
  nombredeparticipants: 'count.participations',
}

/** What each heading is, as far as its words say. */
export function guessColumns(headings: readonly string[], type: EvidenceType): Record<string, string> {
  const fields = fieldsFor(typeOf(type))
  const known = new Map<string, string>(
    Object.entries(usual).filter(([, code]) => fields.some((one) => one.code === code)),
  )
  for (const { code, name } of fields.toReversed())
    for (const said of [code, name.fr, name.en]) known.set(headingKey(said), code)
  const columns: Record<string, string> = {}
  for (const heading of headings) {
    const code = known.get(headingKey(heading))
    if (heading !== '' && code !== undefined && !Object.values(columns).includes(code)) columns[heading] = code
  }
  return columns
}

/** Whether a sheet is the list as it was taken away: nobody is asked what its columns are. */
export function isOwnSheet(headings: readonly string[]): boolean {
  const keys = new Set(headings.map(headingKey))
  return [...Object.values(ownHeadings), 'recorder' as const].every((key) =>
    (['fr', 'en'] as const).some((lang) => keys.has(headingKey(listWords[lang].file[key]))),
  )
}

/** Columns of the list taken away that change nothing when they come back. */
export const isLeftOut = (heading: string): boolean =>
  ownOnly.some((id) => {
    const key = { recorded_by: 'recorder', about: 'about', status: 'status' } as const
    return (['fr', 'en'] as const).some((lang) => headingKey(listWords[lang].file[key[id]]) === headingKey(heading))
  })

/** Facets that every piece of evidence of a type says, which a sheet may leave out when all its rows say the same. */
export const requiredFacets = (type: TypeDefinition) => type.facets.filter(({ isRequired }) => isRequired)

/** Types that a sheet may hold, in the order of the content: those that people log. */
export const sheetTypes = typeDefinitions.filter(({ code }) => code !== 'action-record')

/** Whether the numbers of a type are told with it, and kept as a record about it. */
export const tellsNumbers = (type: TypeDefinition): boolean =>
  type.quantities.length === 0 && numbersTypeOf(type.code) !== null

/** What a field is called; its code when the type no longer has it. */
export const fieldName = (type: TypeDefinition, code: string, lang: Language): string =>
  fieldsFor(type).find((one) => one.code === code)?.name[lang] ?? code

export { quantitiesOf }

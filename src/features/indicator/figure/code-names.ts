import content from '../../../../content/evidence-types.json' with { type: 'json' }
import { isRegion, regionName, sectorName } from '../../../field/index.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { MeasureDefinition } from '../model.ts'

interface Named {
  code: string
  name: Bilingual
}
const facets: readonly (Named & { values?: readonly Named[]; valuesOf?: string })[] = content.facets

function valuesOf(facet: string): readonly Named[] {
  const found = facets.find(({ code }) => code === facet)
  if (found?.valuesOf !== undefined) return valuesOf(found.valuesOf)
  return found?.values ?? []
}

const nameAmong = (named: readonly Named[], code: string, lang: Language): string | undefined =>
  named.find((one) => one.code === code)?.name[lang]

/** A value of a facet, with or without the facet before it (`kind:workshop`); the code itself when it is unknown. */
export function tagName(tag: string, lang: Language): string {
  const [facet = '', value = ''] = tag.includes(':') ? tag.split(':') : ['kind', tag]
  return nameAmong(valuesOf(facet), value, lang) ?? value
}

/** Name of a category of a measure: a value of the facet it is listed by, a sector, or a tool. */
export function categoryName({ value }: MeasureDefinition, code: string, lang: Language): string {
  const bare = code.slice(code.indexOf(':') + 1)
  const facet = value.op === 'categories' ? value.by : 'kind'
  const sector = sectorName(bare, lang)
  const place = isRegion(bare) ? regionName(bare, lang) : bare
  return nameAmong(valuesOf(facet), bare, lang) ?? (sector === bare ? place : sector)
}

/** Name of an age band, a gender or a role. */
export function partName(of: 'ageBand' | 'gender' | 'role', code: string, lang: Language): string {
  const named = of === 'ageBand' ? content.ageBands : of === 'gender' ? content.genders : valuesOf('role')
  return nameAmong(named, code, lang) ?? code
}

export const evidenceTypeName = (type: string, lang: Language): string => nameAmong(content.types, type, lang) ?? type

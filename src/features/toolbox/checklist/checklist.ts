import content from '../../../../content/checklist.json' with { type: 'json' }
import { href } from '../../../kernel/http/index.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'

export interface CheckPoint {
  text: Bilingual
  /** What would show that it is done. */
  evidence: Bilingual
}

export const checkPoints: readonly CheckPoint[] = content.points

/** The article that the list is the doing of. */
export const checklistId = 'success-checklist'

/** Name of what is done in the address: `?fait=1,3`. */
export const doneNames = { fr: 'fait', en: 'done' } as const satisfies Record<Language, string>

/** Points that an address says are done, from 1, in order and each once; what is no point of the list is left aside. */
export function doneIn(query: URLSearchParams): number[] {
  const said = [...query.getAll(doneNames.fr), ...query.getAll(doneNames.en)].join(',').slice(0, 200).split(',')
  return checkPoints.map((_, index) => index + 1).filter((number) => said.some((one) => one.trim() === String(number)))
}

/** The list as it stands in an address: `/fr/outils/liste-de-reussite?fait=1,3`. */
export function checklistHref(lang: Language, done: readonly number[]): string {
  const path = href(lang, addresses.checklist)
  return done.length === 0 ? path : `${path}?${doneNames[lang]}=${done.join(',')}`
}

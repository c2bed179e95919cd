import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import type { HelpRequest } from '../model.ts'
import { initiativeOf } from '../requests/page.tsx'
import { words } from './words.ts'

/** A request for help that someone holds. */
export interface HeldRequest {
  request: HelpRequest
  /** They answer it; otherwise they follow it where it was asked. */
  answers: boolean
}

export const heldField = ({ request, answers }: HeldRequest): string =>
  `help-${answers ? 'answer' : 'follow'}-${request.id}`

/** What a field names; null: a thing of another feature. */
export function parseHeldField(field: string): { id: string; answers: boolean } | null {
  const [, kind, id] = /^help-(answer|follow)-(.+)$/.exec(field) ?? []
  return isId(id) ? { id, answers: kind === 'answer' } : null
}

export function heldWords({ request, answers }: HeldRequest, lang: Language): string {
  const t = words[lang]
  const { fromFr, fromEn, toFr, toEn } = request
  const name = initiativeOf(request, lang)
  return answers ? t.answering(name, lang === 'fr' ? fromFr : fromEn) : t.following(name, lang === 'fr' ? toFr : toEn)
}

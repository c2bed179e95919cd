import type { Language } from '../../../kernel/language.ts'
import type { HelpRequest } from '../model.ts'
import { words } from './words.ts'

/** A request for help that someone answers, or that they made and follow. */
export interface HeldRequest {
  request: HelpRequest
  /** On the side that is asked. */
  answers: boolean
}

export const heldField = ({ request, answers }: HeldRequest): string =>
  `help-${answers ? 'answer' : 'follow'}-${request.id}`

export function labelOf({ request, answers }: HeldRequest, lang: Language): string {
  const t = words[lang]
  const { initiativeFr, initiativeEn, fromFr, fromEn, toFr, toEn } = request
  const name = (lang === 'fr' ? initiativeFr : initiativeEn) ?? ''
  return answers ? t.answering(name, lang === 'fr' ? fromFr : fromEn) : t.following(name, lang === 'fr' ? toFr : toEn)
}

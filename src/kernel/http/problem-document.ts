import type { Bilingual } from '../language.ts'
import { data, type DataAnswer } from './answer.ts'

/** A failure as programs read it (RFC 9457). */
export const problemDocument = (status: number, title: string, requestId: string, headers = {}): DataAnswer =>
  data(
    JSON.stringify({ type: 'about:blank', title, status, request_id: requestId }),
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    status,
  )

/** Why the body of a question by a program was not understood. */
export const unreadable: Bilingual = {
  fr: 'Le corps de la demande n’est ni un formulaire, ni un objet JSON de valeurs simples, ou il est trop long.',
  en: 'The body is neither a form nor a JSON object of plain values, or it is too long.',
}

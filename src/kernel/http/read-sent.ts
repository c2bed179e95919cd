import type { SentAnswer } from './answer.ts'
import { readForm, readParameters } from './body.ts'
import { FormBody } from './form-body.ts'
import { isOurOwn } from './guard.ts'
import type { Incoming } from './incoming.ts'
import { problemDocument, unreadable } from './problem-document.ts'
import type { Route } from './route.ts'

/** First step: what was sent with the request, or the answer to what cannot be read or does not come from our pages. */
export async function readSent({ raw, lang, deps, requestId }: Incoming, route: Route): Promise<FormBody | SentAnswer> {
  if (route.method === 'GET') return new FormBody()
  if (route.api) {
    const asked = await readParameters(raw, route.maxBytes)
    return asked ?? problemDocument(400, unreadable[lang], requestId)
  }
  if (!route.asks && !isOurOwn(raw, deps.baseUrl)) return { kind: 'refusal', status: 403 }
  const form = await readForm(raw, route.maxBytes)
  return typeof form === 'number' ? { kind: 'refusal', status: form } : form
}

import { z } from 'zod'
import { data, type Answer, type AnyRequest } from '../../../kernel/http/index.ts'
import { passkeyHost } from '../rules.ts'

/** Where a passkey is good: the site's name, and the origin of its pages. */
export interface PasskeySite {
  host: string
  origin: string
}

/** Where this instance's passkeys are good; null when people reach us by a number: passkeys need a name. */
export function passkeySiteOf({ deps }: Pick<AnyRequest, 'deps'>): PasskeySite | null {
  const host = passkeyHost(deps.baseUrl)
  return host === null ? null : { host, origin: new URL(deps.baseUrl).origin }
}

/** The parts of an answer that we read ourselves; the package judges the rest. */
const answerShape = z.object({
  id: z.string().min(1).max(1400),
  response: z.looseObject({ userHandle: z.string().max(200).optional() }),
})

export type PasskeyAnswer = z.infer<typeof answerShape>

/** Reads the JSON of a browser's answer; null when it is not one. */
export function readPasskeyAnswer(text: string): PasskeyAnswer | null {
  try {
    const parsed = answerShape.safeParse(JSON.parse(text))
    return parsed.success ? { ...(JSON.parse(text) as object), ...parsed.data } : null
  } catch {
    return null
  }
}

/** The random text that a browser was asked to sign, as the step of the sign-in has it. */
export const challengeOf = (payload: unknown): string => z.object({ challenge: z.string() }).parse(payload).challenge

/** An answer to the page's script. */
export const json = (value: unknown, status = 200): Answer =>
  data(JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' }, status)

import { SignedOut } from '../sealed/server.ts'

/** Where the pages of referrals ask and send; they stand in the page. Some hold `anyId` in the place of an id (`withId`). */
export interface ReferralPaths {
  choices: string
  desk: string
  send: string
  add: string
  act: string
  record: string
  stands: string
  served: string
  envelope: string
  unreadable: string
  drafts: string
  keepDraft: string
  dropDraft: string
  list: string
  report: string
  task: string
  read: string
  handOffs: string
  handOffsOf: string
  actOnHandOff: string
  handOff: string
}

const anyId = '00000000-0000-0000-0000-000000000000'
export const withId = (path: string, id: string): string => path.replace(anyId, encodeURIComponent(id))

/** The server kept nothing, and says why in a code. */
export class RefusedBy extends Error {
  readonly why: string
  constructor(why: string) {
    super(why)
    this.why = why
  }
}

/** There is nothing there for this person, or not any more. */
export class Gone extends Error {}

const isJson = (answer: Response): boolean =>
  answer.headers.get('content-type')?.startsWith('application/json') ?? false

async function read<T>(answer: Response): Promise<T> {
  if (answer.redirected || answer.status === 401 || answer.status === 403) throw new SignedOut()
  if (answer.status === 404) throw new Gone()
  if ((answer.status === 409 || answer.status === 422) && isJson(answer))
    throw new RefusedBy(((await answer.json()) as { refusal: string }).refusal)
  if (!answer.ok || !isJson(answer)) throw new Error(String(answer.status))
  return (await answer.json()) as T
}

/** @throws Gone, SignedOut, RefusedBy, or whatever the network throws */
export const ask = async <T>(path: string): Promise<T> => read<T>(await fetch(path, { cache: 'no-store' }))

/**
 * Sends what is said, and sealed bytes beside it.
 *
 * @throws Gone, SignedOut, RefusedBy, or whatever the network throws
 */
export async function post<T>(
  path: string,
  csrf: string,
  said: object,
  files: readonly (readonly [string, Uint8Array])[] = [],
): Promise<T> {
  const body = new FormData()
  body.set('csrf', csrf)
  body.set('said', JSON.stringify(said))
  for (const [name, bytes] of files) body.set(name, new Blob([new Uint8Array(bytes)]), name)
  return read<T>(await fetch(path, { method: 'POST', body }))
}

export interface Recipient {
  id: string
  name: string
  sector: string
  teamId: string
  isOpen: boolean
  hours: { urgent: number; priority: number; ordinary: number }
  /** Whom to call there. */
  people: { name: string; phone: string | null }[]
  /** Of a police service: the consultation that named it. Null: none did, and it is not offered. */
  policeQuestionId: string | null
}

export interface CapacityRule {
  code: 'representative' | 'minor-alone' | 'adult'
  from: number
  under: number | null
  text: string
  source: string
  href: string
}

/** What one chooses from, and names of organizations; nothing of a young person. */
export interface Choices {
  recipients: Recipient[]
  /** Organizations to which nothing can be sealed yet, with whom to call. */
  withoutKeys: Pick<Recipient, 'id' | 'name' | 'people'>[]
  names: { id: string; name: string }[]
  needs: { code: string; name: string }[]
  rule: { version: number; isReviewed: boolean; capacities: CapacityRule[] }
}

export interface Desk {
  csrf: string
  personId: string
  hasTwoUnlocks: boolean
  teams: { organizationId: string; teamId: string; kind: 'intake' | 'follow-up'; epoch: number | null }[]
}

export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

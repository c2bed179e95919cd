import type { Entry } from '../sealed/server.ts'

/** When a team answers (`door/teams.ts` of the feature). Instants are ISO. */
export interface Answering {
  name: string
  weekdays: number[]
  fromMinute: number
  untilMinute: number
  promiseHours: number
  phone: string
  answersNow: boolean
  /** While somebody answers. */
  until?: string
  /** While nobody does. */
  next?: string
}

/** A team that can be written to. */
export interface Team extends Answering {
  organization: string
  team: string
  regions: string[]
}

/** What the log says of an organization. */
export interface OrganizationKeys {
  today: string
  instance: string
  log: { key: string; checkpoint: string; consistency: string[] }
  entries: Entry[]
}

export interface SentObject {
  id: string
  author: string | null
  seq: number
  kv: number
  prev: string | null
  entry: number
  keptAt: string
  file: string
}

export interface Conversation {
  objects: SentObject[]
  readings: { seq: number; at: string; isLead: boolean }[]
  /** Who answers; `isThere` is false when nobody does any more. */
  team: Answering & { isThere: boolean }
}

export type Opened = OrganizationKeys &
  Conversation & { id: string; organization: string; token: string; locked: string; wrap: string; failures: number }

/** Nothing opened: which of the reasons is told to nobody. */
export class Nothing extends Error {}
/** The server says why (`door/answer.ts` of the feature). */
export class RefusedFor extends Error {
  readonly why: string
  readonly bits: number
  constructor({ refusal, bits = 0 }: { refusal: string; bits?: number }) {
    super(refusal)
    this.why = refusal
    this.bits = bits
  }
}

/** Asks the one address of the door; nobody signed in is told to it. @throws Nothing, RefusedFor, or TypeError without network */
export async function ask<T>(path: string, said: object): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    body: new URLSearchParams({ said: JSON.stringify(said) }),
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  if (answer.status === 404) throw new Nothing()
  if (answer.status === 409) throw new RefusedFor((await answer.json()) as { refusal: string; bits?: number })
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as T
}

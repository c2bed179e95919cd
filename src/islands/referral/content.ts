import { Refused } from '../../crypto/index.ts'
import {
  capacities,
  channels,
  contentClasses,
  methods,
  pronouns,
  purposes,
  type Capacity,
  type Channel,
  type ContentClass,
  type Method,
  type Pronoun,
  type Purpose,
} from './codes.ts'

/** What a referral says of a young person: only the classes that were consented to are there. */
export interface Content {
  identity?: { name: string; pronoun: Pronoun; age: string }
  contact?: { reach: string; avoid: string }
  need?: { codes: string[] }
  reason?: { text: string }
  risk?: { text: string }
  goal?: { text: string }
  /** The worker to call; they speak of nobody but themselves. */
  worker: { name: string; phone: string }
}

/** The consent as it is sealed: the very text that was read, and who said yes to what. */
export interface SealedConsent {
  capacity: Capacity
  recipient: { id: string; name: string }
  purpose: Purpose
  classes: ContentClass[]
  channels: Channel[]
  method: Method
  startsOn: string
  endsOn: string
  language: 'fr' | 'en'
  text: string
}

export const bytesOfJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

type Shape = Record<string, (value: unknown) => boolean>
const isText = (value: unknown): boolean => typeof value === 'string'
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
const isOneOf =
  (all: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && all.includes(value)
const areOf =
  (all: readonly string[] | null) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((one) => (all === null ? isText(one) : isOneOf(all)(one)))
const has =
  (shape: Shape, optional: readonly string[] = []) =>
  (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const given = new Map<string, unknown>(Object.entries(value))
    return (
      [...given.keys()].every((name) => Object.hasOwn(shape, name)) &&
      Object.entries(shape).every(([name, is]) => (given.has(name) ? is(given.get(name)) : optional.includes(name)))
    )
  }

const isContent = has(
  {
    identity: has({ name: isText, pronoun: isOneOf(pronouns), age: isText }),
    contact: has({ reach: isText, avoid: isText }),
    need: has({ codes: areOf(null) }),
    reason: has({ text: isText }),
    risk: has({ text: isText }),
    goal: has({ text: isText }),
    worker: has({ name: isText, phone: isText }),
  },
  contentClasses,
)
const isConsent = has({
  capacity: isOneOf(capacities),
  recipient: has({ id: isText, name: isText }),
  purpose: isOneOf(purposes),
  classes: areOf(contentClasses),
  channels: areOf(channels),
  method: isOneOf(methods),
  startsOn: isDay,
  endsOn: isDay,
  language: isOneOf(['fr', 'en']),
  text: isText,
})
const isNote = has({ text: isText })

/** @throws Refused for what is not exactly of this shape: a part of it is never shown */
function read<T>(body: Uint8Array, is: (value: unknown) => boolean): T {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Refused('form')
  }
  if (!is(value)) throw new Refused('form')
  return value as T
}

export const readContent = (body: Uint8Array): Content => read<Content>(body, isContent)
export const readConsent = (body: Uint8Array): SealedConsent => read<SealedConsent>(body, isConsent)
export const readNote = (body: Uint8Array): { text: string } => read<{ text: string }>(body, isNote)

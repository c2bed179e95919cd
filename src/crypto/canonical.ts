import { bytesOf, sha256, textOf } from './bytes.ts'
import { must, Refused } from './refusal.ts'

/** What may be signed: whole numbers from 0, words, yes and no, null, lists and objects of them. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain | undefined }

/** Deeper is nothing of ours. */
const deepest = 8

/**
 * The one way to write a value (RFC 8785, JCS): names in the order of their UTF-16 units, no space. Numbers are whole, from 0
 * to 2^53−1, for which RFC 8785 and JavaScript agree; a member that is undefined is left out.
 *
 * @throws Refused for any other number, half a surrogate pair, or a value more than eight deep
 */
function canonical(value: Plain, depth = 0): string {
  must(depth <= deepest, 'form')
  if (typeof value === 'number') must(Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0), 'form')
  if (typeof value === 'string') must(value.isWellFormed(), 'form')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const member = value[name]
      return member === undefined ? [] : [`${canonical(name)}:${canonical(member, depth + 1)}`]
    })
  return `{${members.join(',')}}`
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value)

/** In UTF-8. */
export const canonicalBytes = (value: Plain): Uint8Array => bytesOf(canonical(value))

/** SHA-256 of the canonical writing. */
export const hashOfPlain = (value: Plain): Uint8Array => sha256(canonicalBytes(value))

/**
 * The value that these bytes write in the one way: a name said twice, a space, another order or another number refuses.
 *
 * @throws Refused
 */
export function readCanonical(bytes: Uint8Array): Plain {
  const text = textOf(bytes)
  let value: Plain
  try {
    value = JSON.parse(text) as Plain
  } catch {
    throw new Refused('form')
  }
  must(canonical(value) === text, 'form')
  return value
}

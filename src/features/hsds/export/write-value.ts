import { domainToASCII } from 'node:url'

/** Letters that RFC 3986 allows as they are. */
const plainUri = /^[a-z][a-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/i
const allowed = /^(https?|urn|mailto|tel):/i

/**
 * An address as every program reads it: absolute, host in punycode, path percent-encoded; null when it is none, or one
 * that runs code (`javascript:`). `www.exemple.qc.ca` gets `https://`.
 */
export function absoluteUri(written: string): string | null {
  const text = written.trim()
  if (allowed.test(text) && plainUri.test(text) && !/%(?![0-9a-f]{2})/i.test(text)) return isSafe(text) ? text : null
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`
  if (!isSafe(full)) return null
  const { href } = new URL(full)
  const encoded = href.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/g, (sign) => encodeURIComponent(sign))
  return encoded.replace(/%(?![0-9a-f]{2})/gi, '%25')
}

const isSafe = (text: string): boolean =>
  allowed.test(text) &&
  URL.canParse(text) &&
  (!/^https?:/i.test(text) || /[.:]|^localhost$/.test(new URL(text).hostname))

const plainEmail =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i

/** An e-mail address with its domain in punycode; null when it cannot be written in ASCII. */
export function asciiEmail(written: string): string | null {
  const text = written.trim()
  const at = text.lastIndexOf('@')
  const ascii = at > 0 ? `${text.slice(0, at)}@${domainToASCII(text.slice(at + 1))}` : ''
  return plainEmail.test(ascii) ? ascii : null
}

/** A number, also when it is stored as text; null when it is none. */
export function finiteNumber(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() === '') return null
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** An instant with its zone, as RFC 3339 writes it; null when it is none. */
export function instantText(value: unknown): string | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null
  const time = new Date(value)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

const offsets = new Map<string, number>()

/** Hours between UTC and the wall clocks of a zone on a day, at noon; null for a zone nobody knows. */
export function offsetHours(timeZone: string, day: string): number | null {
  const key = `${timeZone} ${day}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size > 1000) offsets.clear()
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? []
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)
    offsets.set(key, offset === 0 ? 0 : offset)
    return offset
  } catch {
    return null
  }
}

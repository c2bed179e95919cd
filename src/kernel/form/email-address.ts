import { domainToASCII } from 'node:url'

/** Why a text cannot be the address of anyone. */
export type EmailProblem = 'not-an-email' | 'several-emails' | 'accented-email'

interface TypedAddress {
  address: string
  /** The name that stood before `<…>`; empty when there was none. */
  name: string
}

/** An address as people paste it: `a@b.ca`, `mailto:a@b.ca`, `Nom <a@b.ca>`, with a comma or a full stop left behind. */
export function splitAddress(typed: string): TypedAddress {
  const [, before, inside] = /^([^<>]*)<\s*([^<>]*?)\s*>[\s,;.]*$/.exec(typed) ?? []
  const name = (before ?? '').trim().replace(/^(["'«“])\s*(.*?)\s*["'»”]$/, '$2')
  const bare = (inside ?? typed).trim().replace(/[\s,;.]+$/, '')
  return { address: /^mailto:/i.test(bare) ? bare.slice(7).replace(/\?.*$/, '') : bare, name }
}

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const lastLabel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/**
 * The address in lower case, its domain as name servers know it (`xn--…`), or why no mail server could take it. It does not
 * say whether anyone reads mail there.
 *
 * @source RFC 5321 sections 4.1.2 and 4.5.3.1; RFC 1035 section 2.3.1
 */
export function judgeAddress(address: string): { ok: true; address: string } | { ok: false; problem: EmailProblem } {
  const refuse = (problem: EmailProblem) => ({ ok: false, problem }) as const
  if (/@.*[ \u00a0,;].*@/.test(address)) return refuse('several-emails')
  const [local = '', typedDomain = '', ...rest] = address.split('@')
  if (rest.length > 0 || local === '' || typedDomain === '') return refuse('not-an-email')
  if (/[^\x00-\x7f]/.test(local)) return refuse('accented-email')
  const domain = /[\s%/\\?#:[\]]/.test(typedDomain) ? '' : domainToASCII(typedDomain).toLowerCase()
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  const isPossible =
    local.length <= 64 &&
    local.length + domain.length < 254 &&
    localPart.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    lastLabel.test(last)
  return isPossible ? { ok: true, address: `${local.toLowerCase()}@${domain}` } : refuse('not-an-email')
}

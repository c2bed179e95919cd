import { fold } from '../../kernel/language.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import { leads } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { Provider, SessionFacts, SignInMethods } from './model.ts'

export type PasswordRefusal = 'too-short' | 'too-long' | 'too-common' | 'too-plain' | 'personal'

/** Characters, as people count them. */
const passwordLength = { min: 12, max: 200 } as const
const fewestDistinctCharacters = 5
const fewestCharactersOfOnesOwn = 8

/**
 * Whether a password may be chosen. `isCommon` knows the passwords that everyone tries first, in lower case.
 *
 * @source NIST SP 800-63B-4 section 3.1.1.2; OWASP ASVS 5.0 6.2.1, 6.2.4, 6.2.9, 6.2.11, 6.2.12
 */
export function judgePassword(
  password: string,
  { email, name }: { email: string; name: string },
  isCommon: (password: string) => boolean,
): Result<void, PasswordRefusal> {
  const length = [...password].length
  if (length < passwordLength.min) return err('too-short')
  if (length > passwordLength.max) return err('too-long')
  const lower = password.toLowerCase()
  if (isCommon(lower) || isCommon(withoutEnds(lower))) return err('too-common')
  if (new Set(lower).size < fewestDistinctCharacters) return err('too-plain')
  if (ownPart(password, { email, name }).length < fewestCharactersOfOnesOwn) return err('personal')
  return ok(undefined)
}

/** `123password2026!` without what people put around a word to please a form. */
const withoutEnds = (lower: string): string => lower.replace(/^[^a-z]+|[^a-z]+$/g, '')

/** What is left of a password once the person's name, their address and ours are taken out. */
function ownPart(password: string, { email, name }: { email: string; name: string }): string {
  const [local = '', domain = ''] = email.split('@')
  const words = [
    email,
    local,
    ...local.split(/[._-]/),
    domain,
    ...name.split(/[\s-]/),
    name.replaceAll(' ', ''),
    'tisserin',
  ]
  return words
    .map(fold)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), fold(password))
}

/** Whether a person can sign in by what nobody else can take away: an organization’s provider is the organization’s. */
export const hasOwnMethod = ({ passkeys, passwordChangedAt }: Omit<SignInMethods, 'issuers'>): boolean =>
  passkeys.length > 0 || passwordChangedAt !== null

/** Whether a person can sign in by something else than the link by e-mail. */
export const hasSignInMethod = ({ issuers, ...own }: SignInMethods): boolean => hasOwnMethod(own) || issuers.length > 0

type SignInMethodsRefusal = 'not-recent' | 'opened-by-provider'

/**
 * Whether this session may add or remove a sign-in method. One that an organization's provider opened may not: whoever
 * runs the provider would keep the person's account for good. An old one may not: someone else may have sat down.
 */
export function mayChangeSignInMethods({ method, isRecent }: SessionFacts): Result<void, SignInMethodsRefusal> {
  if (method === 'provider') return err('opened-by-provider')
  return isRecent ? ok(undefined) : err('not-recent')
}

/** Whether these are another provider than the saved one: it then needs its own secret, and other leads are told. */
export const isAnotherProvider = (
  saved: Pick<Provider, 'issuer' | 'clientId'> | null,
  { issuer, clientId }: Pick<Provider, 'issuer' | 'clientId'>,
): boolean => saved === null || saved.issuer !== issuer || saved.clientId !== clientId

/** An organization's own sign-in page is set by those who lead it. */
export const maySetProvider = (who: Pick<Who, 'led'>, organizationId: string): boolean => leads(who, organizationId)

/** A backup code as it is compared: what people add, change or confuse when they copy it is undone. */
export const normalizeBackupCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Writes 10 random bytes as a code of 50 bits, in two groups: `7K2QX-0M9TD`. */
export function writeBackupCode(bytes: Uint8Array): string {
  const signs = Array.from(bytes.subarray(0, 10), (byte) => codeAlphabet[byte % 32]).join('')
  return `${signs.slice(0, 5)}-${signs.slice(5)}`
}

/** Six digits, spaces forgiven; null when it is something else (a backup code, perhaps). */
export function readTotpCode(typed: string): string | null {
  const digits = typed.replace(/[\s\u00a0\u202f-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** Coarse words for a device, such as `Firefox, Windows`; empty when nothing is recognized. No version is kept. */
export function deviceWords(userAgent: string): string {
  const found = [browsers, systems].map((table) => table.find(([pattern]) => pattern.test(userAgent))?.[1])
  return found.filter((word) => word !== undefined).join(', ')
}

/**
 * Where to go after signing in: a path of our own pages, or null. Never another site, whatever was put in the address.
 */
export function ownPath(asked: string | null): string | null {
  if (asked === null || asked.length > 2000 || !/^\/(fr|en)(\/|\?|$)/.test(asked)) return null
  if (/[\\\p{Cc}]/u.test(asked) || asked.startsWith('//')) return null
  const url = URL.canParse(asked, 'https://own.invalid') ? new URL(asked, 'https://own.invalid') : null
  return url?.origin === 'https://own.invalid' && !url.pathname.startsWith('//') ? asked : null
}

/** Domains where anyone may have an address: no organization speaks for them. */
const publicDomains = new Set(
  `gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.ca live.com live.ca live.fr msn.com yahoo.com
  yahoo.ca yahoo.fr icloud.com me.com mac.com proton.me protonmail.com videotron.ca videotron.qc.ca bell.net sympatico.ca
  cgocable.ca cogeco.ca globetrotter.net telus.net rogers.com aol.com gmx.com mail.com zoho.com`.split(/\s+/),
)

/** The part after the @, in lower case. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()
export const isPublicDomain = (domain: string): boolean => publicDomains.has(domain)

/** The name under which passkeys know us; null when people reach us by a number, which passkeys refuse. */
export function passkeyHost(baseUrl: string): string | null {
  const { hostname } = new URL(baseUrl)
  return /^[\d.]+$|^\[/.test(hostname) ? null : hostname
}

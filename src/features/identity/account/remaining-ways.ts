import { formatList, type Language } from '../../../kernel/language.ts'
import { issuerHost } from '../issuer-host.ts'
import type { SignInMethods } from '../model.ts'
import { words } from '../words.ts'

/** Says, before a way to sign in is taken away, which ones stay: the link by e-mail always does. */
export function remainingWays({ passkeys, passwordChangedAt, issuers }: SignInMethods, lang: Language): string {
  const t = words[lang].remaining
  const ways = [
    ...passkeys.map(({ name }) => t.passkey(name)),
    ...(passwordChangedAt === null ? [] : [t.password]),
    ...issuers.map((issuer) => t.provider(issuerHost(issuer))),
  ]
  return ways.length === 0 ? t.onlyLink : t.ways(formatList([...ways, t.link], lang))
}

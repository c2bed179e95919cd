import { filled } from '../../../kernel/form/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import type { Provider } from '../model.ts'
import { Button, EmptyState, ErrorSummary, FormFrame } from '../../../design/index.ts'

/** The host of an issuer, to be recognized; the whole text when it is not an address. */
export const hostOf = (issuer: string): string => (URL.canParse(issuer) ? new URL(issuer).host : issuer)

export interface GoOnPageProps {
  lang: Language
  host: string
  /** Whole address at the provider. */
  location: string
  back: string
}

export function GoOnPage({ lang, host, location, back }: GoOnPageProps) {
  const t = messages[lang].signIn.goOn
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(host)}</p>
      <p>{t.check}</p>
      <p>
        <Button href={location} attributes={{ rel: 'noreferrer' }}>
          {t.go(host)}
        </Button>
      </p>
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </>
  )
}

export interface ProviderFailedPageProps {
  lang: Language
  why: 'failed' | 'unknown' | 'taken'
  back: { label: string; href: string }
}

export function ProviderFailedPage({ lang, why, back }: ProviderFailedPageProps) {
  const t = messages[lang].signIn.back
  return (
    <>
      <h1>{t[`${why}Title`]}</h1>
      <p class="lead">{t[why]}</p>
      {why === 'unknown' && <p>{t.unknownNext}</p>}
      <p>
        <Button href={back.href}>{back.label}</Button>
      </p>
    </>
  )
}

export interface ProviderPageProps {
  lang: Language
  keys: { csrf: string; key: string }
  problem: string | null
  /** Issuers the person connected. */
  connected: readonly string[]
  /** Providers of the person's organizations that are not connected yet. */
  offered: readonly Provider[]
}

export function ProviderPage({ lang, keys, problem, connected, offered }: ProviderPageProps) {
  const t = messages[lang].ways.provider
  return (
    <>
      {problem && <ErrorSummary errors={[{ text: problem }]} />}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {connected.length + offered.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {connected.map((issuer, index) => (
        <FormFrame
          lang={lang}
          action={href(lang, addresses.providerRemoval)}
          keys={keys}
          state={filled({})}
          names={[]}
          id={`connected-${index + 1}`}
        >
          <p>{t.connected(hostOf(issuer))}</p>
          <input type="hidden" name="issuer" value={issuer} />
          <Button kind="secondary">
            {t.remove}
            <span class="govuk-visually-hidden">{t.removeHidden(hostOf(issuer))}</span>
          </Button>
        </FormFrame>
      ))}
      {offered.map(({ organizationId, issuer }, index) => (
        <FormFrame
          lang={lang}
          action={href(lang, addresses.provider)}
          keys={keys}
          state={filled({})}
          names={[]}
          id={`offered-${index + 1}`}
        >
          <p>{t.connectText(hostOf(issuer))}</p>
          <input type="hidden" name="organization" value={organizationId} />
          <Button>{t.connect}</Button>
        </FormFrame>
      ))}
      <p class="mid">{t.limits}</p>
    </>
  )
}

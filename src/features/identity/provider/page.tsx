import { filled } from '../../../kernel/form/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Provider } from '../model.ts'
import { Button, EmptyState, ErrorSummary, FormFrame } from '../../../design/index.ts'
import { issuerHost } from '../issuer-host.ts'
import { words } from './words.ts'

interface GoOnPageProps {
  lang: Language
  host: string
  /** Whole address at the provider. */
  location: string
  back: string
}

export function GoOnPage({ lang, host, location, back }: GoOnPageProps) {
  const t = words[lang].goOn
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

interface ProviderFailedPageProps {
  lang: Language
  why: 'failed' | 'unknown' | 'taken'
  back: { label: string; href: string }
}

export function ProviderFailedPage({ lang, why, back }: ProviderFailedPageProps) {
  const t = words[lang].back
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

interface ProviderPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  problem: string | null
  /** Issuers the person connected. */
  connected: readonly string[]
  /** Providers of the person's organizations that are not connected yet. */
  offered: readonly Provider[]
}

export function ProviderPage({ lang, keys, problem, connected, offered }: ProviderPageProps) {
  const t = words[lang]
  return (
    <>
      {problem && <ErrorSummary errors={[{ text: problem }]} />}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {connected.length + offered.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {connected.map((issuer) => (
        <div class="headed">
          <p>{t.connected(issuerHost(issuer))}</p>
          <Button kind="secondary" href={withQuery(href(lang, addresses.providerRemoval), { issuer })}>
            {t.remove}
            <span class="govuk-visually-hidden">{t.removeHidden(issuerHost(issuer))}</span>
          </Button>
        </div>
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
          <p>{t.connectText(issuerHost(issuer))}</p>
          <input type="hidden" name="organization" value={organizationId} />
          <Button>{t.connect}</Button>
        </FormFrame>
      ))}
      <p class="mid">{t.limits}</p>
    </>
  )
}

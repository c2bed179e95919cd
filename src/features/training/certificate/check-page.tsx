import { Button, Input, InsetText, SummaryList } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import type { CheckedCertificate } from './queries.ts'
import { words } from './words.ts'

interface CheckPageProps {
  lang: Language
  action: string
  /** What was typed last. */
  typed: { code: string; name: string }
  /** `asking`: nothing was asked yet; `no`: these two are on no certificate; `busy`: too many tries. */
  /** Day it was withdrawn; null: it was not. */
  revokedOn: Day | null
  answer: CheckedCertificate | 'asking' | 'no' | 'busy'
}

/** Whether a certificate is true, for anyone who holds it: by the code and the name on it. */
export function CheckPage({ lang, action, typed, answer, revokedOn }: CheckPageProps) {
  const t = words[lang].check
  if (typeof answer === 'object')
    return (
      <>
        <h1>{revokedOn === null ? t.yesTitle : t.revokedTitle}</h1>
        {revokedOn !== null && <InsetText>{t.revoked(formatDay(revokedOn, lang))}</InsetText>}
        <SummaryList
          rows={[
            { key: t.yes.name, value: answer.name },
            { key: t.yes.title, value: answer.title },
            { key: t.yes.givenBy, value: answer.givenBy },
            { key: t.yes.day, value: formatDay(answer.onDay, lang) },
            { key: t.yes.length, value: shared[lang].minutes(answer.minutes) },
          ]}
        />
        <p>
          <a href={action}>{t.another}</a>
        </p>
      </>
    )
  return (
    <>
      <h1>{t.title}</h1>
      {answer === 'no' && (
        <InsetText>
          <p role="alert">
            <strong>{t.noTitle}</strong>
          </p>
          <p>{t.no}</p>
        </InsetText>
      )}
      {answer === 'busy' && (
        <InsetText>
          <p role="alert">
            <strong>{t.busyTitle}</strong>
          </p>
          <p>{t.busy}</p>
        </InsetText>
      )}
      <p class="lead">{t.lead}</p>
      <form method="post" action={action} novalidate>
        <Input name="code" label={t.code} hint={t.codeHint} value={typed.code} spellcheck={false} />
        <Input name="name" label={t.name} value={typed.name} spellcheck={false} />
        <Button>{t.submit}</Button>
      </form>
    </>
  )
}

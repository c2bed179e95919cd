import { PrintButton, SummaryList } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { Certificate } from '../model.ts'
import { subjectNames } from '../topics.ts'
import { words as shared } from '../words.ts'
import { printedCode } from './queries.ts'
import { words } from './words.ts'

interface CertificatePageProps {
  lang: Language
  certificate: Certificate
  /** Whole address where it is checked. */
  address: string
}

/** One page, to print. */
export function CertificatePage({ lang, certificate, address }: CertificatePageProps) {
  const t = words[lang]
  const { name, title, givenBy, subjects, onDay, minutes, code } = certificate
  return (
    <article>
      <h1>{t.title}</h1>
      <p>{t.says}</p>
      <p class="govuk-heading-l">{name}</p>
      <p>{t.took}</p>
      <p class="govuk-heading-m">{title}</p>
      <p>
        {t.givenBy(givenBy)} {t.when(formatDay(onDay, lang), shared[lang].minutes(minutes))}
      </p>
      <p>
        {t.subjects}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        {subjectNames(subjects, lang)}
      </p>
      <p>
        {t.code}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        <strong>{printedCode(code)}</strong>
      </p>
      <p class="small mid">{t.how(address)}</p>
      <p class="small mid">{t.issued}</p>
      <div class="on-screen">
        <PrintButton />
      </div>
    </article>
  )
}

interface WithdrawnPageProps {
  lang: Language
  certificate: Pick<Certificate, 'title' | 'givenBy' | 'onDay'>
  on: Day
  reason: string
}

/** A certificate that no longer stands: nothing on this page can be taken for one, printed or not. */
export function WithdrawnPage({ lang, certificate: { title, givenBy, onDay }, on, reason }: WithdrawnPageProps) {
  const t = words[lang].withdrawn
  return (
    <>
      <h1>{t.title(formatDay(on, lang))}</h1>
      <SummaryList
        rows={[
          { key: t.training, value: title },
          { key: t.givenBy, value: givenBy },
          { key: t.day, value: formatDay(onDay, lang) },
          { key: t.reason, value: reason },
        ]}
      />
      <p>{t.next}</p>
    </>
  )
}

import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Words } from './words.ts'
import { youthProtectionLines, type YouthProtectionLine } from '../lines/help-lines.ts'
import type { Reader } from '../lines/contact-channel.ts'
import { PhoneLink, PrintButton, SummaryList, Table } from '../../../design/index.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'
import { LineList } from '../lines/line-list.tsx'
import { LineSources } from '../lines/line-sources.tsx'
import { Steps } from '../steps.tsx'

/** Where the numbers of youth protection start on the page. */
export const youthProtectionAnchor = 'protection'

interface HelpingPageProps {
  t: Words
  reader: Reader
  /** Whom a professional calls at work; null for a visitor. */
  colleagues?: Child
}

export function HelpingPage({ t, reader, colleagues = null }: HelpingPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <WithEmergencyCall text={t.danger} />
      </p>
      <div class="cols cols--side">
        <Steps steps={t.steps} />
        <aside>
          <div class="panel">
            <h2>{t.never.title}</h2>
            <ul>
              {t.never.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </div>
          <section>
            <p>
              <a href={`#${youthProtectionAnchor}`}>{t.dyp.title}</a>
            </p>
            <p>
              <a href={href(lang, addresses.parents)}>{t.parents}</a>
            </p>
          </section>
        </aside>
      </div>
      {colleagues}
      <section>
        <h2>{t.advice.title}</h2>
        <LineList t={t.advice} reader={reader} lines={t.advice.lines} />
        <LineSources t={t.sources} lang={lang} lines={t.advice.lines.map(({ id }) => [id, 'call'])} />
      </section>
      <Law t={t} />
      <YouthProtection t={t} lang={lang} />
      <PrintButton />
    </>
  )
}

function Law({ t: { law } }: { t: Words }) {
  return (
    <section>
      <h2>{law.title}</h2>
      <p class="lead">{law.platform}</p>
      <SummaryList rows={law.rows} />
      <h3>{law.ages.title}</h3>
      <SummaryList rows={law.ages.rows} />
      <p class="small mid">{law.source}</p>
    </section>
  )
}

function YouthProtection({ t: { dyp }, lang }: { t: Words; lang: Language }) {
  return (
    <section id={youthProtectionAnchor}>
      <h2>{dyp.title}</h2>
      <p>
        <WithEmergencyCall text={dyp.text} />
      </p>
      <Table
        caption={dyp.caption}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: dyp.region }, { text: dyp.numbers }, { text: dyp.source }]}
        rows={youthProtectionLines(lang).map((line) => [
          line.region,
          <Numbers line={line} none={dyp.none} lang={lang} />,
          line.isSure ? dyp.sure(line.source) : dyp.check(line.source),
        ])}
      />
    </section>
  )
}

function Numbers({ line, none, lang }: { line: YouthProtectionLine; none: string; lang: Language }) {
  if (line.phones.length === 0) return <>{none}</>
  return (
    <>
      {line.phones.map(({ number, label }, index) => (
        <>
          {index > 0 && <br />}
          <PhoneLink number={number} lang={lang} />
          {label && ` (${label})`}
        </>
      ))}
    </>
  )
}

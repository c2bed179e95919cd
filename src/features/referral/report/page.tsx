import { InsetText, PhoneLink, PrintButton, Table, WarningText } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import { words } from './words.ts'

/** How to report: a page that says it, and sends nothing. */
export function ReportPage({ lang, lines }: { lang: Language; lines: readonly YouthProtection[] }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <WarningText>{t.now}</WarningText>
      <h2>{t.lines}</h2>
      <p class="small mid">
        {t.own} <PrintButton />
      </p>
      <Table
        caption={t.lines}
        captionClass="govuk-visually-hidden"
        head={[{ text: t.heads.region }, { text: t.heads.phone }]}
        rows={lines.map(({ name, phones, isSure, isOwn }) => [
          isOwn ? <b>{name}</b> : name,
          <>
            {phones.map(({ number, label }) => (
              <div>
                <PhoneLink number={number} lang={lang} />
                {label !== null && <span class="small mid"> {label}</span>}
              </div>
            ))}
            {!isSure && <span class="small mid">{t.check}</span>}
          </>,
        ])}
      />
      <h2>{t.who}</h2>
      <ul>
        {t.duty.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="small mid">{t.source}</p>
      <h2>{t.together}</h2>
      <p>{t.involve}</p>
      <InsetText>{t.adult}</InsetText>
    </>
  )
}

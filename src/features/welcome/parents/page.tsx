import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { PrintButton } from '../../../design/index.ts'
import type { Words } from './words.ts'
import type { Reader } from '../lines/contact-channel.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'
import { youthProtectionAnchor } from '../helping/page.tsx'
import { LineList } from '../lines/line-list.tsx'
import { LineSources } from '../lines/line-sources.tsx'
import { Steps } from '../steps.tsx'

export function ParentsPage({ t, reader }: { t: Words; reader: Reader }) {
  const { lang } = reader
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <WithEmergencyCall text={t.danger} />
      </p>
      <div class="cols cols--2">
        <Steps steps={t.steps} />
        <div>
          <LineList t={t} reader={reader} lines={t.lines} />
          <section>
            <h2>{t.tomorrow.title}</h2>
            <ul>
              {t.tomorrow.items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
            <p class="on-screen">
              <a href={href(lang, addresses.talking)}>{t.tomorrow.talking}</a>
            </p>
            <p class="on-screen">
              <a href={`${href(lang, addresses.helping)}#${youthProtectionAnchor}`}>{t.tomorrow.dyp}</a>
            </p>
          </section>
        </div>
      </div>
      <PrintButton />
      <LineSources t={t.sources} lang={lang} lines={t.lines.map(({ id }) => [id, 'call'])} />
    </>
  )
}

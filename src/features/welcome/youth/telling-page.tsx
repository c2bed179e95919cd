import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Reader, ContactChannel } from '../lines/contact-channel.ts'
import { Danger } from '../emergency-call.tsx'
import { youthProtectionAnchor } from '../helping/page.tsx'
import { LineSources } from '../lines/line-sources.tsx'
import { Steps } from '../steps.tsx'
import { Step } from './door-row.tsx'
import { YouthLines } from './youth-lines.tsx'
import type { Words } from './words.ts'

const lines: readonly [keyof Words['telling']['lines']['texts'], ContactChannel][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
  ['rebatir', 'call'],
  ['cavac', 'call'],
]

interface TellingPageProps {
  t: Words['telling']
  you: Words['you']
  reader: Reader
  /** Whether a team can be written to. */
  canWrite: boolean
}

/** What happens if I tell: the steps, what the law asks of others, what stays one’s own choice. */
export function TellingPage({ t, you, reader, canWrite }: TellingPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Steps steps={t.steps} />
      <Danger t={you} />
      <h2>{t.ages.title}</h2>
      <dl>
        {t.ages.rows.map(({ key, value }) => (
          <>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <h2>{t.choices.title}</h2>
      <ul>
        {t.choices.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <YouthLines
        t={you}
        title={t.lines.title}
        reader={reader}
        lines={lines.map(([id, channel]) => [id, channel, t.lines.texts[id]])}
      />
      <ul class="links">
        {canWrite && (
          <Step lang={lang} to={{ page: 'write' }}>
            {you.write.title}
          </Step>
        )}
        <li>
          <a href={`${href(lang, addresses.helping)}#${youthProtectionAnchor}`}>{t.dpj}</a>
        </li>
        <Step lang={lang} to={{ page: 'near' }}>
          {you.near.title}
        </Step>
        <li>
          <a href={href(lang, addresses.you)}>{t.back}</a>
        </li>
      </ul>
      <details class="govuk-details">
        <summary class="govuk-details__summary">{t.law.summary}</summary>
        <div class="govuk-details__text">
          {t.law.text.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      </details>
      <LineSources t={you.sources} lang={lang} lines={lines} />
    </>
  )
}

import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { Danger } from '../emergency-call.tsx'
import { NowLine } from '../lines/answering.tsx'
import { answering, contactLink, type ContactChannel, type Reader } from '../lines/contact-channel.ts'
import { LineSources } from '../lines/line-sources.tsx'
import { DoorRow, Step } from '../youth/door-row.tsx'
import type { Words as YouthWords } from '../youth/words.ts'
import { YouthLines } from '../youth/youth-lines.tsx'
import { situationNames, situations, type SituationName } from './situations.ts'
import type { Words } from './words.ts'

const lines: readonly [keyof Words['lines']['texts'], ContactChannel][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
  ['interligne', 'call'],
  ['988', 'call'],
]

interface SituationsPageProps {
  t: Words
  you: YouthWords['you']
  reader: Reader
  /** Whether a team can be written to. */
  canWrite: boolean
}

/** Six situations, folded: what one opens is asked of nobody and stands in no history. Nothing to answer, nothing to add up. */
export function SituationsPage({ t, you, reader, canWrite }: SituationsPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>{t.open}</p>
      <p class="mid">{t.private}</p>
      <div class="folds">
        {situationNames.map((name) => (
          <SituationPart name={name} t={t} you={you} reader={reader} />
        ))}
      </div>
      <h2>{t.none.title}</h2>
      <p>{t.none.text}</p>
      <Danger t={you} />
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
        <Step lang={lang} to={{ page: 'telling' }}>
          {you.read.telling}
        </Step>
        <Step lang={lang} to={{ page: 'near' }}>
          {you.near.title}
        </Step>
        <li>
          <a href={href(lang, addresses.you)}>{t.back}</a>
        </li>
        <li>
          <a href={href(lang, addresses.talking)}>{t.sources}</a>
        </li>
      </ul>
      <LineSources
        t={you.sources}
        lang={lang}
        lines={[...situationNames.map((name) => [situations[name].line, situations[name].channel] as const), ...lines]}
      />
    </>
  )
}

function SituationPart({ name, t, you, reader }: Omit<SituationsPageProps, 'canWrite'> & { name: SituationName }) {
  const { title, signs, fault, now, line } = t.situations[name]
  const { line: id, channel } = situations[name]
  const reach = contactLink(id, channel, you, reader.lang)
  return (
    <details>
      <summary>
        <b>{title}</b>
      </summary>
      <p>{t.example}</p>
      <ul>
        {signs.map((sign) => (
          <li>{sign}</li>
        ))}
      </ul>
      <p>
        <strong>{t.fault}</strong> {fault}
      </p>
      <p>{t.now}</p>
      <ul>
        {now.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <ul class="doors">
        <DoorRow href={reach.href} title={reach.label}>
          <span>{line}</span> <NowLine answering={answering(id, channel, reader)} />
        </DoorRow>
        {name === 'threat' && <Site t={t} you={you} reader={reader} />}
        {name === 'exchange' && (
          <Step lang={reader.lang} to={{ page: 'near' }}>
            <b>{you.near.title}</b> <span>{t.near}</span>
          </Step>
        )}
      </ul>
    </details>
  )
}

/** How to have a picture taken down. */
function Site({ t, you, reader: { lang } }: Omit<SituationsPageProps, 'canWrite'>) {
  const reach = contactLink('needhelpnow', 'site', you, lang)
  return (
    <DoorRow href={reach.href} title={reach.label}>
      <span>{t.picture}</span>
    </DoorRow>
  )
}

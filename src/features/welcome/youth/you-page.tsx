import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { answering, contactLink, type Reader, type ContactChannel } from '../lines/contact-channel.ts'
import { NowLine } from '../lines/answering.tsx'
import { Danger } from '../emergency-call.tsx'
import { LineSources } from '../lines/line-sources.tsx'
import { DoorRow, Step } from './door-row.tsx'
import type { Words } from './words.ts'

type Situation = keyof Words['you']['situations']['items']
type First = keyof Words['you']['first']

const first: readonly [First, ContactChannel][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
]

const bySituation: readonly [Situation, line: string, ContactChannel][] = [
  ['dying', '988', 'call'],
  ['dyingSilent', '988', 'text'],
  ['assault', 'info-aide-vs', 'call'],
  ['forced', 'ht-hotline', 'call'],
  ['afraid', 'sos-vc', 'call'],
  ['picture', 'needhelpnow', 'site'],
  ['rights', 'cavac', 'call'],
  ['health', '811', 'call'],
  ['resources', '211', 'call'],
  ['otherText', 'tel-jeunes', 'text'],
  ['otherCall', 'kids-help-phone', 'call'],
]

/** Places of the page that its first screen leads to. The address holds them, and so the history: they say nothing. */
const anchors = { calling: 'p1', friend: 'p2', limits: 'p3' } as const

interface YouPageProps {
  t: Words['you']
  reader: Reader
  /** Whether a team can be written to. */
  canWrite: boolean
}

export function YouPage({ t, reader, canWrite }: YouPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{t.heading}</h1>
      <p>{t.lead}</p>
      <ul class="doors">
        {first.map(([id, channel]) => {
          const reach = contactLink(id, channel, t, lang)
          return (
            <DoorRow href={reach.href} title={reach.label}>
              <span>{t.first[id]}</span> <NowLine answering={answering(id, channel, reader)} />
            </DoorRow>
          )
        })}
        {canWrite && (
          <Step lang={lang} to={{ page: 'write' }}>
            <b>{t.write.title}</b> <span>{t.write.text}</span>
          </Step>
        )}
        <Step lang={lang} to={{ page: 'near' }}>
          <b>{t.near.title}</b> <span>{t.near.text}</span>
        </Step>
      </ul>
      <ul class="links">
        {canWrite && (
          <Step lang={lang} to={{ page: 'open' }}>
            {t.write.back}
          </Step>
        )}
        <Step lang={lang} to={{ page: 'shared' }}>
          {t.shared}
        </Step>
      </ul>
      <Danger t={t} />
      <ReadFirst t={t} reader={reader} />
      <Situations t={t} reader={reader} />
      <Calling t={t} />
      <Friend t={t} reader={reader} />
      <Limits t={t} />
      <LineSources
        t={t.sources}
        lang={lang}
        lines={[
          ...first.map(([id, channel]) => [id, channel] as const),
          ...bySituation.map(([, id, channel]) => [id, channel] as const),
        ]}
      />
    </>
  )
}

function ReadFirst({ t: { read }, reader: { lang } }: { t: Words['you']; reader: Reader }) {
  return (
    <>
      <h2>{read.title}</h2>
      <p class="mid">{read.lead}</p>
      <ul class="links">
        <Step lang={lang} to={{ page: 'situations' }}>
          {read.situations}
        </Step>
        <Step lang={lang} to={{ page: 'telling' }}>
          {read.telling}
        </Step>
        {(['calling', 'friend', 'limits'] as const).map((name) => (
          <li>
            <a href={`#${anchors[name]}`}>{read[name]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Situations({ t, reader }: { t: Words['you']; reader: Reader }) {
  return (
    <>
      <h2>{t.situations.title}</h2>
      <ul class="doors">
        {bySituation.map(([situation, id, channel]) => {
          const reach = contactLink(id, channel, t, reader.lang)
          const { title, text } = t.situations.items[situation]
          return (
            <DoorRow href={reach.href} title={title}>
              <span>
                <strong>{reach.label}</strong>
              </span>{' '}
              {text !== '' && <span>{text}</span>} <NowLine answering={answering(id, channel, reader)} />
            </DoorRow>
          )
        })}
      </ul>
    </>
  )
}

function Calling({ t }: { t: Words['you'] }) {
  return (
    <>
      <h2 id={anchors.calling}>{t.calling.title}</h2>
      <ul>
        {t.calling.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Friend({ t, reader: { lang } }: { t: Words['you']; reader: Reader }) {
  return (
    <>
      <h2 id={anchors.friend}>{t.friend.title}</h2>
      <p>{t.friend.text}</p>
      <p>{t.friend.promise}</p>
      <ul class="links">
        <li>
          <a href={href(lang, addresses.parents)}>{t.friend.parents}</a>
        </li>
        <li>
          <a href={href(lang, addresses.helping)}>{t.friend.helping}</a>
        </li>
      </ul>
    </>
  )
}

function Limits({ t }: { t: Words['you'] }) {
  return (
    <>
      <h2 id={anchors.limits}>{t.limits.title}</h2>
      <ul>
        {t.limits.items.map((item) => (
          <li>{item}</li>
        ))}
        <li data-with-script hidden>
          {t.limits.keys}
        </li>
      </ul>
    </>
  )
}

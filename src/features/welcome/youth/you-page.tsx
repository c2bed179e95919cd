import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { YouMessages } from './you.fr.ts'
import { answering, wayTo, type Reader, type Way } from '../lines/contact-channel.ts'
import { NowLine } from '../lines/answering.tsx'
import { Danger } from '../emergency-call.tsx'
import { LineSources } from '../lines/line-sources.tsx'

type Situation = keyof YouMessages['situations']['items']
type First = keyof YouMessages['first']

const first: readonly [First, Way][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
]

const bySituation: readonly [Situation, line: string, Way][] = [
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

/** Places of the page that its first screen leads to. */
const anchors = { calling: 'appel', friend: 'ami', limits: 'traces' } as const

export function YouPage({ t, reader }: { t: YouMessages; reader: Reader }) {
  const { lang } = reader
  return (
    <>
      <h1>{t.heading}</h1>
      <p>{t.lead}</p>
      <ul class="doors">
        {first.map(([id, way]) => {
          const reach = wayTo(id, way, t, lang)
          return (
            <Row href={reach.href} title={reach.label}>
              <span>{t.first[id]}</span> <NowLine answering={answering(id, way, reader)} />
            </Row>
          )
        })}
        <Row href={href(lang, addresses.near)} title={t.near.title}>
          <span>{t.near.text}</span>
        </Row>
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
          ...first.map(([id, way]) => [id, way] as const),
          ...bySituation.map(([, id, way]) => [id, way] as const),
        ]}
      />
    </>
  )
}

/** One thing to do: what a tap does, in large, then what to know of it. */
export function Row({ href, title, children }: { href: string; title: string; children?: Child }) {
  return (
    <li>
      <a href={href} rel="noreferrer">
        <b>{title}</b> {children}
      </a>
    </li>
  )
}

function ReadFirst({ t: { read }, reader: { lang } }: { t: YouMessages; reader: Reader }) {
  return (
    <>
      <h2>{read.title}</h2>
      <p class="mid">{read.lead}</p>
      <ul class="links">
        <li>
          <a href={href(lang, addresses.telling)}>{read.telling}</a>
        </li>
        {(['calling', 'friend', 'limits'] as const).map((name) => (
          <li>
            <a href={`#${anchors[name]}`}>{read[name]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Situations({ t, reader }: { t: YouMessages; reader: Reader }) {
  return (
    <>
      <h2>{t.situations.title}</h2>
      <ul class="doors">
        {bySituation.map(([situation, id, way]) => {
          const reach = wayTo(id, way, t, reader.lang)
          const { title, text } = t.situations.items[situation]
          return (
            <Row href={reach.href} title={title}>
              <span>
                <strong>{reach.label}</strong>
              </span>{' '}
              {text !== '' && <span>{text}</span>} <NowLine answering={answering(id, way, reader)} />
            </Row>
          )
        })}
      </ul>
    </>
  )
}

function Calling({ t }: { t: YouMessages }) {
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

function Friend({ t, reader: { lang } }: { t: YouMessages; reader: Reader }) {
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

function Limits({ t }: { t: YouMessages }) {
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

import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { YouMessages } from '../messages/you.fr.ts'
import { wayTo, type Way } from '../ways.ts'
import { WithEmergencyCall } from './emergency-call.tsx'
import { LineSources } from './line-sources.tsx'

type Situation = keyof YouMessages['situations']['items']
type First = keyof YouMessages['first']

const first: readonly [First, Way][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
  ['info-aide-vs', 'call'],
]

const bySituation: readonly [Situation, line: string, Way][] = [
  ['dying', '988', 'call'],
  ['dyingSilent', '988', 'text'],
  ['forced', 'ht-hotline', 'call'],
  ['afraid', 'sos-vc', 'call'],
  ['picture', 'needhelpnow', 'site'],
  ['rights', 'cavac', 'call'],
  ['near', '211', 'call'],
  ['health', '811', 'call'],
  ['otherText', 'tel-jeunes', 'text'],
  ['otherCall', 'kids-help-phone', 'call'],
]

export function YouPage({ t, lang }: { t: YouMessages; lang: Language }) {
  return (
    <>
      <h1>{t.heading}</h1>
      <p>{t.lead}</p>
      <ul class="doors">
        {first.map(([id, way]) => {
          const reach = wayTo(id, way, t, lang)
          return (
            <Row href={reach.href} title={reach.label}>
              {t.first[id]}
            </Row>
          )
        })}
      </ul>
      <p class="sos">
        <WithEmergencyCall text={t.danger} />
      </p>
      <Calling t={t} />
      <Situations t={t} lang={lang} />
      <Friend t={t} lang={lang} />
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

function Row({ href, title, children }: { href: string; title: string; children?: Child }) {
  return (
    <li>
      <a href={href} rel="noreferrer">
        <b>{title}</b>
        <span>{children}</span>
      </a>
    </li>
  )
}

function Situations({ t, lang }: { t: YouMessages; lang: Language }) {
  return (
    <>
      <h2>{t.situations.title}</h2>
      <ul class="doors">
        {bySituation.map(([situation, id, way]) => {
          const reach = wayTo(id, way, t, lang)
          const { title, text } = t.situations.items[situation]
          return (
            <Row href={reach.href} title={title}>
              <strong>{reach.label}</strong>
              <br />
              {text}
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
      <h2>{t.calling.title}</h2>
      <ul>
        {t.calling.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}

function Friend({ t, lang }: { t: YouMessages; lang: Language }) {
  return (
    <>
      <h2>{t.friend.title}</h2>
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
      <h2>{t.limits.title}</h2>
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

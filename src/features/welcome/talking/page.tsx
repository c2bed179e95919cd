import { href } from '../../../kernel/http/index.ts'
import { Linked, PrintButton, SummaryList } from '../../../design/index.ts'
import { SourceList, sourceOf } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { WithEmergencyCall } from '../emergency-call.tsx'
import { youthProtectionAnchor } from '../helping/page.tsx'
import { NowLine } from '../lines/answering.tsx'
import { answering, contactLink, type Reader } from '../lines/contact-channel.ts'
import { findLine, nameOf } from '../lines/help-lines.ts'
import { LineSources } from '../lines/line-sources.tsx'
import { everyGender, situationNames, situations } from '../situations/situations.ts'
import { words as read } from '../situations/words.ts'
import { grounds, type Part } from './grounds.ts'
import type { Words } from './words.ts'

const publishersOf = (ids: readonly string[]): string =>
  [...new Set(ids.map((id) => sourceOf(id).publisher))].join(', ')

const everySource: readonly string[] = [
  ...Object.values(grounds).flatMap(({ sources }) => sources),
  ...situationNames.flatMap((name) => situations[name].sources),
  ...everyGender,
]

/** How to talk about it: one sheet to print. What young people read stands under it, with its sources. */
export function TalkingPage({ t, reader }: { t: Words; reader: Reader }) {
  const { lang } = reader
  const part = (name: Part) => <PartOf t={t} name={name} />
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <WithEmergencyCall text={t.danger} />
      </p>
      <PrintButton />
      <div class="cols cols--2 one-sheet">
        <div>
          {part('open')}
          {part('listen')}
          {part('avoid')}
        </div>
        <div>
          {part('worry')}
          {part('law')}
        </div>
        <Calls t={t} reader={reader} />
        {part('unsure')}
      </div>
      <ul class="on-screen">
        <li>
          <a href={`${href(lang, addresses.helping)}#${youthProtectionAnchor}`}>{t.protection}</a>
        </li>
        <li>
          <a href={href(lang, addresses.parents)}>{t.tonight}</a>
        </li>
      </ul>
      <Situations t={t} reader={reader} />
      <LineSources t={t.sources} lang={lang} lines={t.lines.map(({ id }) => [id, 'call'])} />
      <div class="on-screen">
        <SourceList ids={everySource} />
      </div>
    </>
  )
}

function PartOf({ t, name }: { t: Words; name: Part }) {
  const { title, items } = t.parts[name]
  const { sources, isOurs } = grounds[name]
  const say = isOurs ? t.ours : t.from
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      {sources.length > 0 && <p class="small mid">{say(publishersOf(sources))}</p>}
    </section>
  )
}

function Calls({ t, reader }: { t: Words; reader: Reader }) {
  return (
    <section>
      <h2>{t.calls}</h2>
      <ul>
        {t.lines.map(({ id, text }) => {
          const reach = contactLink(id, 'call', t, reader.lang)
          return (
            <li>
              <b>{nameOf(findLine(id), reader.lang)}</b>. {text !== null && `${text} `}
              <Linked class="num nowrap" href={reach.href}>
                {reach.label}
              </Linked>{' '}
              <NowLine answering={answering(id, 'call', reader)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The six situations of the young people’s page, and what each rests on. */
function Situations({ t, reader: { lang } }: { t: Words; reader: Reader }) {
  return (
    <section class="on-screen">
      <h2>{t.situations.title}</h2>
      <p>{t.situations.text}</p>
      <SummaryList
        rows={[
          ...situationNames.map((name) => ({
            key: read[lang].situations[name].title,
            value: t.from(publishersOf(situations[name].sources)),
          })),
          { key: t.situations.everyGender, value: t.from(publishersOf(everyGender)) },
        ]}
      />
      <p>
        <a href={href(lang, addresses.you)}>{t.situations.page}</a>
      </p>
    </section>
  )
}

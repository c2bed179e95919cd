import { Button, HiddenKeys, InsetText, SummaryList, Tag, Timeline } from '../../../design/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { HistoryItem } from '../task/page.tsx'
import { isOpen, type AskedAct, type HandOffState } from './model.ts'
import { words } from './words.ts'

export interface HandOffPageProps {
  lang: Language
  keys: FormKeys
  code: string
  state: HandOffState
  isUrgent: boolean
  rows: readonly { key: string; value: string }[]
  /** Acts that a button does; the first weighs most. */
  going: readonly { act: AskedAct; href: string }[]
  stopping: readonly FrameLink[]
  /** The envelope, and where what is sealed is read; null once the person reads nothing of it. */
  links: { envelope: string; read: string } | null
  history: readonly HistoryItem[]
}

/** One hand-off: where it stands, what can be done now, what happened. Nothing of the young person. */
export function HandOffPage(props: HandOffPageProps) {
  const { lang, keys, code, state, isUrgent, rows, going, stopping, links, history } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.of(code)}</h1>
      <p>
        <Tag kind={isOpen(state) ? 'outlined' : 'filled'}>{t.states[state]}</Tag>
        {isUrgent && <> {t.urgent}</>}
      </p>
      {isOpen(state) || going.length > 0 ? (
        <div class="on-screen">
          <h2>{t.now}</h2>
          {going.length === 0 && <p class="mid">{t.nothingNow}</p>}
          {going.map(({ act, href }, at) => (
            <form method="post" action={href}>
              <HiddenKeys keys={keys} />
              {t.hints[act] && <p class="small mid">{t.hints[act]}</p>}
              <Button kind={at === 0 ? 'main' : 'secondary'}>{t.doing[act]}</Button>
            </form>
          ))}
        </div>
      ) : null}
      <h2>{t.title}</h2>
      <SummaryList rows={rows} />
      {links && (
        <InsetText>
          {t.sealed}{' '}
          <span class="on-screen">
            <a href={links.read}>{t.read}</a> · <a href={links.envelope}>{t.envelope}</a>
          </span>
        </InsetText>
      )}
      <h2>{t.history}</h2>
      <Timeline items={history} />
      {stopping.length > 0 && (
        <div class="on-screen">
          <h2>{t.stop}</h2>
          <ul>
            {stopping.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, HiddenKeys, InsetText, SummaryList, Tag, Timeline } from '../../../design/index.ts'
import { href, type FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Envelope } from '../queries.ts'
import { words as shared } from '../words.ts'
import type { GoingAct } from './act-form.ts'
import { words } from './words.ts'

export interface HistoryItem {
  when: string
  datetime: string
  title: string
  text: string
}

export interface TaskPageProps {
  lang: Language
  keys: FormKeys
  task: Envelope
  code: string
  rows: readonly { key: string; value: Child }[]
  /** Acts that a button alone does, and those that have a page. The first weighs most. */
  going: readonly { act: GoingAct; href: string; asks: boolean }[]
  stopping: readonly { label: string; href: string }[]
  /** Fields of the acceptance, shown at once: null when it cannot be done. */
  accept: Child | null
  tell: { href: string; whom: readonly { value: string; label: string }[] } | null
  override: Child | null
  /** Who takes over from whom; null: nothing of it. */
  handOff: Child | null
  /** What the young person sees of it; null to who does not lead it. */
  seen: Child | null
  /** Null: nothing is held since a restore. */
  confirm: string | null
  history: readonly HistoryItem[]
}

/** One envelope: where it stands, what can be done now, what happened. */
export function TaskPage(props: TaskPageProps) {
  const { lang, keys, task, code, rows, going, stopping, accept, tell, override, handOff, seen, confirm, history } =
    props
  const t = words[lang]
  const { states, priorities } = shared[lang]
  const isIdle = going.length === 0 && accept === null && tell === null && confirm === null
  return (
    <>
      <h1>{t.title(code)}</h1>
      <p>
        <Tag kind={task.state === 'requested' ? 'outlined' : 'filled'}>{states[task.state]}</Tag>{' '}
        <b>{priorities[task.priority]}</b>
        {task.state === 'requested' && task.lateAt !== null && <> · {t.late}</>}
      </p>
      <div class="on-screen">
        <h2>{t.now}</h2>
        <p>
          <a href={`${href(lang, addresses.read)}#${task.requestId}`}>{t.read}</a>
        </p>
        {isIdle && <p class="mid">{t.nothingNow}</p>}
        {confirm && (
          <form method="post" action={confirm}>
            <HiddenKeys keys={keys} />
            <InsetText>{t.held.text}</InsetText>
            <Button>{t.held.confirm}</Button>
          </form>
        )}
        {accept}
        {going
          .filter(({ act, asks }) => act !== 'accept' && !asks)
          .map((one) => (
            <GoOn {...one} lang={lang} keys={keys} />
          ))}
        {going.some(({ asks }) => asks) && (
          <ButtonGroup>
            {going
              .filter(({ act, asks }) => act !== 'accept' && asks)
              .map(({ act, href: to }) => (
                <Button kind="secondary" href={to}>
                  {t.doing[act]}
                </Button>
              ))}
          </ButtonGroup>
        )}
        {tell && (
          <form method="post" action={tell.href}>
            <HiddenKeys keys={keys} />
            <ButtonGroup>
              {tell.whom.map(({ value, label }) => (
                <Button kind="secondary" name="whom" value={value}>
                  {label}
                </Button>
              ))}
            </ButtonGroup>
          </form>
        )}
      </div>
      {override}
      {handOff}
      {seen}
      <h2>{shared[lang].one}</h2>
      <SummaryList rows={rows} />
      <InsetText>{t.sealed}</InsetText>
      <h2>{t.history}</h2>
      <Timeline items={history} />
      {stopping.length > 0 && (
        <div class="on-screen">
          <h2>{t.stop}</h2>
          <ul>
            {stopping.map(({ label, href: to }) => (
              <li>
                <a href={to}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function GoOn({ act, href: to, lang, keys }: { act: GoingAct; href: string; lang: Language; keys: FormKeys }) {
  const t = words[lang]
  const hint = act === 'ask' || act === 'answer' ? t.hints[act] : null
  return (
    <form method="post" action={to}>
      <HiddenKeys keys={keys} />
      {hint && <p class="small mid">{hint}</p>}
      <Button kind={act === 'start' || act === 'resume' || act === 'answer' ? 'main' : 'secondary'}>
        {t.doing[act]}
      </Button>
    </form>
  )
}

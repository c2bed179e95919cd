import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { Button, InsetText, Late, Tag } from '../../../design/index.ts'
import { Completion, type CompletionStep, completionSteps, percent } from '../../../field/index.ts'
import { words } from './words.ts'

/** One action to bring up to date. */
export interface MonthlyAction {
  id: string
  number: string
  title: string
  step: CompletionStep
  /** Number of the update the person sees. */
  seen: number
  late: string | null
  due: string | null
  /** « Depuis le 12 novembre 2026 ». */
  since: string
  isDoneToday: boolean
}

export interface MonthlyPageProps {
  lang: Language
  /** Where every button of the page is sent. */
  action: string
  csrf: string
  /** Name of the organization or of the table. */
  adopter: string
  actions: readonly MonthlyAction[]
  /** Words of a step in the plan's own scale. */
  stepLabel: (step: CompletionStep) => string
  planHref: string
  /** Someone else than the link's person is signed in. */
  isOtherAccount: boolean
  /** Opened by the link of a mail; otherwise by someone who signed in. */
  isByLink: boolean
  /** Why the last tap was not kept; null: it was. */
  problem: { title: string; text: string; anchor: string | null } | null
  /** What other features say there. */
  panels: readonly Child[]
}

/** Id of an action on the page: the address goes on to the next one after each tap. */
export const anchorOf = (id: string): string => `action-${id}`

export function MonthlyPage(props: MonthlyPageProps) {
  const { lang, actions, problem, isOtherAccount, isByLink } = props
  const t = words[lang].monthly
  const done = actions.filter(({ isDoneToday }) => isDoneToday).length
  const isAllDone = actions.length > 0 && done === actions.length
  return (
    <>
      <h1>{isByLink ? t.title : t.pageTitle}</h1>
      <p class="mid">{props.adopter}</p>
      {problem && (
        <InsetText>
          <p role="alert">
            <strong>{problem.title}</strong>
          </p>
          <p>{problem.text}</p>
          {problem.anchor && (
            <p>
              <a href={`#${problem.anchor}`}>{t.movedGo}</a>
            </p>
          )}
        </InsetText>
      )}
      {actions.length === 0 ? <p class="lead">{t.none}</p> : <p class="lead">{isAllDone ? t.allDone : t.lead}</p>}
      {isAllDone && isByLink && <p>{t.allDoneNext}</p>}
      {isOtherAccount && (
        <InsetText>
          <p>{t.otherAccount}</p>
        </InsetText>
      )}
      {actions.length > 0 && (
        <p>
          <b class="num">{t.progress(done, actions.length)}</b>
        </p>
      )}
      {actions.length > done && <Unchanged {...props} left={actions.length - done} />}
      {actions.map((one) => (
        <Action {...props} one={one} />
      ))}
      {props.panels}
      <section class="ruled">
        <p>
          {t.more} <a href={props.planHref}>{t.toPlan}</a>
        </p>
        {isByLink && <p class="small mid">{t.personal}</p>}
      </section>
    </>
  )
}

/** One button for all: each action that was shown is confirmed where it stood. */
function Unchanged({ lang, action, csrf, actions, left }: MonthlyPageProps & { left: number }) {
  const t = words[lang].monthly
  return (
    <form method="post" action={action} class="panel">
      <h2>{t.unchangedTitle}</h2>
      <input type="hidden" name="csrf" value={csrf} />
      {actions
        .filter(({ isDoneToday }) => !isDoneToday)
        .map(({ id, seen }) => (
          <input type="hidden" name="same" value={`${id}.${seen}`} />
        ))}
      <p>
        {t.unchangedHint} {left < actions.length && t.unchangedRest(left)}
      </p>
      <Button>{t.unchanged}</Button>
    </form>
  )
}

function Action({ lang, action, csrf, stepLabel, one }: MonthlyPageProps & { one: MonthlyAction }) {
  const t = words[lang].monthly
  return (
    <section class="ruled" id={anchorOf(one.id)}>
      <h2>
        <span class="num mid">{one.number}.</span> {one.title}
      </h2>
      <p>
        <Completion step={one.step} words={stepLabel(one.step)} />
      </p>
      <p class="row small mid">
        {one.isDoneToday ? <Tag kind="filled">{t.doneToday}</Tag> : <span>{one.since}</span>}
        {one.late ? <Late>{one.late}</Late> : one.due && <span>{t.due(one.due)}</span>}
      </p>
      <form method="post" action={action} class="step-buttons" aria-label={t.steps(one.title)}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="action" value={one.id} />
        <input type="hidden" name="seen" value={String(one.seen)} />
        {completionSteps.map((step) => (
          <Button
            kind="secondary"
            name="to"
            value={String(step)}
            attributes={step === one.step ? { 'aria-current': 'step' } : {}}
          >
            <b class="num">{percent(step, lang)}</b>
            <span>
              {stepLabel(step)}
              {step === one.step && <span class="govuk-visually-hidden">, {t.isStep}</span>}
            </span>
          </Button>
        ))}
      </form>
    </section>
  )
}

export function DeadMonthlyLinkPage({ lang, signInHref }: { lang: Language; signInHref: string }) {
  const t = words[lang].monthly
  return (
    <>
      <h1>{t.deadTitle}</h1>
      <p class="lead">{t.dead}</p>
      <ul>
        {t.deadReasons.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
      <p>{t.deadNext}</p>
      <Button href={signInHref}>{t.signIn}</Button>
    </>
  )
}

import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  Difference,
  DifferenceLegend,
  InsetText,
  Late,
  SummaryList,
  Tag,
  Timeline,
} from '../../../design/index.ts'
import { Completion, type CompletionStep } from '../../../field/index.ts'
import type { ActionWords } from '../adopted-words.ts'
import type { Effort } from '../model.ts'
import type { InCharge } from '../people-in-charge.ts'
import { words as shared } from '../words.ts'
import { PersonName } from './plan-orientation.tsx'
import { words } from './words.ts'

export interface ActionOutcome {
  text: string
  isPursued: boolean
  indicators: string[]
}

export interface HistoryItem {
  when: string
  datetime: string
  title: string
  by: string
  note: string | null
}

export interface AdoptedActionPageProps {
  lang: Language
  number: string
  actionWords: ActionWords
  isOwn: boolean
  /** Version since which the plan no longer has it; null while it does. */
  goneSince: number | null
  where: string
  /** null: set aside. */
  step: CompletionStep | null
  stepLabel: string
  daysLate: number
  person: InCharge
  startsOn: string | null
  dueOn: string | null
  effort: Effort | null
  place: string | null
  targets: string[]
  outcomes: readonly ActionOutcome[]
  /** Latest first; null when it stays in the house. */
  history: readonly HistoryItem[] | null
  /** What other features say of it. */
  panels: readonly Child[]
  /** Addresses, null where this person may not. */
  acts: { update: string | null; undo: string | null; edit: string | null; inPlan: string | null }
}

export function AdoptedActionPage(props: AdoptedActionPageProps) {
  const { lang, actionWords, acts } = props
  const t = words[lang]
  return (
    <>
      <p class="mid">{props.where}</p>
      <h1>
        <span class="num mid">{props.number}.</span> {actionWords.title}
      </h1>
      {props.isOwn && (
        <p>
          <Tag kind="dashed">{shared[lang].ownAction}</Tag>
        </p>
      )}
      {props.goneSince !== null && <InsetText>{t.goneText(props.goneSince)}</InsetText>}
      <div class="row">
        <State {...props} />
      </div>
      <div class="row">
        {acts.update && <Button href={acts.update}>{t.update}</Button>}
        {acts.edit && (
          <Button href={acts.edit} kind="secondary">
            {t.edit}
          </Button>
        )}
        {acts.undo && <a href={acts.undo}>{t.undo}</a>}
      </div>
      <div class="cols cols--side">
        <div>
          <WhatWillBeDone lang={lang} actionWords={actionWords} />
          <Outcomes lang={lang} outcomes={props.outcomes} />
        </div>
        <aside class="headed">
          <h2>{t.facts}</h2>
          <Facts {...props} />
          {acts.inPlan && (
            <p>
              <a href={acts.inPlan}>{t.seeInPlan}</a>
            </p>
          )}
        </aside>
      </div>
      {props.panels}
      <History lang={lang} history={props.history} />
    </>
  )
}

function State({ lang, step, stepLabel, daysLate }: AdoptedActionPageProps) {
  return (
    <>
      {step === null ? <Tag kind="dashed">{stepLabel}</Tag> : <Completion step={step} words={stepLabel} />}
      {daysLate > 0 && <Late>{shared[lang].daysLate(daysLate)}</Late>}
    </>
  )
}

function WhatWillBeDone({ lang, actionWords }: { lang: Language; actionWords: ActionWords }) {
  const t = words[lang]
  const { title, statement, original, isAdapted } = actionWords
  return (
    <section>
      <h2>{t.words}</h2>
      {statement === null ? <p class="mid">{t.noStatement}</p> : <Paragraphs text={statement} />}
      {isAdapted && original && (
        <>
          <h3>{t.differenceTitle}</h3>
          <DifferenceLegend words={t.legend} />
          <div class="difference">
            {title !== original.title && (
              <p>
                <b>
                  <Difference before={original.title} after={title} />
                </b>
              </p>
            )}
            {statement !== null && statement !== original.statement && (
              <p>
                <Difference before={original.statement} after={statement} />
              </p>
            )}
          </div>
          <h3>{t.originalTitle}</h3>
          <p>
            <b>{original.title}</b>
          </p>
          <p>{original.statement}</p>
        </>
      )}
    </section>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n+/).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
)

function Outcomes({ lang, outcomes }: Pick<AdoptedActionPageProps, 'lang' | 'outcomes'>) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.outcomesTitle}</h2>
      {outcomes.length === 0 ? (
        <p class="mid">{t.noOutcomes}</p>
      ) : (
        outcomes.map((outcome) => (
          <>
            <h3>{outcome.text}</h3>
            {!outcome.isPursued && (
              <p>
                <Tag kind="dashed">{t.notPursued}</Tag>
              </p>
            )}
            <p class="small mid">{t.indicators}</p>
            <ul>
              {outcome.indicators.map((indicator) => (
                <li>{indicator}</li>
              ))}
            </ul>
          </>
        ))
      )}
    </section>
  )
}

function Facts({ lang, person, startsOn, dueOn, effort, place, targets }: AdoptedActionPageProps) {
  const t = words[lang]
  const unsaid = <span class="mid">{t.unsaid}</span>
  const rows: { key: Child; value: Child }[] = [
    { key: t.person, value: <PersonName lang={lang} person={person} /> },
    { key: t.starts, value: startsOn ?? unsaid },
    { key: t.due, value: dueOn ?? unsaid },
    { key: shared[lang].effort, value: effort === null ? unsaid : shared[lang].efforts[effort] },
    { key: t.place, value: place ?? unsaid },
    { key: t.targets, value: targets.length === 0 ? unsaid : targets.join(', ') },
  ]
  return <SummaryList rows={rows} />
}

function History({ lang, history }: Pick<AdoptedActionPageProps, 'lang' | 'history'>) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.historyTitle}</h2>
      {history === null ? (
        <p class="mid">{t.historyHidden}</p>
      ) : history.length === 0 ? (
        <p class="mid">{t.historyEmpty}</p>
      ) : (
        <Timeline
          items={history.map((item, index) => ({
            when: item.when,
            datetime: item.datetime,
            title: item.title,
            text: (
              <>
                {item.note !== null && (
                  <>
                    {item.note}
                    <br />
                  </>
                )}
                <span class="small mid">{item.by}</span>
              </>
            ),
            current: index === 0,
          }))}
        />
      )}
    </section>
  )
}

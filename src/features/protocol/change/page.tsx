import { Button, ButtonGroup, DifferenceLegend, HiddenKeys, InsetText, Tag, Timeline } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  AnswerForm,
  type AnswerFormProps,
  type OrganizationStanding,
  Standings,
  type Tally,
  agreementWords,
} from '../../../field/index.ts'
import { DifferenceOf } from '../difference-of.tsx'
import type { Article, ArticleText, ChangeKind } from '../model.ts'
import { changeAgreementsNeeded, refuseSettling, type ChangeState, type EventKind } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface ChangePageProps {
  lang: Language
  keys: FormKeys
  kind: ChangeKind
  state: ChangeState
  /** The article as it was read, and what is proposed; null: it is added, or removed. */
  before: Article | null
  after: ArticleText | null
  languages: readonly Language[]
  /** The article that an added one follows; null: none, and it comes first; `gone`: it is no longer there. */
  follows: Article | 'gone' | null
  /** Of a proposal that can no longer be taken up as it is: what the article became; null: it still fits. */
  overtaken: { now: Article | null } | null
  reason: string
  by: string
  proposedOn: string
  protocolName: string
  protocolHref: string
  /** Version that took it in. */
  settledIn: { number: number; href: string } | null
  tally: Tally
  standings: readonly OrganizationStanding[]
  events: readonly { name: string | null; kind: EventKind; reason: string | null; when: string; at: string }[]
  acts: ChangeActs
}

/** What this person may do here; null: not they, or not now. */
export interface ChangeActs {
  answer: Pick<AnswerFormProps, 'action' | 'seats' | 'state'> | null
  withdraw: string | null
  restore: string | null
  issue: string | null
}

export function ChangePage(props: ChangePageProps) {
  const { lang, kind, state, before, acts, keys } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.titles[kind](before?.number ?? 0)}</h1>
      <p>
        <Tag kind={state === 'settled' ? 'filled' : state === 'open' ? 'outlined' : 'dashed'}>
          {shared[lang].changeStates[state]}
        </Tag>{' '}
        {t.proposedBy(props.by, props.proposedOn)}
      </p>
      <p>
        {t.ofProtocol} <a href={props.protocolHref}>{props.protocolName}</a>.{' '}
        {props.settledIn && (
          <>
            {t.settledIn} <a href={props.settledIn.href}>{shared[lang].version(props.settledIn.number)}</a>.
          </>
        )}
      </p>
      {props.overtaken && <Overtaken {...props} now={props.overtaken.now} />}
      <section>
        <h2>{t.proposed}</h2>
        <Place {...props} />
        {kind === 'change' && <DifferenceLegend words={t.legend} />}
        <DifferenceOf before={before} after={props.after} languages={props.languages} />
        <h3>{t.why}</h3>
        <p>{props.reason}</p>
      </section>
      {state === 'open' && <Standing {...props} />}
      <ButtonGroup>
        {acts.restore && (
          <form method="post" action={acts.restore}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.restore}</Button>
          </form>
        )}
        {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
      </ButtonGroup>
      <History {...props} />
    </>
  )
}

function Place({ lang, kind, follows }: ChangePageProps) {
  const t = words[lang]
  if (kind !== 'add') return <></>
  if (follows === 'gone') return <p>{t.placedLast}</p>
  return <p>{follows === null ? t.placedFirst : t.placedAfter(follows.number)}</p>
}

/** What became of the article, beside what was proposed. */
function Overtaken({ lang, now, before, languages }: ChangePageProps & { now: Article | null }) {
  const t = words[lang]
  return (
    <InsetText>
      <p>
        <b>{now === null ? t.articleGone : t.articleChanged}</b>
      </p>
      <p>{t.overtakenText}</p>
      {now !== null && <DifferenceOf before={before} after={now} languages={languages} />}
    </InsetText>
  )
}

function Standing(props: ChangePageProps) {
  const { lang, tally, standings, acts, keys } = props
  const t = words[lang]
  const refusal = refuseSettling(tally)
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{agreementWords[lang].standing}</h2>
      <p>
        {tally.members === 0
          ? t.nobodyFollows
          : `${t.tally(tally.agreed, tally.members)} ${t.needed(changeAgreementsNeeded(tally))}`}
      </p>
      {acts.answer && <AnswerForm lang={lang} keys={keys} {...acts.answer} />}
      <Standings lang={lang} standings={standings} />
      {acts.issue && <p>{refusal === null ? <a href={acts.issue}>{t.issue}</a> : t.refusals[refusal]}</p>}
    </section>
  )
}

function History({ lang, events }: ChangePageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.history}</h2>
      <Timeline
        items={events.map(({ name, kind, reason, when, at }) => ({
          when,
          datetime: at,
          title: `${name ?? shared[lang].coordination} ${t.events[kind]}`,
          ...(reason === null ? {} : { text: reason }),
        }))}
      />
    </section>
  )
}

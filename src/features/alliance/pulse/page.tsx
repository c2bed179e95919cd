import type { Child } from 'hono/jsx'
import {
  Button,
  EmptyState,
  ErrorSummary,
  HiddenKeys,
  InsetText,
  mainForm,
  Radios,
  Select,
  Table,
} from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { pulseAnswers, pulseQuestions, type PulseQuestion } from './model.ts'
import type { ResultFacts } from './presenter.ts'
import { words } from './words.ts'

/** A form that is not sent yet: what was chosen, and for whom. `isRefused`: it was sent with an answer missing. */
export interface Unfinished {
  organizationId: string
  chosen: Readonly<Partial<Record<PulseQuestion, string>>>
  isRefused: boolean
}

export interface PulsePageProps {
  lang: Language
  keys: FormKeys
  /** The one that is open; null: none. */
  open: {
    id: string
    until: string
    /** Its last day is over, and it is being counted. */
    isClosing: boolean
    voices: number
    members: number
    /** Members for which the person may answer, and has not. */
    awaiting: readonly { organizationId: string; name: string }[]
    /** The person has answered, for one member at least. */
    hasAnswered: boolean
  } | null
  answerAction: string
  unfinished: Unfinished | null
  /** The way to open the next; null: it is not theirs to open, or not now. */
  opening: { action: string; seats: readonly { id: string; name: string }[] } | null
  /** Why none can be opened now; null: one is open, or can be opened. */
  whyNot: string | null
  /** The last one had too few answers. */
  tooFew: string | null
  result: ResultFacts | null
  earlier: readonly { label: string; href: string }[]
}

/** The pulse of an alliance: the six questions while it is open, then what the members said. */
export function PulsePage(props: PulsePageProps) {
  const { lang, open, unfinished, whyNot, tooFew, result, earlier } = props
  const t = words[lang]
  return (
    <>
      {unfinished?.isRefused && (
        <ErrorSummary
          title={t.errorsTitle}
          errors={pulseQuestions
            .filter((question) => unfinished.chosen[question] === undefined)
            .map((question) => ({
              text: t.questions[question],
              href: `#${fieldOf(question, unfinished.organizationId)}`,
            }))}
        />
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {tooFew && (
        <InsetText>
          <p>{tooFew}</p>
        </InsetText>
      )}
      {open ? <Open {...props} open={open} /> : <NoneOpen {...props} />}
      {whyNot && <p class="mid">{whyNot}</p>}
      {result && <Result lang={lang} result={result} />}
      {earlier.length > 0 && (
        <section>
          <h2>{t.earlier}</h2>
          <ul>
            {earlier.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const fieldOf = (question: PulseQuestion, organizationId: string): string => `${question}-${organizationId}`

function NoneOpen({ lang, keys, opening, result, tooFew }: PulsePageProps) {
  const t = words[lang]
  return (
    <>
      {result === null && tooFew === null && (
        <>
          <EmptyState title={t.none.title}>{t.opening}</EmptyState>
          <h2>{t.none.asked}</h2>
          <ol>
            {pulseQuestions.map((question) => (
              <li>{t.questions[question]}</li>
            ))}
          </ol>
        </>
      )}
      {opening && (
        <form method="post" action={opening.action}>
          <HiddenKeys keys={keys} />
          {opening.seats.length > 1 ? (
            <Select
              name="by"
              label={t.openFor}
              items={opening.seats.map(({ id, name }) => ({ value: id, text: name }))}
            />
          ) : (
            <input type="hidden" name="by" value={opening.seats[0]?.id ?? ''} />
          )}
          {(result ?? tooFew) !== null && <p>{t.opening}</p>}
          <Button kind={result === null ? 'main' : 'secondary'}>{t.open}</Button>
        </form>
      )}
    </>
  )
}

function Open(props: PulsePageProps & { open: NonNullable<PulsePageProps['open']> }) {
  const { lang, open } = props
  const t = words[lang]
  if (open.isClosing) return <p>{t.closing}</p>
  return (
    <>
      <p>
        {t.openUntil(open.until)} {t.standing(open.voices, open.members)}
      </p>
      {open.hasAnswered && (
        <InsetText>
          <p>
            <strong>{t.answered.title}</strong>
          </p>
          <p>{t.answered.text}</p>
        </InsetText>
      )}
      {open.awaiting.length > 0 && (
        <section>
          <h2>{t.before.title}</h2>
          <ul>
            {[
              t.before.nobody,
              t.before.middle,
              open.members === 2 ? t.before.two : t.before.many,
              t.before.once,
              t.before.shown,
            ].map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {open.awaiting.map((one, place) => (
        <AnswerForm {...props} one={one} isFirst={place === 0} />
      ))}
    </>
  )
}

interface AnswerFormProps extends PulsePageProps {
  open: NonNullable<PulsePageProps['open']>
  one: { organizationId: string; name: string }
  isFirst: boolean
}

function AnswerForm({ lang, keys, open, answerAction, unfinished, one, isFirst }: AnswerFormProps) {
  const t = words[lang]
  const sent = unfinished?.organizationId === one.organizationId ? unfinished : null
  return (
    <section>
      <h2>{t.yours(one.name)}</h2>
      <form
        method="post"
        action={answerAction}
        novalidate
        autocomplete="off"
        {...(isFirst || sent ? { id: mainForm } : {})}
      >
        <HiddenKeys keys={keys} />
        <input type="hidden" name="pulse" value={open.id} />
        <input type="hidden" name="organization" value={one.organizationId} />
        {pulseQuestions.map((question) => (
          <Radios
            name={question}
            id={fieldOf(question, one.organizationId)}
            legend={t.questions[question]}
            value={sent?.chosen[question] ?? null}
            error={sent?.isRefused && sent.chosen[question] === undefined ? t.problems.missing : undefined}
            items={pulseAnswers.map((answer) => ({ value: answer, label: t.answers[answer] }))}
          />
        ))}
        <Button>{t.send}</Button>
      </form>
    </section>
  )
}

function Result({ lang, result }: { lang: Language; result: ResultFacts }) {
  const t = words[lang].result
  const { talk, questions } = words[lang]
  return (
    <>
      <section>
        <h2>{t.title(result.openedOn)}</h2>
        <p>{t.lead(result.voices, result.members)}</p>
        <Table
          caption={t.title(result.openedOn)}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.question }, { text: t.saidHead }, ...(result.compared ? [{ text: t.sinceHead }] : [])]}
          rows={result.rows.map(({ question, said, since }): Child[] => [
            question,
            <ul class="bare">
              {said.map((one) => (
                <li>{one}</li>
              ))}
            </ul>,
            ...(since === null ? [] : [since]),
          ])}
        />
        {result.compared && <p class="small mid">{result.compared}</p>}
      </section>
      <section class="panel">
        <h2>{talk.title}</h2>
        {result.talk.length === 0 ? (
          <p>{talk.same}</p>
        ) : (
          <>
            <ul>
              {result.talk.map((question) => (
                <li>{questions[question]}</li>
              ))}
            </ul>
            <p>{talk.text}</p>
          </>
        )}
      </section>
    </>
  )
}

import type { Child } from 'hono/jsx'
import { Button, FormFrame, HiddenKeys, Radios, SummaryList } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sayings, type DatePoll } from '../model.ts'
import { closingIn, momentIn } from '../moments.ts'
import { words as shared } from '../words.ts'
import { allName, momentName } from './answer-form.ts'
import { words } from './words.ts'

export interface AnswerFormProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  poll: Pick<DatePoll, 'title' | 'place' | 'timeZone' | 'closesAt' | 'moments'>
  /** Name of the collaboration. */
  collaboration: string
  /** Whether the person answered before. */
  hasAnswered: boolean
  /** Organizations to answer for, when there is a choice. */
  organizations?: readonly { id: string; name: string }[]
  /** Under the form: what else there is to know or do. */
  children?: Child
}

/** One tap a moment, and one to send; or one for all. The same from the link of a mail and from a session. */
export function AnswerForm(props: AnswerFormProps) {
  const { lang, action, keys, state, poll, collaboration, hasAnswered, organizations = [], children } = props
  const t = words[lang]
  const { says } = shared[lang]
  return (
    <>
      <h1>{poll.title}</h1>
      <p class="lead">{hasAnswered ? t.again : t.lead(collaboration)}</p>
      <PollFacts lang={lang} poll={poll} />
      {organizations.length < 2 && <YesToAll {...props} />}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={poll.moments.map(({ id }) => momentName(id))}
        labels={Object.fromEntries(
          poll.moments.map((moment) => [momentName(moment.id), momentIn(moment, lang, poll.timeZone)]),
        )}
      >
        {organizations.length > 1 && (
          <Radios
            name="organization"
            legend={t.actingFor}
            value={organizations[0]?.id}
            items={organizations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {poll.moments.map((moment) => (
          <Radios
            name={momentName(moment.id)}
            legend={momentIn(moment, lang, poll.timeZone)}
            legendClass="govuk-fieldset__legend--s"
            value={state.values[momentName(moment.id)]?.[0] ?? null}
            error={state.errors[momentName(moment.id)]}
            inline
            class="says"
            items={sayings.map((value) => ({ value, label: says[value] }))}
          />
        ))}
        <Button>{hasAnswered ? t.change : t.send}</Button>
      </FormFrame>
      {children}
    </>
  )
}

/** A form of its own, so that the Enter key sends what was chosen. */
function YesToAll({ lang, action, keys }: AnswerFormProps) {
  return (
    <form method="post" action={action}>
      <HiddenKeys keys={keys} />
      <Button kind="secondary" name={allName} value="yes">
        {words[lang].yesToAll}
      </Button>
    </form>
  )
}

interface PollFactsProps {
  lang: Language
  poll: Pick<DatePoll, 'place' | 'timeZone' | 'closesAt'>
  /** Name of the member that proposed the moments. Absent: not said here. */
  proposedBy?: string
}

/** Who proposed it, where, in which zone, and until when one answers. */
export function PollFacts({ lang, poll, proposedBy }: PollFactsProps) {
  const t = shared[lang]
  return (
    <SummaryList
      rows={[
        ...(proposedBy === undefined ? [] : [{ key: t.proposedBy, value: proposedBy }]),
        ...(poll.place === null ? [] : [{ key: t.place, value: poll.place }]),
        { key: t.zone, value: t.zones[poll.timeZone] },
        { key: t.closing, value: t.closingDay(closingIn(poll, lang)) },
      ]}
    />
  )
}

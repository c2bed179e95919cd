import { Button, ButtonGroup, control, FormFrame, InsetText, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { PollFacts } from '../answer/answer-form-parts.tsx'
import type { MomentFacts } from '../board/presenter.ts'
import type { DatePoll } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface ChoosePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  poll: Pick<DatePoll, 'title' | 'place' | 'timeZone' | 'closesAt'>
  moments: readonly MomentFacts[]
  /** What is to be known before choosing, in sentences. */
  warnings: readonly string[]
  organizations: readonly { id: string; name: string }[]
  backHref: string
}

/** The moment to convene the meeting at; the ones that suit most come marked. */
export function ChoosePage(props: ChoosePageProps) {
  const { lang, action, keys, state, version, poll, moments, warnings, organizations, backHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(poll.title)}</p>
      {warnings.length > 0 && (
        <InsetText>
          {warnings.map((one) => (
            <p>{one}</p>
          ))}
        </InsetText>
      )}
      <PollFacts lang={lang} poll={poll} />
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['organization', 'moment']}
        labels={t.labels}
        version={version}
      >
        {organizations.length > 1 && (
          <Select
            {...control(state, 'organization', t.labels.organization, lang)}
            items={[{ value: '', text: '' }, ...organizations.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <Radios
          name="moment"
          legend={t.labels.moment}
          value={valueOf(state, 'moment')}
          error={state.errors['moment']}
          items={moments.map(({ id, at, counts, isPast }) => ({
            value: id,
            label: at,
            hint: isPast ? t.past : shared[lang].counts(counts.yes, counts['if-needed']),
            disabled: isPast,
          }))}
        />
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={backHref}>{t.leave}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

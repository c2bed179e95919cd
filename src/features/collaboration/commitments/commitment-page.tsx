import { Button, ButtonGroup, control, FormFrame, Input, Select, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { CommitmentState } from '../model.ts'
import { words as shared } from '../words.ts'
import { promiseNames, settleNames } from './commitment-form.ts'
import { words } from './words.ts'

interface CommitmentPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  organization: { id: string; name: string }
  /** Other organizations for which the person may promise: where to. */
  others: readonly { label: string; href: string }[]
  people: readonly { personId: string; name: string }[]
  /** What stands; null: a new one. */
  standing: { state: CommitmentState; moves: readonly CommitmentState[]; version: number } | null
}

/** A commitment, new or standing: who, what, by when; then how it went. */
export function CommitmentPage(props: CommitmentPageProps) {
  const { lang, action, keys, state, organization, others, people, standing } = props
  const t = words[lang]
  const { labels } = t
  return (
    <>
      <h1>{standing === null ? t.addTitle : t.oneTitle}</h1>
      <p class="lead">{t.promises(organization.name)}</p>
      {others.map(({ label, href }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={standing === null ? promiseNames : settleNames}
        labels={labels}
        {...(standing === null ? {} : { version: standing.version })}
      >
        <input type="hidden" name="organization" value={organization.id} />
        <Textarea {...control(state, 'what', labels.what, lang, t.hints.what)} rows={2} />
        <Select
          {...control(state, 'person', labels.person, lang)}
          items={[{ value: '', text: '' }, ...people.map(({ personId, name }) => ({ value: personId, text: name }))]}
        />
        <Input {...control(state, 'dueOn', labels.dueOn, lang)} type="date" class="govuk-input--width-10" />
        {standing === null ? (
          <Button>{t.promise}</Button>
        ) : (
          <>
            <Input {...control(state, 'said', labels.said, lang, t.hints.said)} />
            <ButtonGroup>
              {standing.moves.map((move) => (
                <Button name="to" value={move} kind={move === 'kept' ? 'main' : 'secondary'}>
                  {t.moves[move]}
                </Button>
              ))}
              <Button name="to" value={standing.state} kind="secondary">
                {t.saveOnly}
              </Button>
            </ButtonGroup>
            <p class="small mid">
              {t.now} {shared[lang].states[standing.state]}
            </p>
          </>
        )}
      </FormFrame>
    </>
  )
}

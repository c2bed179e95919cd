import { control, Input, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { cancelReasons, declineReasons, failReasons, holdReasons, outcomes, youthViews } from '../model.ts'
import { words as shared } from '../words.ts'
import { contactsNoted, type GoingAct, type StoppingAct } from './act-form.ts'
import { words } from './words.ts'

export interface ActFieldsProps {
  lang: Language
  act: GoingAct | StoppingAct
  state: FormState
  owners: readonly { id: string; name: string }[]
  alternatives: readonly { id: string; name: string }[]
}

const reasonsOf = {
  hold: holdReasons,
  decline: declineReasons,
  fail: failReasons,
  cancel: cancelReasons,
} as const

/** What an act must say besides: codes and days, never a word about anyone. */
export function ActFields({ lang, act, state, owners, alternatives }: ActFieldsProps) {
  const t = words[lang]
  const { reasons, outcomes: outcomeWords, statuses } = shared[lang]
  const radios = (
    name: 'reason' | 'says' | 'outcome' | 'youthView',
    items: readonly { value: string; label: string }[],
  ) => (
    <Radios name={name} legend={t.labels[name]} items={items} value={valueOf(state, name)} error={state.errors[name]} />
  )
  const list = (values: readonly string[], of: Readonly<Record<string, string>>) =>
    values.map((value) => ({ value, label: of[value] ?? value }))
  return (
    <>
      {act === 'accept' && (
        <Select
          {...control(state, 'ownerId', t.labels.ownerId, lang)}
          items={owners.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {act === 'record-contact' && radios('says', list(contactsNoted, statuses))}
      {act in reasonsOf && radios('reason', list(reasonsOf[act as keyof typeof reasonsOf], reasons))}
      {act === 'decline' && (
        <Select
          {...control(state, 'alternativeId', t.labels.alternativeId, lang)}
          items={[
            { value: 'none', text: t.noAlternative },
            ...alternatives.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      {(act === 'hold' || act === 'set-appointment') && (
        <Input {...control(state, 'on', t.labels.on, lang, t.onHint[act])} type="date" class="govuk-input--width-10" />
      )}
      {act === 'complete' && (
        <>
          {radios('outcome', list(outcomes, outcomeWords))}
          {radios('youthView', list(youthViews, t.youthViews))}
        </>
      )}
    </>
  )
}

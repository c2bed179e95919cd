import { Button, Checkboxes, control, FormFrame, InsetText, Input, Textarea } from '../../../design/index.ts'
import { formMessages, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { flowField, flowPages } from '../flow.ts'
import { sharingRules } from '../model.ts'
import { words as shared } from '../words.ts'
import { sharingNames } from './sharing-form.ts'
import { words } from './words.ts'

interface SharingPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Page of starting; null: changed later. */
  flow: number | null
}

export function SharingPage({ lang, action, keys, state, version, flow }: SharingPageProps) {
  const t = words[lang]
  const said = shared[lang]
  const theirs = state.theirs?.['sharing']
  return (
    <>
      <h1>{t.title}</h1>
      {flow !== null && <p class="small mid">{said.step(flow, flowPages)}</p>}
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={sharingNames}
        labels={t.labels}
        version={version}
      >
        {flow !== null && <input type="hidden" name={flowField} value={String(flow)} />}
        <Checkboxes
          name="sharing"
          legend={t.labels.sharing}
          hint={theirs === undefined ? undefined : formMessages[lang].savedNow(theirs)}
          error={state.errors['sharing']}
          values={valuesOf(state, 'sharing')}
          items={sharingRules.map((rule) => ({ value: rule, label: said.sharing[rule] }))}
        />
        <InsetText>
          <p>{said.within}</p>
        </InsetText>
        <Textarea {...control(state, 'sharingText', t.labels.sharingText, lang)} rows={3} />
        <Input
          {...control(state, 'reviewOn', t.labels.reviewOn, lang, t.reviewHint)}
          type="date"
          class="govuk-input--width-10"
        />
        <Button>{flow === null ? t.save : t.next}</Button>
      </FormFrame>
    </>
  )
}

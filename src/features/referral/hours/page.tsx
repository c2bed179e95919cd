import { Button, control, FormFrame, Input } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { priorities } from '../model.ts'
import { words } from './words.ts'

export interface HoursPageProps {
  lang: Language
  keys: FormKeys
  action: string
  organization: string
  state: FormState
  version: number
}

/** In how many hours an organization promises to answer. */
export function HoursPage({ lang, keys, action, organization, state, version }: HoursPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{organization}</p>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={priorities}
        labels={t.labels}
        version={version}
      >
        {priorities.map((one) => (
          <Input
            {...control(state, one, t.labels[one], lang, t.hints[one])}
            inputmode="numeric"
            class="govuk-input--width-3"
          />
        ))}
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

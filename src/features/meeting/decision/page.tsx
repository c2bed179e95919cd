import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, Select, Textarea } from '../../../design/index.ts'
import { sectorName, type SectorCode } from '../../../field/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { voices } from '../model.ts'
import { words as shared } from '../words.ts'
import { decisionNames } from './decision-form.ts'
import { words } from './words.ts'

interface DecisionPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Of the organizations asked to the meeting. */
  sectors: readonly SectorCode[]
  /** Meeting where it is looked at again; null: none now. */
  lookingIn: string | null
  withdrawHref: string
}

/** A decision: its words, what each sector said, and when to look at it again. */
export function DecisionPage(props: DecisionPageProps) {
  const { lang, action, keys, state, version, sectors, lookingIn, withdrawHref } = props
  const t = words[lang]
  const labels = { ...t.labels, ...Object.fromEntries(sectors.map((code) => [code, sectorName(code, lang)])) }
  return (
    <>
      <h1>{t.title}</h1>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={decisionNames}
        labels={labels}
        version={version}
      >
        <Textarea {...control(state, 'what', t.labels.what, lang, t.hints.what)} rows={3} />
        <Input
          {...control(state, 'lookAgainOn', t.labels.lookAgainOn, lang, t.hints.lookAgainOn)}
          type="date"
          class="govuk-input--width-10"
        />
        <Fieldset legend={t.voices}>
          {sectors.map((code) => (
            <Select
              {...control(state, code, sectorName(code, lang), lang)}
              items={[
                { value: '', text: t.notNoted },
                ...voices.map((voice) => ({ value: voice, text: shared[lang].voices[voice] })),
              ]}
            />
          ))}
        </Fieldset>
        <ButtonGroup>
          <Button>{t.save}</Button>
          {lookingIn !== null && (
            <Button name="lookedIn" value={lookingIn} kind="secondary">
              {t.looked}
            </Button>
          )}
          <a href={withdrawHref}>{t.withdraw}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

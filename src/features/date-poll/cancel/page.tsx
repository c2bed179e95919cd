import { Button, ButtonGroup, control, FormFrame, Input } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface ReopenPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  title: string
  version: number
  backHref: string
}

/** Until when one answers again. */
export function ReopenPage({ lang, action, keys, state, title, version, backHref }: ReopenPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.reopenTitle}</h1>
      <p class="lead">{title}</p>
      <p>{t.reopenLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['closesOn']} version={version}>
        <Input
          {...control(state, 'closesOn', t.labels.closesOn, lang, t.hint)}
          type="date"
          class="govuk-input--width-10"
        />
        <ButtonGroup>
          <Button>{t.reopen}</Button>
          <a href={backHref}>{t.leave}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

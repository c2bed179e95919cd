import { Button, control, FormFrame, HiddenKeys, Input } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface EnterCodePageProps {
  lang: Language
  action: string
  keys: AnyRequest['formKeys']
  state: FormState
}

export function EnterCodePage({ lang, action, keys, state }: EnterCodePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['code']}>
        <Input
          {...control(state, 'code', t.label, lang, t.hint)}
          class="govuk-input--width-10"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>{t.act}</Button>
      </FormFrame>
    </>
  )
}

interface FinishCodePageProps {
  lang: Language
  organizationName: string
  action: string
  keys: AnyRequest['formKeys']
}

/** The person has a way in: one button, and they have joined. */
export function FinishCodePage({ lang, organizationName, action, keys }: FinishCodePageProps) {
  const t = words[lang].finish
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(organizationName)}</p>
      <form method="post" action={action} id="form">
        <HiddenKeys keys={keys} />
        <Button>{t.act(organizationName)}</Button>
      </form>
    </>
  )
}

/** No way in yet: the code opens nothing without one. */
export function NoWayInPage({ lang, nextTimeHref }: { lang: Language; nextTimeHref: string }) {
  const t = words[lang].missing
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <Button href={nextTimeHref}>{t.act}</Button>
      </p>
    </>
  )
}

export function OverCodePage({ lang, codeHref }: { lang: Language; codeHref: string }) {
  const t = words[lang].over
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <p>{t.next}</p>
      <p>
        <Button href={codeHref} kind="secondary">
          {t.act}
        </Button>
      </p>
    </>
  )
}

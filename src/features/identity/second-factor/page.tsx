import { type FormState } from '../../../kernel/form/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { Button, control, FormFrame, Input } from '../../../design/index.ts'
import { words } from './words.ts'

interface CodePageProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
}

export function CodePage({ lang, action, keys, state }: CodePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['code']}>
        <Input
          {...control(state, 'code', t.label, lang, t.hint)}
          class="govuk-input--width-10"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>{t.submit}</Button>
      </FormFrame>
      <h2>{t.lost}</h2>
      <p>{t.help}</p>
      <p>
        <a href={href(lang, addresses.signIn)}>{t.lostLink}</a>
      </p>
    </>
  )
}

import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Button, control, FormFrame, Input, Radios } from '../../../design/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface SetupPageProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
}

export function SetupPage({ lang, action, keys, state }: SetupPageProps) {
  const t = words[lang]
  return (
    <>
      <p class="small mid">{shared[lang].setupStep(1)}</p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['name', 'email', 'language']}>
        <Input {...control(state, 'name', t.name, lang, t.nameHint)} autocomplete="name" />
        <Input
          {...control(state, 'email', t.email, lang, t.emailHint)}
          type="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
        />
        <Radios
          name="language"
          legend={t.language}
          error={state.errors['language']}
          value={valueOf(state, 'language')}
          inline
          items={[
            { value: 'fr', label: shared[lang].languages.fr },
            { value: 'en', label: shared[lang].languages.en },
          ]}
        />
        <Button>{t.submit}</Button>
      </FormFrame>
      <p class="mid">{t.next}</p>
    </>
  )
}

export function SetupOverPage({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.overTitle}</h1>
      <p class="lead">{t.over}</p>
    </>
  )
}

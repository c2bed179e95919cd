import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { messages } from '../messages.ts'
import { Button, control, FormFrame, Input, Radios } from '../../../design/index.ts'

export interface SetupPageProps {
  lang: Language
  action: string
  keys: { csrf: string; key: string }
  state: FormState
}

export function SetupPage({ lang, action, keys, state }: SetupPageProps) {
  const t = messages[lang].house.setup
  return (
    <>
      <p class="small mid">{t.step(1)}</p>
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
            { value: 'fr', label: t.languages.fr },
            { value: 'en', label: t.languages.en },
          ]}
        />
        <Button>{t.submit}</Button>
      </FormFrame>
      <p class="mid">{t.next}</p>
    </>
  )
}

export function SetupOverPage({ lang }: { lang: Language }) {
  const t = messages[lang].house.setup
  return (
    <>
      <h1>{t.overTitle}</h1>
      <p class="lead">{t.over}</p>
    </>
  )
}

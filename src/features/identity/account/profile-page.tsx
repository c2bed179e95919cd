import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { Button, control, FormFrame, Input, Radios } from '../../../design/index.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface ProfilePageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  state: FormState
  email: string
  version: number
}

export function ProfilePage({ lang, keys, state, email, version }: ProfilePageProps) {
  const t = words[lang]
  const { languages } = shared[lang]
  return (
    <>
      <h1>{t.profile.title}</h1>
      <FormFrame
        lang={lang}
        action={href(lang, addresses.profile)}
        keys={keys}
        state={state}
        names={['name', 'phone', 'phoneExtension', 'phoneHours', 'phoneUrgent', 'language']}
        version={version}
      >
        <Input {...control(state, 'name', t.name, lang, t.profile.nameHint)} autocomplete="name" />
        <div class="row row--fields">
          <Input
            {...control(state, 'phone', t.phone, lang, t.phoneHint)}
            inputmode="tel"
            autocomplete="work tel"
            class="govuk-input--width-20"
          />
          <Input
            {...control(state, 'phoneExtension', t.phoneExtension, lang)}
            inputmode="numeric"
            class="govuk-input--width-5"
          />
        </div>
        <Input {...control(state, 'phoneHours', t.phoneHours, lang, t.phoneHoursHint)} />
        <Input {...control(state, 'phoneUrgent', t.phoneUrgent, lang, t.phoneUrgentHint)} />
        <Radios
          name="language"
          legend={t.language}
          hint={state.theirs?.['language'] ?? t.profile.languageHint}
          error={state.errors['language']}
          value={valueOf(state, 'language')}
          inline
          items={[
            { value: 'fr', label: languages.fr },
            { value: 'en', label: languages.en },
          ]}
        />
        <Button>{t.profile.save}</Button>
      </FormFrame>
      <p class="mid">{t.profile.emailNote(email)}</p>
    </>
  )
}

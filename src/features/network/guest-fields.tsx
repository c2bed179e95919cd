import { control, Input } from '../../design/index.ts'
import { type FormState } from '../../kernel/form/index.ts'
import type { Language } from '../../kernel/language.ts'
import { LanguageRadios } from './choices.tsx'
import { guestPrefix } from './guest-form.ts'
import { words } from './words.ts'

/** Who to invite: name, work e-mail, language of the mail. */
export function GuestFields({
  state,
  lang,
  prefix = guestPrefix,
  emailHint = words[lang].guest.emailHint,
}: {
  state: FormState
  lang: Language
  prefix?: string
  emailHint?: string
}) {
  const t = words[lang].guest
  return (
    <>
      <Input {...control(state, `${prefix}name`, t.name, lang)} autocomplete="off" />
      <Input
        {...control(state, `${prefix}email`, t.email, lang, emailHint)}
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
      <LanguageRadios state={state} name={`${prefix}language`} label={t.language} lang={lang} />
    </>
  )
}

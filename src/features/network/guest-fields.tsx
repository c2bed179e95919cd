import { type FormState } from '../../kernel/form/index.ts'
import type { Language } from '../../kernel/language.ts'
import { guestForm, guestPrefix } from './forms.ts'
import { invitationWords } from './invitations/words.ts'
import { control, Input } from '../../design/index.ts'
import { LanguageRadios } from './choices.tsx'

/** Names of the fields about a person to invite, in the order of the page. */
export const guestNames = guestForm.names.map((name) => `${guestPrefix}${name}`)

/** Who to invite: name, work e-mail, language of the mail. */
export function GuestFields({
  state,
  lang,
  prefix = guestPrefix,
}: {
  state: FormState
  lang: Language
  prefix?: string
}) {
  const { labels, emailHint } = invitationWords[lang]
  return (
    <>
      <Input {...control(state, `${prefix}name`, labels.name, lang)} autocomplete="off" />
      <Input
        {...control(state, `${prefix}email`, labels.email, lang, emailHint)}
        type="email"
        autocomplete="off"
        spellcheck={false}
      />
      <LanguageRadios state={state} name={`${prefix}language`} label={labels.language} lang={lang} />
    </>
  )
}

import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { audiences } from '../model.ts'
import { phoneSlots, phoneTypes } from './sheet-form.ts'
import { control, Details, Fieldset, Input, Select } from '../../../design/index.ts'
import { TextPair } from './text-pair.tsx'

interface ReachFieldsProps {
  lang: Language
  state: FormState
  /** Telephones that the form does not show. */
  otherPhones: number
}

/** Telephones with who may see each, e-mail, site, chat. */
export function ReachFields({ lang, state, otherPhones }: ReachFieldsProps) {
  const t = words[lang]
  const isSaid = (name: string): boolean => state.errors[name] !== undefined || state.theirs?.[name] !== undefined
  const used = phoneSlots.filter((n) => valueOf(state, `phone${n}Number`) !== '' || isSaid(`phone${n}Number`))
  const shown = phoneSlots.slice(0, Math.max(1, used.at(-1) ?? 0))
  const rest = phoneSlots.slice(shown.length)
  return (
    <>
      <p class="mid">{t.audienceHint}</p>
      {shown.map((n) => (
        <PhoneFields lang={lang} state={state} n={n} />
      ))}
      {rest.length > 0 && (
        <Details summary={t.morePhones}>
          {rest.slice(0, 2).map((n) => (
            <PhoneFields lang={lang} state={state} n={n} />
          ))}
        </Details>
      )}
      {otherPhones > 0 && <p>{t.phoneOthers(otherPhones)}</p>}
      <div class="cols cols--2">
        <Input {...control(state, 'email', t.email, lang)} inputmode="email" spellcheck={false} autocapitalize="none" />
        <Input {...control(state, 'url', t.url, lang)} inputmode="url" spellcheck={false} autocapitalize="none" />
      </div>
      <Input
        {...control(state, 'chat', t.chat, lang, t.chatHint)}
        inputmode="url"
        spellcheck={false}
        autocapitalize="none"
      />
    </>
  )
}

function PhoneFields({ lang, state, n }: { lang: Language; state: FormState; n: number }) {
  const t = words[lang]
  const name = `phone${n}`
  return (
    <Fieldset legend={t.phone(n)} legendClass="govuk-fieldset__legend--s">
      <div class="row row--fields">
        <Input
          {...control(state, `${name}Number`, t.phoneNumber, lang)}
          inputmode="tel"
          class="govuk-input--width-10"
        />
        <Input
          {...control(state, `${name}Extension`, t.phoneExtension, lang)}
          inputmode="numeric"
          class="govuk-input--width-5"
        />
        <Select
          {...control(state, `${name}Type`, t.phoneType, lang)}
          items={phoneTypes.map((type) => ({ value: type, text: t.phoneTypes[type] }))}
        />
        <Select
          {...control(state, `${name}Audience`, t.audience, lang)}
          items={audiences.map((audience) => ({ value: audience, text: t.audiences[audience] }))}
        />
      </div>
      <TextPair lang={lang} state={state} name={`${name}Note`} label={t.phoneNote} />
    </Fieldset>
  )
}

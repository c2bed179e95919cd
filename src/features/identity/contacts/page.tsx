import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, InsetText } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface ContactsPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  version: number
  /** What stands in the fields comes from the file of the instance. */
  isFromFile: boolean
}

const names = ['officerName', 'officerTitleFr', 'officerTitleEn', 'officerEmail', 'contactName', 'contactEmail']
const mail = { type: 'email', autocomplete: 'off', autocapitalize: 'none', spellcheck: false } as const

/** Who answers for the instance, as its public pages will say. */
export function ContactsPage({ lang, action, backHref, keys, state, version, isFromFile }: ContactsPageProps) {
  const t = words[lang]
  const field = (name: keyof typeof t.labels, hint?: string) => control(state, name, t.labels[name], lang, hint)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {isFromFile && (
        <InsetText>
          <p>{t.fromFile}</p>
        </InsetText>
      )}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={names} version={version}>
        <Fieldset legend={t.officer} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{t.officerHint}</p>
          <Input {...field('officerName')} autocomplete="off" />
          <Input {...field('officerTitleFr', t.titleFrHint)} attributes={{ lang: 'fr' }} autocomplete="off" />
          <Input {...field('officerTitleEn', t.titleEnHint)} attributes={{ lang: 'en' }} autocomplete="off" />
          <Input {...field('officerEmail')} {...mail} />
        </Fieldset>
        <Fieldset legend={t.contact} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{t.contactHint}</p>
          <Input {...field('contactName')} autocomplete="off" />
          <Input {...field('contactEmail')} {...mail} />
        </Fieldset>
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

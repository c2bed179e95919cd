import { Button, control, FormFrame, Select, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { askNames } from './ask-form.ts'
import { words } from './words.ts'

interface AskPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  initiative: string
  /** Who is asked. */
  to: string
  /** Organizations one may write for; asked when there are several. */
  places: readonly { organizationId: string; nameFr: string; nameEn: string }[]
}

export function AskPage({ lang, action, keys, state, initiative, to, places }: AskPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(initiative)}</p>
      <p>{t.to(to)}</p>
      <p>{t.reply}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={askNames} labels={t.labels}>
        {places.length > 1 && (
          <Select
            {...control(state, 'organization', t.labels.organization, lang)}
            items={[
              { value: '', text: '' },
              ...places.map((place) => ({ value: place.organizationId, text: nameIn(place, lang) })),
            ]}
          />
        )}
        <Textarea {...control(state, 'message', t.labels.message, lang, t.hint)} rows={8} />
        <Button>{t.send}</Button>
      </FormFrame>
    </>
  )
}

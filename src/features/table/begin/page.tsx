import { Button, control, FormFrame, Input, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, flowPages, PlaceField } from '../../collaboration/index.ts'
import { tableNames } from '../scope/scope-form.ts'
import { ScopeFields } from '../scope/scope-fields.tsx'
import { words as scope } from '../scope/words.ts'
import { words } from './words.ts'

interface BeginPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** For whom it may be started; one: nothing is asked. */
  places: readonly { value: string; text: string }[]
}

/** The first page of a table: what it is for, and at which level. */
export function BeginPage({ lang, action, keys, state, places }: BeginPageProps) {
  const t = words[lang]
  const { labels, hints } = scope[lang]
  const [own, other] = lang === 'fr' ? (['nameFr', 'nameEn'] as const) : (['nameEn', 'nameFr'] as const)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="small mid">{collaborationWords[lang].step(1, flowPages)}</p>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['place', ...tableNames]}>
        <PlaceField lang={lang} state={state} items={places} />
        <Input {...control(state, own, labels[own], lang, hints.name)} attributes={{ lang }} />
        <Input {...control(state, other, labels[other], lang)} attributes={{ lang: lang === 'fr' ? 'en' : 'fr' }} />
        <Textarea {...control(state, 'purpose', labels.purpose, lang, hints.purpose)} rows={3} />
        <ScopeFields lang={lang} state={state} />
        <Button>{t.next}</Button>
      </FormFrame>
    </>
  )
}

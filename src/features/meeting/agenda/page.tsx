import { Button, control, FormFrame, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface AgendaPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
}

/** The items of a meeting, one a line. */
export function AgendaPage({ lang, action, keys, state, version }: AgendaPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['items']} version={version}>
        <Textarea {...control(state, 'items', t.labels.items, lang, t.hint)} rows={8} />
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

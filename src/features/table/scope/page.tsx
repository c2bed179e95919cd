import { Button, FormFrame } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { scopeNames } from './scope-form.ts'
import { ScopeFields } from './scope-fields.tsx'
import { words } from './words.ts'

interface ScopePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
}

export function ScopePage({ lang, action, keys, state, version }: ScopePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={[...scopeNames]}
        labels={t.labels}
        version={version}
      >
        <ScopeFields lang={lang} state={state} />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

import { Button, FormFrame } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { essentialsNames } from './essentials-form.ts'
import { EssentialsFields } from './fields.tsx'
import { words } from './words.ts'

interface EssentialsPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Of a table, whose regions go with its level; null: they are asked here. */
  standingRegions?: readonly string[] | null
}

export function EssentialsPage({ lang, action, keys, state, version, standingRegions = null }: EssentialsPageProps) {
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
        names={essentialsNames}
        labels={t.labels}
        version={version}
      >
        <EssentialsFields lang={lang} state={state} standingRegions={standingRegions} />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

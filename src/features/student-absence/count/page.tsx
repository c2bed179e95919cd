import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { CountForm } from './count-form.tsx'
import { words } from './words.ts'

export interface CountPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  backHref: string
}

/** What came of it, in numbers. */
export function CountPage(props: CountPageProps) {
  const t = words[props.lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        {t.told} {t.gate}
      </p>
      <CountForm {...props} />
    </>
  )
}

import type { FormState } from '../../kernel/form/index.ts'
import type { FormKeys } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

/** What every form page of a plan is given. */
export interface FormPageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
}

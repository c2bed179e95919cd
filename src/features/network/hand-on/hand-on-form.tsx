import type { Child } from 'hono/jsx'
import { FormFrame, InsetText } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { handOnNames, type Asked } from './asked.ts'
import { words } from './words.ts'

/** What every page that hands things on is given. */
export interface HandOnFormProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** What the person holds, and who could take it. */
  asked: Asked
  /** Someone changed what they hold since the page was shown. */
  isOvertaken: boolean
}

/** The form around `HoldingFields`. `before`: names of the fields that come first. */
export function HandOnForm(props: HandOnFormProps & { before?: readonly string[]; children: Child }) {
  const { lang, action, keys, state, asked, isOvertaken, before = [], children } = props
  return (
    <>
      {isOvertaken && (
        <InsetText>
          <p role="alert">{words[lang].changedMeanwhile}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={[...before, ...handOnNames(asked)]}
        version={asked.seen}
      >
        {children}
      </FormFrame>
    </>
  )
}

import { Button, FormFrame, Select } from '../../../design/index.ts'
import { formMessages, valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface DelegatesPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Name of the table where this one sits. */
  other: string
  /** Members of this table, each with who represents it. */
  members: readonly { value: string; text: string }[]
}

/** Which members speak for a table where it sits: their representative goes, their substitute else. */
export function DelegatesPage({ lang, action, keys, state, version, other, members }: DelegatesPageProps) {
  const t = words[lang]
  const items = [{ value: '', text: t.noDelegate }, ...members]
  const theirs = (name: string, hint?: string): string | undefined => {
    const saved = state.theirs?.[name]
    return saved === undefined ? hint : formMessages[lang].savedNow(saved || formMessages[lang].nothing)
  }
  return (
    <>
      <h1>{t.delegatesTitle(other)}</h1>
      <p class="lead">{t.delegatesLead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['first', 'second']}
        labels={{ first: t.first, second: t.second }}
        version={version}
      >
        <Select
          name="first"
          label={t.first}
          hint={theirs('first')}
          error={state.errors['first']}
          value={valueOf(state, 'first')}
          items={items}
        />
        <Select
          name="second"
          label={t.second}
          hint={theirs('second')}
          error={state.errors['second']}
          value={valueOf(state, 'second')}
          items={items}
        />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

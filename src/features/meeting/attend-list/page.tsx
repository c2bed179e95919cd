import { Button, control, FormFrame, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface AttendListPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** What is wrong, line by line. */
  lines: readonly string[]
}

/** Who came, as a list that someone kept elsewhere. */
export function AttendListPage({ lang, action, keys, state, lines }: AttendListPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['list']}>
        {lines.length > 0 && (
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
        <Textarea {...control(state, 'list', t.label, lang, t.hint)} rows={10} />
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

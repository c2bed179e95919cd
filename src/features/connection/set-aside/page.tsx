import { Button, ButtonGroup, control, FormFrame, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface SetAsidePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  gap: { title: string; kind: string; reasons: readonly string[] }
  backHref: string
}

/** Why a gap is set aside: one field, and what will come of it. */
export function SetAsidePage({ lang, action, keys, state, gap, backHref }: SetAsidePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <div class="panel">
        <p class="small mid">{gap.kind}</p>
        <h2>{gap.title}</h2>
        {gap.reasons.map((reason) => (
          <p>{reason}</p>
        ))}
      </div>
      <p>{t.text}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['reason']}>
        <Textarea {...control(state, 'reason', t.reason, lang, t.reasonHint)} rows={3} />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

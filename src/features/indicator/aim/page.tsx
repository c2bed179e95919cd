import { Button, ButtonGroup, control, FormFrame, Input } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { lowerFirst, type Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface AimPageProps {
  lang: Language
  where: string
  period: string
  measure: string
  isPercent: boolean
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** 0: none was set yet. */
  version: number
}

const aimNames = ['baseline', 'target'] as const

/** Where a measure began and where it is to go, for one period. */
export function AimPage({ lang, where, period, measure, isPercent, backHref, ...form }: AimPageProps) {
  const t = words[lang]
  const narrow = { class: 'govuk-input--width-10', attributes: { inputmode: 'decimal' } }
  return (
    <>
      <p class="mid">
        {where} · {period}
      </p>
      <h1>{t.title(lowerFirst(measure))}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={form.action}
        keys={form.keys}
        state={form.state}
        version={form.version}
        names={aimNames}
        labels={{ baseline: t.baseline, target: t.target }}
      >
        <Input {...control(form.state, 'baseline', t.baseline, lang, t.baselineHint)} {...narrow} />
        <Input {...control(form.state, 'target', t.target, lang, isPercent ? t.percentHint : undefined)} {...narrow} />
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

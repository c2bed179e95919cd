import { type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { proposeNames, reportKinds, reportNames } from './report-form.ts'
import { Button, control, FormFrame, Radios, Textarea } from '../../../design/index.ts'

interface ReportProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
}

export function ReportPage({ lang, action, keys, state, name }: ReportProps & { name: string }) {
  const t = words[lang].reporting
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={reportNames}>
        <Radios
          {...control(state, 'kind', t.kind, lang)}
          legend={t.kind}
          items={reportKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <Textarea {...control(state, 'body', t.body, lang, t.bodyHint)} rows={4} />
        <Button>{t.send}</Button>
      </FormFrame>
    </>
  )
}

export function ProposePage({ lang, action, keys, state }: ReportProps) {
  const t = words[lang].proposing
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={proposeNames}>
        <Textarea {...control(state, 'body', t.body, lang, t.bodyHint)} rows={4} />
        <Button>{t.send}</Button>
      </FormFrame>
    </>
  )
}

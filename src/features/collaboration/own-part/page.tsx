import { Button, control, FormFrame, Select, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { flowField, flowPages } from '../flow.ts'
import { words as shared } from '../words.ts'
import { partNames } from './own-part-form.ts'
import { words } from './words.ts'

interface OwnPartPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  organization: { id: string; name: string }
  /** Other organizations of the person that are in it too. */
  others: readonly FrameLink[]
  people: readonly { personId: string; name: string }[]
  /** Page of starting; null: changed later. */
  flow: number | null
}

export function OwnPartPage(props: OwnPartPageProps) {
  const { lang, action, keys, state, version, organization, others, people, flow } = props
  const t = words[lang]
  const staff = [
    { value: '', text: shared[lang].nobody },
    ...people.map(({ personId, name }) => ({ value: personId, text: name })),
  ]
  return (
    <>
      <h1>{t.title(organization.name)}</h1>
      {flow !== null && <p class="small mid">{shared[lang].step(flow, flowPages)}</p>}
      <p class="lead">{t.lead}</p>
      {others.length > 0 && (
        <p>
          {others.map(({ label, href }) => (
            <a href={href}>{label}</a>
          ))}
        </p>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={partNames}
        labels={t.labels}
        version={version}
      >
        <input type="hidden" name="organization" value={organization.id} />
        {flow !== null && <input type="hidden" name={flowField} value={String(flow)} />}
        <Textarea {...control(state, 'brings', t.labels.brings, lang, t.hints.brings)} rows={3} />
        <Textarea {...control(state, 'needs', t.labels.needs, lang)} rows={3} />
        <Textarea {...control(state, 'cannot', t.labels.cannot, lang, t.hints.cannot)} rows={3} />
        <Select {...control(state, 'contact', t.labels.contact, lang, t.hints.contact)} items={staff} />
        <Select {...control(state, 'deputy', t.labels.deputy, lang, t.hints.deputy)} items={staff} />
        <Button>{flow === null ? t.save : t.next}</Button>
      </FormFrame>
    </>
  )
}

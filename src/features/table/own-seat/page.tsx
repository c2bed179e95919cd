import { Button, control, FormFrame, Input, Select, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, flowField, flowPages } from '../../collaboration/index.ts'
import { ownSeatNames } from './own-seat-form.ts'
import { words } from './words.ts'

interface OwnSeatPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  organization: { id: string; name: string }
  /** Other organizations of the person that sit there too. */
  others: readonly FrameLink[]
  people: readonly { personId: string; name: string }[]
  /** Page of starting; null: changed later. */
  flow: number | null
}

/** What one organization is at the table to do, who represents it, and until when. */
export function OwnSeatPage(props: OwnSeatPageProps) {
  const { lang, action, keys, state, version, organization, others, people, flow } = props
  const t = words[lang]
  const said = collaborationWords[lang]
  const staff = [
    { value: '', text: said.nobody },
    ...people.map(({ personId, name }) => ({ value: personId, text: name })),
  ]
  return (
    <>
      <h1>{t.title(organization.name)}</h1>
      {flow !== null && <p class="small mid">{said.step(flow, flowPages)}</p>}
      <p class="lead">{t.lead}</p>
      {others.map(({ label, href }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={[...ownSeatNames]}
        labels={t.labels}
        version={version}
      >
        <input type="hidden" name="organization" value={organization.id} />
        {flow !== null && <input type="hidden" name={flowField} value={String(flow)} />}
        <Textarea {...control(state, 'mandate', t.labels.mandate, lang, t.hints.mandate)} rows={3} />
        <Select {...control(state, 'contact', t.labels.contact, lang, t.hints.contact)} items={staff} />
        <Select {...control(state, 'deputy', t.labels.deputy, lang, t.hints.deputy)} items={staff} />
        <Input {...control(state, 'termUntil', t.labels.termUntil, lang, t.hints.termUntil)} type="date" />
        <Button>{flow === null ? t.save : t.next}</Button>
      </FormFrame>
    </>
  )
}

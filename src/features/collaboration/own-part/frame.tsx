import type { Child } from 'hono/jsx'
import { Button, control, FormFrame, Select } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { flowField, flowPages } from '../flow.ts'
import { words as shared } from '../words.ts'
import type { StaffMember } from './own-member.ts'

/** What the page of an organization’s own part is about. */
export interface OwnPartFacts {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  organization: { id: string; name: string }
  /** Other organizations of the person that are in it too. */
  others: readonly FrameLink[]
  people: readonly StaffMember[]
  /** Page of starting; null: changed later. */
  flow: number | null
}

interface OwnPartFrameProps extends OwnPartFacts {
  names: readonly string[]
  said: {
    title: (organization: string) => string
    lead: string
    labels: Readonly<Record<string, string>> & Readonly<Record<'contact' | 'deputy', string>>
    hints: Readonly<Record<'contact' | 'deputy', string>>
    save: string
    next: string
  }
  /** Fields before who answers and who steps in, and after. */
  before: Child
  after?: Child
}

/** What one organization says of itself in a collaboration, who answers for it, and who steps in. */
export function OwnPartFrame(props: OwnPartFrameProps) {
  const { lang, action, keys, state, version, organization, others, people, flow, names, said } = props
  const staff = [
    { value: '', text: shared[lang].nobody },
    ...people.map(({ personId, name }) => ({ value: personId, text: name })),
  ]
  return (
    <>
      <h1>{said.title(organization.name)}</h1>
      {flow !== null && <p class="small mid">{shared[lang].step(flow, flowPages)}</p>}
      <p class="lead">{said.lead}</p>
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
        names={[...names]}
        labels={said.labels}
        version={version}
      >
        <input type="hidden" name="organization" value={organization.id} />
        {flow !== null && <input type="hidden" name={flowField} value={String(flow)} />}
        {props.before}
        <Select {...control(state, 'contact', said.labels.contact, lang, said.hints.contact)} items={staff} />
        <Select {...control(state, 'deputy', said.labels.deputy, lang, said.hints.deputy)} items={staff} />
        {props.after}
        <Button>{flow === null ? said.save : said.next}</Button>
      </FormFrame>
    </>
  )
}

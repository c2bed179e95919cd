import type { Child } from 'hono/jsx'
import { Button, ButtonGroup } from '../button.tsx'

export interface DoneHeadProps {
  title: string
  lead: string
  /** A sentence more, after the lead. */
  detail?: Child
  /** What was imported, to be seen. */
  see: { label: string; href: string }
  another: { label: string; href: string }
}

/** The head of the page of an import that was applied, or undone since. */
export const DoneHead = ({ title, lead, detail, see, another }: DoneHeadProps) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {detail}
    <ButtonGroup>
      <Button href={see.href}>{see.label}</Button>
      <a href={another.href}>{another.label}</a>
    </ButtonGroup>
  </>
)

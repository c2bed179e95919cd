import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface DetailsProps {
  summary: Child
  open?: boolean | undefined
  id?: string | undefined
  class?: string | undefined
  children?: Child
}

export function Details(props: DetailsProps) {
  return (
    <details id={props.id} class={classes('govuk-details', props.class)} open={props.open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}

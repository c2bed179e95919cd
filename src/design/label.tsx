import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface LabelProps {
  for: string
  class?: string | undefined
  isHeading?: boolean | undefined
  children?: Child
}

export function Label(props: LabelProps) {
  const label = (
    <label class={classes('govuk-label', props.class)} for={props.for}>
      {props.children}
    </label>
  )
  return props.isHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label
}

import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface FieldsetProps {
  legend?: Child
  legendClass?: string | undefined
  legendIsHeading?: boolean | undefined
  describedBy?: string | undefined
  role?: string | undefined
  class?: string | undefined
  children?: Child
}

export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      class={classes('govuk-fieldset', props.class)}
      role={props.role}
      aria-describedby={props.describedBy || undefined}
    >
      {props.legend && (
        <legend class={classes('govuk-fieldset__legend', props.legendClass)}>
          {props.legendIsHeading ? <h1 class="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
        </legend>
      )}
      {props.children}
    </fieldset>
  )
}

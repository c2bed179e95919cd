import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'
import { useWords } from './words.ts'

export interface ErrorMessageProps {
  id?: string | undefined
  class?: string | undefined
  children?: Child
}

/** The sentence at the field. The word « Erreur » is there for readers that do not see the colour. */
export function ErrorMessage(props: ErrorMessageProps) {
  return (
    <p id={props.id} class={classes('govuk-error-message', props.class)}>
      <span class="govuk-visually-hidden">{useWords().error}</span> {props.children}
    </p>
  )
}

import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface HintProps {
  id?: string | undefined
  class?: string | undefined
  children?: Child
}

export function Hint(props: HintProps) {
  return (
    <div id={props.id} class={classes('govuk-hint', props.class)}>
      {props.children}
    </div>
  )
}

import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export interface InsetTextProps {
  class?: string | undefined
  children?: Child
}

export function InsetText({ class: className, children }: InsetTextProps) {
  return <div class={classes('govuk-inset-text', className)}>{children}</div>
}

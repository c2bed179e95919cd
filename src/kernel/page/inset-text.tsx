import type { Child } from 'hono/jsx'
import { classes } from './markup.ts'

export function InsetText({ class: className, children }: { class?: string | undefined; children?: Child }) {
  return <div class={classes('govuk-inset-text', className)}>{children}</div>
}

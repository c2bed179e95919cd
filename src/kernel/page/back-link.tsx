import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export function BackLink({ href, children }: { href: string; children?: Child }) {
  return (
    <a href={href} class="govuk-back-link">
      {children ?? useWords().back}
    </a>
  )
}

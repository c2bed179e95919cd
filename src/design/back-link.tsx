import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export interface BackLinkProps {
  href: string
  children?: Child
}

export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a href={href} class="govuk-back-link">
      {children ?? useWords().back}
    </a>
  )
}

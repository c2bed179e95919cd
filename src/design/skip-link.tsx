import type { Child } from 'hono/jsx'

export interface SkipLinkProps {
  href?: string | undefined
  children?: Child
}

export function SkipLink({ href, children }: SkipLinkProps) {
  return (
    <a href={href ?? '#contenu'} class="govuk-skip-link">
      {children}
    </a>
  )
}

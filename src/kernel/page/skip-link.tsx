import type { Child } from 'hono/jsx'

export function SkipLink({ href, children }: { href?: string | undefined; children?: Child }) {
  return (
    <a href={href ?? '#contenu'} class="govuk-skip-link">
      {children}
    </a>
  )
}

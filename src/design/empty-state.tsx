import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'

export interface EmptyStateProps {
  /** What will be here. */
  title?: string | undefined
  headingLevel?: 2 | 3 | undefined
  /** The first act. Its button is the page's main one when `isMain`. */
  act?: { label: string; href: string; isMain?: boolean | undefined } | undefined
  children?: Child
}

/** Nothing is here yet: a bare warp, what will be, and what to do first. */
export function EmptyState({ title, headingLevel = 2, act, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as 'h2' | 'h3'
  return (
    <div class="empty">
      <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
        <path d="M6 6v52M19 6v52M32 6v52M45 6v52M58 6v52" stroke="#857661" stroke-width="1.4" />
        <path d="M1 6h62M1 58h62" stroke="#2b211b" stroke-width="2.4" />
      </svg>
      {title && <Heading>{title}</Heading>}
      <p>{children}</p>
      {act && (
        <Button href={act.href} kind={act.isMain ? 'main' : 'secondary'}>
          {act.label}
        </Button>
      )}
    </div>
  )
}

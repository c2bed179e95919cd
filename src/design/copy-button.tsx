import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'
import { useWords } from './words.ts'

/** Copies what stands in the field, or the part of the page, whose id is `of`; on a page that loads the island `copy`. Not shown without script: it can be selected. */
export function CopyButton({ of, children }: { of: string; children: Child }) {
  return (
    <>
      <Button
        kind="secondary"
        type="button"
        attributes={{ 'data-copy': of, 'data-copied': useWords().copied, hidden: true }}
      >
        {children}
      </Button>
      <span class="govuk-visually-hidden" role="status"></span>
    </>
  )
}

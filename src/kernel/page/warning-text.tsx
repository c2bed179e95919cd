import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export function WarningText({ children }: { children?: Child }) {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{useWords().warning}</span> {children}
      </strong>
    </div>
  )
}

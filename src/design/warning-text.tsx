import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export interface WarningTextProps {
  children?: Child
}

export function WarningText({ children }: WarningTextProps) {
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

import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export interface ErrorSummaryProps {
  /** Without: « Il y a un problème ». */
  title?: string | undefined
  description?: Child
  /** `href` is `#` and the id of the control. Without: a problem that belongs to no field. */
  errors: readonly { text: string; href?: string | undefined }[]
}

/** Stands first in `main`. Takes the focus by itself when the page opens, without script. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    <div class="govuk-error-summary" tabindex={-1} autofocus>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title ?? useWords().thereIsAProblem}</h2>
        <div class="govuk-error-summary__body">
          {props.description && <p>{props.description}</p>}
          {props.errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {props.errors.map((error) => (
                <li>{error.href ? <a href={error.href}>{error.text}</a> : error.text}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

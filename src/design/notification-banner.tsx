import type { Child } from 'hono/jsx'
import { useWords } from './words.ts'

export interface NotificationBannerProps {
  title?: string | undefined
  /** `done`: something was just saved, so readers hear it at once. `region`: stands on the page, found as a landmark. */
  kind?: 'done' | 'region' | undefined
  /** One sentence shown large; for more, children. */
  text?: string | undefined
  /** Unique on the page. */
  titleId?: string | undefined
  children?: Child
}

export function NotificationBanner(props: NotificationBannerProps) {
  const titleId = props.titleId ?? 'govuk-notification-banner-title'
  const words = useWords()
  return (
    <div
      class="govuk-notification-banner"
      role={props.kind === 'region' ? 'region' : 'alert'}
      aria-labelledby={titleId}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? words.saved}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        {props.text && <p class="govuk-notification-banner__heading">{props.text}</p>}
        {props.children}
      </div>
    </div>
  )
}

import type { Child } from 'hono/jsx'

export interface BreadcrumbsProps {
  label: string
  /** From the farthest to the nearest. An item without address is the page itself. */
  items: readonly { label: Child; href?: string | undefined }[]
}

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav class="govuk-breadcrumbs" aria-label={label}>
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href}>
                {item.label}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.label}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}

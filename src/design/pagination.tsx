import { classes } from './markup.ts'
import { useWords } from './words.ts'

export interface PaginationProps {
  /** `label`: what is there, for two pages that follow each other without numbers. */
  previous?: { href: string; text?: string | undefined; label?: string | undefined } | undefined
  next?: { href: string; text?: string | undefined; label?: string | undefined } | undefined
  /** Numbers to show, `'gap'` where some are left out. */
  items?: readonly ({ number: number; href: string; current?: boolean | undefined } | 'gap')[] | undefined
  label?: string | undefined
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

export function Pagination({ previous, next, items, label }: PaginationProps) {
  const words = useWords()
  const isBlock = items === undefined
  return (
    <nav class={classes('govuk-pagination', isBlock && 'govuk-pagination--block')} aria-label={label ?? words.pages}>
      {previous && <Turn {...previous} text={previous.text ?? words.previousPage} direction="prev" isBlock={isBlock} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) =>
            item === 'gap' ? (
              <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
            ) : (
              <li class={classes('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
                <a
                  class="govuk-link govuk-pagination__link"
                  href={item.href}
                  aria-label={words.page(item.number)}
                  aria-current={item.current ? 'page' : undefined}
                >
                  {item.number}
                </a>
              </li>
            ),
          )}
        </ul>
      )}
      {next && <Turn {...next} text={next.text ?? words.nextPage} direction="next" isBlock={isBlock} />}
    </nav>
  )
}

interface TurnProps {
  href: string
  text: string
  label?: string | undefined
  direction: 'prev' | 'next'
  isBlock: boolean
}

function Turn({ href, text, label, direction, isBlock }: TurnProps) {
  const arrow = <Arrow direction={direction} />
  const arrowFirst = isBlock || direction === 'prev'
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={direction}>
        {arrowFirst && arrow}
        <span
          class={classes(
            'govuk-pagination__link-title',
            isBlock && !label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {text}
        </span>
        {isBlock && label && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!arrowFirst && arrow}
      </a>
    </div>
  )
}

function Arrow({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]}></path>
    </svg>
  )
}

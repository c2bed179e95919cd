/**
 * Where our markup differs on purpose from the design system's own templates. The comparison of both applies these to
 * each side, and finds every other difference.
 */
export interface Deviation {
  /** Whose examples; `*` is all of them. */
  component: string
  /** What is taken off before comparing: an attribute, elements or a class bearing that name. */
  take: { attribute: string } | { elementsOfClass: string } | { class: string }
  from: 'theirs' | 'ours'
  because: string
}

export const deviations: readonly Deviation[] = [
  {
    component: '*',
    take: { attribute: 'data-module' },
    from: 'theirs',
    because: 'It starts their script, which we do not ship: core pages carry none.',
  },
  {
    component: 'button',
    take: { attribute: 'role' },
    from: 'theirs',
    because: 'A link that goes somewhere is announced as a link: the space bar does not press it without their script.',
  },
  {
    component: 'error-summary',
    take: { attribute: 'tabindex' },
    from: 'ours',
    because: 'The summary takes the focus without script; theirs sets it by script.',
  },
  {
    component: 'error-summary',
    take: { attribute: 'autofocus' },
    from: 'ours',
    because: 'The same: the browser moves the focus when the page opens.',
  },
  {
    component: 'password-input',
    take: { elementsOfClass: 'govuk-password-input__toggle' },
    from: 'theirs',
    because: 'The button that shows the password works by script only and stays hidden without.',
  },
  {
    component: 'password-input',
    take: { class: 'govuk-js-password-input-input' },
    from: 'theirs',
    because: 'A hook of the same script.',
  },
  {
    component: 'radios',
    take: { attribute: 'data-aria-controls' },
    from: 'theirs',
    because: 'Their script reads it. Ours is style alone: the choice shows what follows it.',
  },
  {
    component: 'radios',
    take: { class: 'govuk-radios__conditional--hidden' },
    from: 'theirs',
    because: 'The same: without script nothing may stay hidden for ever.',
  },
]

type Child = Node | string | null | undefined | false

interface Attributes {
  class?: string
  id?: string
  lang?: string
  hidden?: boolean
  /** Called when it is pressed. */
  press?: () => void
  [name: string]: string | number | boolean | undefined | (() => void)
}

/**
 * Makes an element. A text is always text: nothing here becomes markup, so that the page can forbid it altogether (`require-trusted-types-for`). What
 * stands in `attributes` under `press` is called on a click; no other handler is written in attributes.
 */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener('click', value)
    else if (value === true) made.setAttribute(name, '')
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value))
  }
  made.append(...children.filter((one): one is Node | string => one !== null && one !== undefined && one !== false))
  return made
}

export const paragraph = (text: string, className?: string): HTMLElement =>
  el('p', className === undefined ? {} : { class: className }, text)

export const button = (label: string, press: () => void, kind: 'main' | 'secondary' = 'main'): HTMLElement =>
  el(
    'button',
    { type: 'button', class: kind === 'main' ? 'govuk-button' : 'govuk-button govuk-button--secondary', press },
    label,
  )

export const linkButton = (label: string, press: () => void): HTMLElement =>
  el('button', { type: 'button', class: 'button-link', press }, label)

/** Where sealed pages draw. What stood there, for who has no script, goes at the first scene. */
export function sealedRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('[data-sealed]')
  if (!root) throw new Error('no sealed page')
  return root
}

/** Draws a scene in place of the one before. Its heading takes the focus, so that what changed is read; the first is read with its page. */
export function show(root: HTMLElement, heading: string, ...children: Child[]): void {
  const isFirst = root.dataset['drawn'] === undefined
  root.dataset['drawn'] = ''
  const title = el('h2', { tabindex: -1 }, heading)
  root.replaceChildren(title, ...children.filter((one): one is Node | string => !!one))
  if (!isFirst) title.focus()
}

export interface Field {
  group: HTMLElement
  input: HTMLInputElement
  /** Says what is wrong, at the field; null: nothing is. What was typed stays. */
  wrong(message: string | null): void
}

/** A field with its label. It is never filled in, corrected or kept by the browser. */
export function field(id: string, label: string, hint: string, errorLabel: string): Field {
  const input = el('input', {
    class: 'govuk-input',
    id,
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-hint`,
  }) as HTMLInputElement
  const error = el('p', { class: 'govuk-error-message', id: `${id}-error`, hidden: true })
  const group = el(
    'div',
    { class: 'govuk-form-group' },
    el('label', { class: 'govuk-label', for: id }, label),
    el('div', { class: 'govuk-hint', id: `${id}-hint` }, hint),
    error,
    input,
  )
  return {
    group,
    input,
    wrong(message) {
      error.hidden = message === null
      error.replaceChildren(
        ...(message === null ? [] : [el('span', { class: 'govuk-visually-hidden' }, errorLabel), ` ${message}`]),
      )
      group.classList.toggle('govuk-form-group--error', message !== null)
      input.classList.toggle('govuk-input--error', message !== null)
      input.setAttribute('aria-describedby', message === null ? `${id}-hint` : `${id}-hint ${id}-error`)
      if (message !== null) input.focus()
    },
  }
}

/** A form that is never sent: Enter and its button do the same. */
export function form(submit: () => void, ...children: Child[]): HTMLElement {
  const made = el('form', { novalidate: true }, ...children)
  made.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  return made
}

/** The button of such a form. */
export const submitButton = (label: string): HTMLElement => el('button', { class: 'govuk-button' }, label)

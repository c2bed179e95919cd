import { el } from '../sealed/dom.ts'

/** A question of a sealed page. Nothing of it is kept, filled in or corrected by the browser. */
export interface Question<T> {
  group: HTMLElement
  value(): T
  /** Says what is wrong, at the question; null: nothing is. What was given stays. */
  wrong(message: string | null): void
}

interface Asked {
  id: string
  label: string
  hint?: string | undefined
  /** « Error: », for who hears the page. */
  errorLabel: string
}

function framed<T>(
  { id, hint, errorLabel }: Asked,
  {
    group,
    first,
    described,
    value,
  }: { group: HTMLElement; first: () => HTMLElement | null; described: HTMLElement; value: () => T },
): Question<T> {
  const error = el('p', { class: 'govuk-error-message', id: `${id}-error`, hidden: true })
  const anchor = group.querySelector('[data-before]')
  anchor?.replaceWith(
    ...(hint === undefined ? [] : [el('div', { class: 'govuk-hint', id: `${id}-hint` }, hint)]),
    error,
  )
  const describe = (isWrong: boolean): void => {
    const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isWrong ? [`${id}-error`] : [])]
    if (ids.length > 0) described.setAttribute('aria-describedby', ids.join(' '))
    else described.removeAttribute('aria-describedby')
  }
  describe(false)
  return {
    group,
    value,
    wrong(message) {
      error.hidden = message === null
      error.replaceChildren(
        ...(message === null ? [] : [el('span', { class: 'govuk-visually-hidden' }, errorLabel), ` ${message}`]),
      )
      group.classList.toggle('govuk-form-group--error', message !== null)
      describe(message !== null)
      if (message !== null) first()?.focus()
    },
  }
}

const place = (): HTMLElement => el('span', { 'data-before': true })
const quiet = { autocomplete: 'off', autocapitalize: 'sentences', autocorrect: 'off', spellcheck: 'false' }

/** A few words, or lines when `rows` says how many. */
export function typed(
  asked: Asked & { value: string; rows?: number; most: number; isNumber?: boolean },
): Question<string> {
  const { id, label, value, rows, most, isNumber } = asked
  const attributes = {
    ...quiet,
    id,
    name: id,
    maxlength: most,
    class: rows === undefined ? `govuk-input${isNumber ? ' govuk-input--width-5' : ''}` : 'govuk-textarea',
    ...(rows === undefined ? { type: 'text' } : { rows }),
    ...(isNumber && { inputmode: 'numeric' }),
  }
  const input = el(rows === undefined ? 'input' : 'textarea', attributes) as HTMLInputElement | HTMLTextAreaElement
  input.value = value
  const group = el(
    'div',
    { class: 'govuk-form-group' },
    el('label', { class: 'govuk-label', for: id }, label),
    place(),
    input,
  )
  return framed(asked, { group, first: () => input, described: input, value: () => input.value.trim() })
}

export interface Option<T extends string> {
  value: T
  label: string
  hint?: string
}

/** Boxes: one of them, or as many as one wants. */
export function chosen<T extends string>(
  asked: Asked & { options: readonly Option<T>[]; value: readonly T[]; many?: boolean },
): Question<T[]> {
  const { id, label, options, value, many = false } = asked
  const kind = many ? 'checkboxes' : 'radios'
  const inputs = options.map((one, at) => {
    const input = el('input', {
      class: `govuk-${kind}__input`,
      id: `${id}-${at}`,
      name: id,
      type: many ? 'checkbox' : 'radio',
      value: one.value,
      autocomplete: 'off',
    }) as HTMLInputElement
    input.checked = value.includes(one.value)
    return input
  })
  const items = options.map((one, at) =>
    el(
      'div',
      { class: `govuk-${kind}__item` },
      inputs[at],
      el('label', { class: `govuk-label govuk-${kind}__label`, for: `${id}-${at}` }, one.label),
      one.hint !== undefined && el('div', { class: `govuk-hint govuk-${kind}__hint` }, one.hint),
    ),
  )
  const fieldset = el(
    'fieldset',
    { class: 'govuk-fieldset' },
    el('legend', { class: 'govuk-fieldset__legend' }, label),
    place(),
    el('div', { class: `govuk-${kind}` }, ...items),
  )
  const group = el('div', { class: 'govuk-form-group', id }, fieldset)
  return framed(asked, {
    group,
    first: () => inputs[0] ?? null,
    described: fieldset,
    value: () => inputs.filter(({ checked }) => checked).map((one) => one.value as T),
  })
}

/** One of a list, closed until it is wanted. */
export function picked<T extends string>(asked: Asked & { options: readonly Option<T>[]; value: T }): Question<T> {
  const { id, label, options, value } = asked
  const select = el(
    'select',
    { class: 'govuk-select', id, name: id, autocomplete: 'off' },
    ...options.map((one) => el('option', { value: one.value }, one.label)),
  ) as HTMLSelectElement
  select.value = value
  const group = el(
    'div',
    { class: 'govuk-form-group' },
    el('label', { class: 'govuk-label', for: id }, label),
    place(),
    select,
  )
  return framed(asked, { group, first: () => select, described: select, value: () => select.value as T })
}

/** What is said under what name; a row whose value is empty is left out. */
export function summary(rows: readonly { key: string; value: string | readonly string[] }[]): HTMLElement {
  return el(
    'dl',
    { class: 'govuk-summary-list' },
    ...rows
      .filter(({ value }) => value.length > 0)
      .map(({ key, value }) =>
        el(
          'div',
          { class: 'govuk-summary-list__row' },
          el('dt', { class: 'govuk-summary-list__key' }, key),
          el(
            'dd',
            { class: 'govuk-summary-list__value' },
            ...(typeof value === 'string'
              ? value.split('\n').map((line) => el('div', {}, line))
              : [el('ul', {}, ...value.map((one) => el('li', {}, one)))]),
          ),
        ),
      ),
  )
}

/** A warning, an aside: text in a frame of its own. */
export const inset = (...texts: string[]): HTMLElement =>
  el('div', { class: 'govuk-inset-text' }, ...texts.map((text) => el('p', {}, text)))

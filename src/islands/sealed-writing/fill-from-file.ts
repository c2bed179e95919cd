import { importReferral } from '../../field/fhir/index.ts'
import { el } from '../sealed/dom.ts'
import { fill } from './fill.ts'
import { t, type Writing } from './writing.ts'

/** Largest file that is read, bytes. */
const largest = 1_000_000

/** A file of another system fills the fields; it is read here and sent nowhere. `filled`: draws the step again, with what was said. */
export function fileField({ draft, choices }: Writing, filled: (said: string) => void): HTMLElement {
  const input = el('input', {
    class: 'govuk-file-upload',
    id: 'fhir',
    type: 'file',
    accept: '.json,application/json,application/fhir+json',
  }) as HTMLInputElement
  const error = el('p', { class: 'govuk-error-message', id: 'fhir-error', role: 'alert', hidden: true })
  const wrong = (message: string): void => {
    error.hidden = false
    error.replaceChildren(message)
  }
  const read = async (): Promise<void> => {
    const [file] = input.files ?? []
    if (file === undefined) return
    if (file.size > largest) return wrong(t.file.refused['too-large'])
    const found = importReferral(await file.text())
    if (!found.ok) return wrong(t.file.refused[found.refusal] ?? t.file.refused.other)
    const classes = fill(draft, found.value, choices.needs)
    if (classes.length === 0) return wrong(t.file.nothing)
    filled(t.file.filled(classes.length))
  }
  input.addEventListener('change', () => void read().catch(() => wrong(t.file.refused.other)))
  return el(
    'details',
    { class: 'on-screen' },
    el('summary', {}, t.file.open),
    el(
      'div',
      { class: 'govuk-form-group' },
      el('label', { class: 'govuk-label', for: 'fhir' }, t.file.label),
      el('div', { class: 'govuk-hint', id: 'fhir-hint' }, t.file.hint),
      error,
      input,
    ),
  )
}

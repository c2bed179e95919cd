/**
 * Keeps what is typed in a form, in this tab alone, for when the connection goes before it is sent; and offers it back. Only on
 * pages of someone who signed in: what another session typed is thrown away, and so is all of it once it was saved.
 */
const start = 'draft '
const offer = document.querySelector<HTMLElement>('[data-draft]')
const form = offer?.closest('form') ?? null
/** Of the session, so that nobody is offered what another one typed in the same tab. */
const own = `${start}${offer?.dataset['draft'] ?? ''} `
const key = `${own}${location.pathname}`
/** Values of the form itself, not of the person. */
const notTyped = new Set(['csrf', 'key', 'version'])

const typedIn = (of: HTMLFormElement): [string, string][] =>
  [...new FormData(of)].flatMap(([name, value]): [string, string][] =>
    notTyped.has(name) || typeof value !== 'string' ? [] : [[name, value]],
  )

function forget(keeps: (name: string) => boolean): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith(start) && !keeps(name)) sessionStorage.removeItem(name)
}

function read(text: string | null): [string, string][] {
  const found: unknown = JSON.parse(text ?? '[]')
  if (!Array.isArray(found)) return []
  return found.map((one) => (Array.isArray(one) ? [String(one[0]), String(one[1])] : ['', '']))
}

/** Puts the values back, each list in its order. */
function fill(of: HTMLFormElement, values: readonly [string, string][]): void {
  const left = Map.groupBy(values, ([name]) => name)
  for (const field of of.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || notTyped.has(field.name)) continue
    const given = left.get(field.name) ?? []
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio'))
      field.checked = given.some(([, value]) => value === field.value)
    else field.value = given.shift()?.[1] ?? ''
  }
  for (const details of of.querySelectorAll('details')) details.open = true
}

if (document.querySelector('[data-draft-done]')) forget(() => false)
if (form && offer) {
  forget((name) => name.startsWith(own))
  const before = sessionStorage.getItem(key)
  // After a refusal the page holds what was typed already.
  const isRefused = document.querySelector('.govuk-error-summary') !== null
  offer.hidden = isRefused || before === null || before === JSON.stringify(typedIn(form))
  offer.querySelector('button')?.addEventListener('click', () => {
    fill(form, read(before))
    offer.hidden = true
  })
  form.addEventListener('input', () => sessionStorage.setItem(key, JSON.stringify(typedIn(form))))
}

/**
 * Weaves a thread in or out as soon as it is picked, and lets the new one slide into place. The page that comes is the one the
 * form leads to: without script, or when the network is away, the button does the same.
 */
const parts = ['main', '.head__lang', '.drawings', '.govuk-breadcrumbs']
const status = document.createElement('p')
status.className = 'govuk-visually-hidden'
status.setAttribute('role', 'status')
document.body.append(status)

let asking: AbortController | undefined

const threadsOf = (page: ParentNode): Set<string> =>
  new Set([...page.querySelectorAll<SVGElement>('.loom [data-thread]')].map((one) => one.dataset['thread'] ?? ''))

async function weave(form: HTMLFormElement, focused: string): Promise<void> {
  asking?.abort()
  asking = new AbortController()
  const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const answer = await fetch(`${form.action}?${query}`, { signal: asking.signal })
  if (!answer.ok) throw new Error(String(answer.status))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const before = threadsOf(document)
  for (const part of parts) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)]
    if (old && fresh) old.replaceWith(fresh)
    else if (old) old.remove()
    else if (fresh && part === '.drawings') document.body.append(fresh)
  }
  for (const thread of document.querySelectorAll<SVGElement>('.loom [data-thread]'))
    if (!before.has(thread.dataset['thread'] ?? '')) thread.classList.add('thread--new')
  // Shown only where it works, as the island of printing did for the page before.
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false
  document.title = page.title
  history.replaceState(null, '', answer.url)
  document.querySelector<HTMLElement>(`#${focused}`)?.focus({ preventScroll: true })
  status.textContent = document.querySelector('.loom figcaption b')?.textContent ?? ''
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 's') return
  const form = target.closest<HTMLFormElement>('form[data-weave]')
  if (!form) return
  weave(form, target.id).catch((failure: unknown) => {
    if (!(failure instanceof DOMException && failure.name === 'AbortError')) form.requestSubmit()
  })
})

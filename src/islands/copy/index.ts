/** Copies the text of a field. Its button is shown only where it works, and says when it is done. */
if ('clipboard' in navigator)
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false

async function copy(button: HTMLElement, field: HTMLTextAreaElement | HTMLInputElement): Promise<void> {
  field.select() // for the browser that refuses: the keys that copy then do
  try {
    await navigator.clipboard.writeText(field.value)
  } catch {
    return
  }
  button.textContent = button.dataset['copied'] ?? ''
  button.setAttribute('role', 'status')
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
  const field = button && document.getElementById(button.dataset['copy'] ?? '')
  if (button && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) void copy(button, field)
})

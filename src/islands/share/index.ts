/** Copies the address that a page gives on, and says that it did. Its button is shown only where it works. */
const buttons = document.querySelectorAll<HTMLElement>('[data-copy]')
if ('clipboard' in navigator) for (const button of buttons) button.hidden = false
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
  if (button === null) return
  const said = button.parentElement?.querySelector('[role="status"]')
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
    if (said) said.textContent = button.dataset['copied'] ?? ''
  } catch {
    // A browser may refuse: the address stands in its field, chosen, for the keyboard to copy.
    const field = button.closest('section')?.querySelector('input')
    field?.select()
  }
})

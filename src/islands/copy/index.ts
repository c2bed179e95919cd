/** Copies the text of a field, or of a part of the page. Its button is shown only where it works, and says when it is done. */
if ('clipboard' in navigator)
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false

const isField = (one: HTMLElement) => one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement

async function copy(button: HTMLElement, copied: HTMLElement): Promise<void> {
  if (isField(copied))
    copied.select() // for the browser that refuses: the keys that copy then do
  else getSelection()?.selectAllChildren(copied)
  try {
    await navigator.clipboard.writeText(isField(copied) ? copied.value : copied.innerText.trim())
  } catch {
    return
  }
  const done = button.dataset['copied'] ?? ''
  button.textContent = done
  if (button.nextElementSibling) button.nextElementSibling.textContent = done
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
  const copied = button && document.getElementById(button.dataset['copy'] ?? '')
  if (button && copied) void copy(button, copied)
})

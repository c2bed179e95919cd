/** Prints the page. Its button is shown only where it works: the browser's own menu prints too. */
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print()
})

/** Arrows move among the buttons of a group of choices; space and enter choose. */
export function moveAmongChoices(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const group = event.target instanceof Element ? event.target.closest('[role=radiogroup]') : null
  if (step === undefined || !group) return
  event.preventDefault()
  const buttons = [...group.querySelectorAll<HTMLElement>('[data-answer]')]
  const at = buttons.findIndex((button) => button === event.target)
  const next = buttons.at((at + step) % buttons.length)
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next?.focus()
}

/** One of them is met by the tab key: the chosen one, or the first. */
export function settleChoices(group: ParentNode): void {
  const buttons = [...group.querySelectorAll<HTMLElement>('[data-answer]')]
  const chosen = buttons.find((button) => button.getAttribute('aria-checked') === 'true') ?? buttons[0]
  for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1
}

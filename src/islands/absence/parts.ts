/** The parts of the page, found by what the server named them. */
export const one = <T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T | null =>
  within.querySelector<T>(selector)
export const all = <T extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
]
export const show = (part: HTMLElement | null, isShown: boolean): void => {
  if (part) part.hidden = !isShown
}
export const write = (part: HTMLElement | null, text: string): void => {
  if (part) part.textContent = text
}

/** A list of plain lines. */
export const lines = (list: HTMLElement | null, texts: readonly string[]): void => {
  list?.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li')
      item.textContent = text
      return item
    }),
  )
  show(list, texts.length > 0)
}

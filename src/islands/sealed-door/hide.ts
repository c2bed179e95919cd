import { button, paragraph, show } from '../sealed/dom.ts'
import type { Words } from './words.ts'

/** Seen by nobody for so long: what is shown is hidden; then nothing is kept. */
const idleMs = 60_000
const keptMs = 120_000

interface Guarded {
  /** Where scenes are drawn; null: no door on the page. */
  root: () => HTMLElement | null
  words: () => Words['hidden']
  /** Forgets what is in memory, and shows that it is closed. */
  drop: () => void
}

/**
 * Hides what is shown at once when the page is hidden, and after a minute without a touch or a key; forgets it all after two minutes of that, and when the
 * page is left or kept aside. What was typed comes back with « Go back » before then.
 */
export function guard({ root, words, drop }: Guarded): void {
  let aside: { of: HTMLElement; nodes: ChildNode[]; at: number } | null = null
  let touchedAt = Date.now()
  const back = (): void => {
    if (aside === null) return
    const { of, nodes, at } = aside
    aside = null
    touchedAt = Date.now()
    if (Date.now() - at >= keptMs) drop()
    else of.replaceChildren(...nodes)
  }
  const hide = (): void => {
    const shown = root()
    if (shown === null || aside !== null || !shown.isConnected) return
    aside = { of: shown, nodes: [...shown.childNodes], at: Date.now() }
    const t = words()
    show(shown, t.title, paragraph(t.text), button(t.back, back))
  }
  const end = (): void => {
    aside = null
    drop()
  }
  setInterval(() => {
    if (aside === null && Date.now() - touchedAt >= idleMs) hide()
    if (aside !== null && Date.now() - aside.at >= keptMs) end()
  }, 2000)
  for (const event of ['pointerdown', 'keydown', 'input'])
    addEventListener(event, () => void (touchedAt = Date.now()), { capture: true })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hide()
  })
  document.addEventListener('freeze', end)
  addEventListener('pagehide', end)
}

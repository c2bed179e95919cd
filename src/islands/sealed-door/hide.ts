import { button, el, paragraph, show } from '../sealed/dom.ts'
import { isAtWork } from './door.ts'
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
 * page is left or kept aside. What is drawn meanwhile stays hidden; what was typed comes back with « Go back » before then.
 */
export function guard({ root, words, drop }: Guarded): void {
  let hidden: { of: HTMLElement; cover: HTMLElement; at: number } | null = null
  let touchedAt = Date.now()
  const isHidden = (): boolean => hidden !== null && hidden.cover.isConnected
  const uncover = (): void => {
    hidden?.cover.remove()
    hidden?.of.removeAttribute('hidden')
    hidden = null
    touchedAt = Date.now()
  }
  const end = (): void => {
    uncover()
    drop()
  }
  const isOver = (): boolean => hidden !== null && Date.now() - hidden.at >= keptMs
  const hide = (): void => {
    const of = root()
    if (of === null || isHidden() || !of.isConnected) return
    const cover = el('section', { class: 'door' })
    hidden = { of, cover, at: Date.now() }
    of.hidden = true
    of.after(cover)
    const t = words()
    show(
      cover,
      t.title,
      paragraph(t.text),
      button(t.back, () => (isOver() ? end() : uncover())),
    )
  }
  setInterval(() => {
    if (isOver()) end()
    else if (!isHidden() && !isAtWork() && Date.now() - touchedAt >= idleMs) hide()
  }, 2000)
  for (const event of ['pointerdown', 'keydown', 'input'])
    addEventListener(event, () => void (touchedAt = Date.now()), { capture: true })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hide()
  })
  document.addEventListener('freeze', end)
  addEventListener('pagehide', end)
}

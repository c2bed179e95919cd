/**
 * Leaves a youth page at once: blanks it, then puts a neutral site in its place in the history. Without this script the
 * exit is a plain link that leaves all the same; the history then keeps the page.
 */
const exit = document.querySelector<HTMLAnchorElement>('a[data-leave]')
/** On the home page, the only path whose links take the home page out of the history. */
const quietPath = document.querySelector<HTMLElement>('[data-quiet]')?.dataset.quiet

/** Longest wait between two presses of a key that leaves, ms. */
const patience = 1500
const pressesToLeave: Record<string, number> = { Escape: 2, Shift: 3 }

function leave(): void {
  if (!exit) return
  const { href } = exit
  document.documentElement.replaceChildren()
  location.replace(href)
}

/** Other pages of ours, and other sites, take the place of this page: going back then never shows it. */
function replacesThisPage(link: HTMLAnchorElement): boolean {
  if (!link.protocol.startsWith('http')) return false
  return exit !== null || (link.origin === location.origin && link.pathname === quietPath)
}

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link) return
  if (link === exit) {
    event.preventDefault()
    leave()
  } else if (replacesThisPage(link)) {
    event.preventDefault()
    location.replace(link.href)
  }
})

let last = { key: '', presses: 0, at: 0 }
document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return
  const follows = key === last.key && timeStamp - last.at < patience
  last = { key, presses: follows ? last.presses + 1 : 1, at: timeStamp }
  if (last.presses === pressesToLeave[key]) leave()
})

// The page was kept alive in memory and shown again: someone went back to it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) leave()
})

// What only works with this script is said only where it runs.
for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false

/**
 * On a page with the way out: leaves it at once, blanks it, then puts a neutral site in its place in the history; what it
 * leads to and what it asks take its place too. On the other public pages: going to the pages of young people takes ours
 * out of the history. Without this script the exit is a plain link that leaves all the same; the history then keeps the page.
 */
const exitLink = (): HTMLAnchorElement | null => document.querySelector('a[data-leave]')
/** On a public page, where young people are. */
const quietPath = document.body.dataset['quiet']

/** Longest wait between two presses of a key that leaves, ms. */
const patience = 1500
const pressesToLeave: Record<string, number> = { Escape: 2, Shift: 3 }

/** Between the open pages of this browser; nothing of it is stored. */
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('leave') : null
tabs?.addEventListener('message', () => {
  if (!exitLink()) return
  leave()
  close() // what the browser lets a page do when nothing was seen before it
})

/** The address changes at once; the neutral site takes its place when it answers. */
function leave(): void {
  const exit = exitLink()
  if (!exit) return
  const { href } = exit
  document.documentElement.replaceChildren()
  history.replaceState(null, '', href)
  location.replace(href)
}

function leaveAll(): void {
  tabs?.postMessage(null)
  leave()
}

/** What a tab carries from one page of ours to another while it goes back to the first of them. */
const errand = 'leave:'

/** Goes there in the place of every page of ours that this tab still holds before it, as far as the browser tells. */
function takeThePlaceOfOurs(path: string): void {
  const entries = typeof navigation === 'undefined' ? [] : navigation.entries()
  const [first] = entries
  if (!first || first.key === navigation.currentEntry?.key) return location.replace(path)
  window.name = errand + path
  navigation.traverseTo(first.key).committed?.catch(() => location.replace(path))
}

/** @returns whether this page was only passed on the way */
function goOn(): boolean {
  if (!window.name.startsWith(`${errand}/`)) return false
  const path = window.name.slice(errand.length)
  window.name = ''
  location.replace(new URL(path, location.origin).pathname)
  return true
}

document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  if (!link?.protocol.startsWith('http')) return
  const isQuiet = link.origin === location.origin && link.pathname === quietPath
  if (!exitLink() && !isQuiet) return
  event.preventDefault()
  if (link.matches('[data-leave]')) leaveAll()
  else if (isQuiet) takeThePlaceOfOurs(link.pathname)
  else location.replace(link.href)
})

let asked = 0

/**
 * Draws what a form of these pages asks for in the place of the page: the browser learns of no other page. Of two asked one
 * after the other, the second is what the person wants, whichever answers first.
 */
async function ask(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
  const turn = ++asked
  const action = button?.getAttribute('formaction') ?? form.action
  const answer = await fetch(action, {
    method: 'POST',
    body: new URLSearchParams([...new FormData(form, button)] as [string, string][]),
  })
  const text = await answer.text()
  if (turn !== asked) return
  const page = new DOMParser().parseFromString(text, 'text/html')
  document.documentElement.lang = page.documentElement.lang
  document.title = page.title
  document.body.replaceWith(page.body)
  loadScripts(page)
  history.replaceState(null, '', action)
  scrollTo(0, 0)
  document.querySelector('main')?.focus()
  showWhatNeedsThis()
}

/** What a page needs besides this script is loaded with it, once; whatever was loaded is told that another page is there. */
function loadScripts(page: Document): void {
  for (const { src, integrity } of page.querySelectorAll<HTMLScriptElement>('head script[src]')) {
    if (document.querySelector(`script[src="${new URL(src).pathname}"]`)) continue
    const script = document.createElement('script')
    Object.assign(script, { type: 'module', src: new URL(src).pathname, integrity })
    document.head.append(script)
  }
  document.dispatchEvent(new Event('drawn'))
}

/** Until a question finds no answer: the browser then sends the form by itself, and says what is wrong. */
let isAnswering = true

document.addEventListener('submit', (event) => {
  const form = event.target
  // A form that a script of the page sees to is never sent as it stands.
  if (event.defaultPrevented || !isAnswering || !exitLink() || !(form instanceof HTMLFormElement)) return
  event.preventDefault()
  ask(form, event.submitter).catch(() => {
    isAnswering = false
    form.requestSubmit(event.submitter)
  })
})

let last = { key: '', presses: 0, at: 0 }
document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return
  const follows = key === last.key && timeStamp - last.at < patience
  last = { key, presses: follows ? last.presses + 1 : 1, at: timeStamp }
  if (last.presses === pressesToLeave[key]) leaveAll()
})

// The page was kept alive in memory and shown again: someone went back to it.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !goOn()) leave()
})

/** What only works with this script is said only where it runs. */
function showWhatNeedsThis(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-with-script]')) element.hidden = false
}

if (!goOn()) showWhatNeedsThis()

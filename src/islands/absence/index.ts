import { openDesk } from './desk.ts'
import { readForPage } from './reader.ts'

// One script for the page and for the thread that reads the file: the second is the browser’s own copy of the first.
if (typeof document === 'undefined') readForPage(self as unknown as Worker)
else {
  const root = document.querySelector<HTMLElement>('[data-absence]')
  const script = document.querySelector<HTMLScriptElement>('script[src*="/absence."]')
  if (root && script && 'Worker' in window) openDesk(root, script.src)
}

import { openDesk } from './desk.ts'
import { readForPage } from './reader.ts'

// One script for the page and for the thread that reads the file: the second is asked of the browser’s own copy of the first.
if (typeof document === 'undefined') readForPage(self as unknown as Worker)
else {
  const root = document.querySelector<HTMLElement>('[data-absence]')
  const { currentScript } = document
  if (root && currentScript instanceof HTMLScriptElement && 'Worker' in window) openDesk(root, currentScript.src)
}

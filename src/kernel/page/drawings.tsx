import type { Child } from 'hono/jsx'
import { createContext, useContext } from 'hono/jsx'
import type { DrawingId } from './drawing-defs.tsx'
import { DrawingDefinition } from './drawing-defs.tsx'

const drawingsOfPage = createContext<Set<DrawingId> | null>(null)

/**
 * Around a whole page. Patterns and symbols that its drawings asked for are written once, after them, and no other:
 * ids are unique in the page, and a page without drawing pays nothing. Views must be synchronous.
 */
export function Drawings({ children }: { children?: Child }) {
  return (
    <drawingsOfPage.Provider value={new Set()}>
      {children}
      <PatternDefs />
    </drawingsOfPage.Provider>
  )
}

function PatternDefs() {
  const wanted = useContext(drawingsOfPage)
  if (wanted === null || wanted.size === 0) return <></>
  return (
    <svg class="drawings" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...wanted].map((id) => (
          <DrawingDefinition id={id} />
        ))}
      </defs>
    </svg>
  )
}

/** Asks the page for a pattern or a symbol, and for those it is drawn with. @returns its reference, `#id`. */
export function useDrawing(id: DrawingId): string {
  const wanted = useContext(drawingsOfPage)
  wanted?.add(id)
  if (/^(bar|column)-[1-9]/.test(id)) wanted?.add('cloth')
  return `#${id}`
}

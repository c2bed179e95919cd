import type { Child } from 'hono/jsx'
import { createContext, useContext } from 'hono/jsx'

export interface Drawing {
  /** Unique in the product: it is the element's id in the page. */
  id: string
  /** A `<pattern>` or `<symbol>` with that id. */
  draw: () => Child
  /** Ids of the drawings that it is drawn with. */
  needs?: readonly string[]
}

const known = new Map<string, Drawing>()

/** Makes patterns and symbols known to `useDrawing`; called once, where the module that draws them is loaded. */
export function defineDrawings(drawings: readonly Drawing[]): void {
  for (const drawing of drawings) known.set(drawing.id, drawing)
}

export const isDrawing = (id: string): boolean => known.has(id)

const drawingsOfPage = createContext<Set<string> | null>(null)

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
      <defs>{[...wanted].map((id) => known.get(id)?.draw())}</defs>
    </svg>
  )
}

/**
 * Asks the page for a pattern or a symbol, and for those it is drawn with.
 *
 * @returns its reference, `#id`
 * @throws when no drawing has this id
 */
export function useDrawing(id: string): string {
  const drawing = known.get(id)
  if (drawing === undefined) throw new Error(`Unknown drawing: ${id}`)
  const wanted = useContext(drawingsOfPage)
  wanted?.add(id)
  for (const needed of drawing.needs ?? []) wanted?.add(needed)
  return `#${id}`
}

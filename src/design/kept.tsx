import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { isDrawing, useDrawing } from './drawings.tsx'

interface Markup {
  html: ReturnType<typeof raw>
  /** What the page must define for it, each time. */
  drawings: string[]
}

const kept = new WeakMap<object, Map<string, Markup>>()

/**
 * Markup that never varies, drawn once for the life of the process; called while a page is drawn. `of`: what it is drawn
 * from, a catalogue or a component; it is forgotten with it. `name`: all that it depends on besides, the language first;
 * from a short closed list, since each name keeps a text in memory. Nothing of a person or of a day may be in it.
 */
export function useKept(of: object, name: string, draw: () => Child): Markup['html'] {
  const markup = kept.get(of)?.get(name) ?? keep(of, name, drawn(draw))
  for (const id of markup.drawings) useDrawing(id)
  return markup.html
}

/** The same as a component. */
export const Kept = ({ of, name, draw }: { of: object; name: string; draw: () => Child }) => useKept(of, name, draw)

function keep(of: object, name: string, markup: Markup): Markup {
  const known = kept.get(of) ?? new Map<string, Markup>()
  kept.set(of, known.set(name, markup))
  return markup
}

function drawn(draw: () => Child): Markup {
  const text = String(<>{draw()}</>)
  const ids = [...text.matchAll(/(?:<use href="|url\()#([\w-]+)/g)].map(([, id = '']) => id)
  return { html: raw(text), drawings: [...new Set(ids)].filter(isDrawing) }
}

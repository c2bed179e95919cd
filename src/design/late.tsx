import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import './drawing-defs.tsx'
import { useDrawing } from './drawings.tsx'
import { useKept } from './kept.tsx'

/** A dropped stitch, then the words: « 23 jours de retard ». Never red. */
export const Late = ({ children }: { children?: Child }) =>
  html`<span class="late">${DroppedStitch()}<span>${children}</span></span>`

export const DroppedStitch = () =>
  useKept(DroppedStitch, 'drawing', () => (
    <svg viewBox="0 0 18 18" width="17" height="17" aria-hidden="true">
      <use href={useDrawing('dropped-stitch')} />
    </svg>
  ))

import type { Child } from 'hono/jsx'
import './drawing-defs.tsx'
import { useDrawing } from './drawings.tsx'

export interface DoorsProps {
  items: readonly { href: string; title: string; text: Child }[]
}

/** The ways in: the whole row is the link. */
export function Doors({ items }: DoorsProps) {
  return (
    <ul class="doors">
      {items.map((door) => (
        <li>
          <a href={door.href}>
            <b>{door.title}</b>
            <span>{door.text}</span>
            <Arrow />
          </a>
        </li>
      ))}
    </ul>
  )
}

function Arrow() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <use href={useDrawing('go')} />
    </svg>
  )
}

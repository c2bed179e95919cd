import { defineDrawings } from './drawings.tsx'
import { walnut } from './inks.ts'

defineDrawings([
  { id: 'dropped-stitch', draw: () => <DroppedStitch /> },
  { id: 'go', draw: () => <GoSymbol /> },
])

function DroppedStitch() {
  return (
    <symbol id="dropped-stitch" viewBox="0 0 18 18">
      <path d="M0 4h6c-6 12 12 12 6 0h6M0 1h18" fill="none" stroke="currentColor" stroke-width="1.8" />
    </symbol>
  )
}

/** An arrow of three threads. */
function GoSymbol() {
  return (
    <symbol id="go" viewBox="0 0 28 28">
      <path d="M2 9h16M2 14h22M2 19h16" stroke="#d8ae5b" stroke-width="2" />
      <path d="M17 6l8 8-8 8" fill="none" stroke={walnut} stroke-width="2.4" />
    </symbol>
  )
}

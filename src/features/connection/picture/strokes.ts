import { border, walnut } from '../../../design/index.ts'
import type { Strength, Tie } from '../model.ts'

/** One of the lines that a cord is drawn with, the lowest first. */
export interface StrokeLayer {
  ink: string
  width: number
  dash?: string | undefined
  offset?: number | undefined
}

/** How a tie looks: by its strength, or `hidden` when it is not shown; gapped when the two have not exchanged for a year. */
export interface CordStyle {
  strength: Strength | 'hidden'
  isDormant: boolean
}

const straw = '#d8ae5b'
/** Under ties that hang by a thread. */
export const halo = { ink: '#f3d28c', width: 20 }

const whole: Record<CordStyle['strength'], readonly StrokeLayer[]> = {
  know: [{ ink: border, width: 1.8, dash: '2 6' }],
  hidden: [
    { ink: walnut, width: 5.6 },
    { ink: '#fff', width: 2.8 },
  ],
  exchange: [{ ink: walnut, width: 3.2 }],
  coordinate: [
    { ink: walnut, width: 7 },
    { ink: straw, width: 3.8, dash: '7 2.5' },
  ],
  integrate: [
    { ink: walnut, width: 11 },
    { ink: straw, width: 7.8, dash: '7 2.5' },
    { ink: walnut, width: 2 },
  ],
}

/** From the least to the most: the strongest is drawn last, over the others. */
export const cordStyles: readonly CordStyle[] = (
  ['know', 'hidden', 'exchange', 'coordinate', 'integrate'] as const
).flatMap((strength) => [true, false].map((isDormant) => ({ strength, isDormant })))

export const styleOf = ({ strength, freshness }: Tie): CordStyle => ({
  strength: strength ?? 'hidden',
  isDormant: freshness === 'dormant',
})

/** Lines of a cord. A dormant one is cut in pieces, each with the same marks: it reads in grey, and on paper. */
export function layersOf({ strength, isDormant }: CordStyle): readonly StrokeLayer[] {
  if (!isDormant) return whole[strength]
  if (strength === 'know') return [{ ink: border, width: 1.8, dash: '2 14' }]
  return whole[strength].map((layer, at) =>
    at === 0 ? { ...layer, dash: '17 11' } : { ...layer, dash: '12 16', offset: -2.5 },
  )
}

/** Which of the two sources is missing: it is marked in the middle of the tie. */
export type OneSided = 'declared-only' | 'evidenced-only' | null

export const sideOf = ({ declared, evidenced }: Tie): OneSided =>
  evidenced === null ? 'declared-only' : declared === null ? 'evidenced-only' : null

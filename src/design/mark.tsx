import { markCrossing, markThreads } from './mark-drawing.ts'

export interface MarkProps {
  /** `reversed` on walnut; `one-colour` for stamps and fax. */
  kind?: 'colour' | 'one-colour' | 'reversed' | undefined
  /** Side in px, never under 16. */
  size?: number | undefined
  /** Read aloud. Absent: decoration beside the name. */
  label?: string | undefined
}

const inks = {
  colour: { threads: '#2b211b', crossing: '#c08a2c' },
  'one-colour': { threads: '#2b211b', crossing: '#2b211b' },
  reversed: { threads: '#ffffff', crossing: '#d8ae5b' },
}

export function Mark({ kind = 'colour', size = 34, label }: MarkProps) {
  const ink = inks[kind]
  const reading =
    label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} {...reading}>
      <g transform="rotate(-45 16 16)">
        <path fill={ink.threads} d={markThreads} />
        <path fill={ink.crossing} d={markCrossing} />
      </g>
    </svg>
  )
}

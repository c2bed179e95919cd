import { useDrawing, usePageLanguage, walnut } from '../../design/index.ts'
import type { SectorCode } from './sectors.ts'
import { sectorOf } from './sectors.ts'
import { threadPattern } from './thread-patterns.tsx'

export type ThreadSize = 'small' | 'medium' | 'wide'

export interface SectorThreadProps {
  sector: SectorCode
  /** `small` 34 × 17 px, `medium` 44 × 22, `wide`: the whole width, 26 high. */
  size?: ThreadSize | undefined
  /** Reads the sector's name aloud. Leave out when the name is written beside. */
  named?: boolean | undefined
}

/** A piece of the sector's thread: dye, pattern, outline and letter, always together. */
export function SectorThread({ sector, size = 'medium', named = false }: SectorThreadProps) {
  const lang = usePageLanguage()
  const fill = `url(${useDrawing(threadPattern(sector))})`
  const { letter, name } = sectorOf(sector)
  const reading = named ? { role: 'img' as const, 'aria-label': name[lang] } : { 'aria-hidden': 'true' as const }
  if (size === 'wide') {
    return (
      <svg class="thread--wide" width="100%" height="26" {...reading}>
        <rect width="100%" height="26" fill={fill} />
        <path d="M-1-1h27v27H-1z" fill="#fff" stroke={walnut} stroke-width="1.5" />
        <Letter x={13} y={18} size={17} text={letter[lang]} />
      </svg>
    )
  }
  const isSmall = size === 'small'
  return (
    <svg viewBox="0 0 44 22" width={isSmall ? 34 : 44} height={isSmall ? 17 : 22} {...reading}>
      <path d="M1 1h42v20H1z" fill={fill} stroke={walnut} stroke-width="1.5" />
      <path d="M1 1h22v20H1z" fill="#fff" stroke={walnut} stroke-width="1.5" />
      <Letter x={12} y={16.2} size={15} text={letter[lang]} />
    </svg>
  )
}

function Letter({ x, y, size, text }: { x: number; y: number; size: number; text: string }) {
  return (
    <text
      x={x}
      y={y}
      font-family="Arial,sans-serif"
      font-weight="700"
      font-size={size}
      text-anchor="middle"
      fill={walnut}
    >
      {text}
    </text>
  )
}

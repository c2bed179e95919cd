import { walnut } from './drawing-defs.tsx'
import { useDrawing } from './drawings.tsx'
import { usePageLanguage } from './language.tsx'
import type { SectorCode } from './sectors.ts'
import { sectorOf } from './sectors.ts'

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
  const pattern = `url(${useDrawing(sector)})`
  const { letter, name } = sectorOf(sector)
  const reading = named ? { role: 'img' as const, 'aria-label': name[lang] } : { 'aria-hidden': 'true' as const }
  const wide = size === 'wide'
  const length = wide ? 398 : 42
  const height = wide ? 24 : 20
  const sizes = wide
    ? { class: 'thread--wide', height: 26, viewBox: '0 0 400 26', preserveAspectRatio: 'xMinYMid slice' }
    : { width: size === 'small' ? 34 : 44, height: size === 'small' ? 17 : 22, viewBox: '0 0 44 22' }
  return (
    <svg {...sizes} {...reading}>
      <path d={`M1 1h${length}v${height}H1z`} fill={pattern} stroke={walnut} stroke-width="1.5" />
      <path d={`M1 1h${height + 2}v${height}H1z`} fill="#fff" stroke={walnut} stroke-width="1.5" />
      <text
        x={(height + 4) / 2}
        y={wide ? 19 : 16.2}
        font-family="Arial,sans-serif"
        font-weight="700"
        font-size={wide ? 17 : 15}
        text-anchor="middle"
        fill={walnut}
      >
        {letter[lang]}
      </text>
    </svg>
  )
}

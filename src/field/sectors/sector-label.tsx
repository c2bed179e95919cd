import { classes, useKept, usePageLanguage } from '../../design/index.ts'
import { SectorThread } from './sector-thread.tsx'
import type { SectorCode } from './sectors.ts'
import { sectorOf } from './sectors.ts'

export interface SectorLabelProps {
  sector: SectorCode
  size?: 'small' | 'medium' | undefined
}

/** The thread and its name: how a sector is said in lists, tables and titles. */
export function SectorLabel({ sector, size = 'medium' }: SectorLabelProps) {
  const lang = usePageLanguage()
  return useKept(SectorLabel, `${lang} ${sector} ${size}`, () => (
    <span class={classes('thread-label', size === 'small' && 'thread-label--small')}>
      <SectorThread sector={sector} size={size} />
      <span>{sectorOf(sector).name[lang]}</span>
    </span>
  ))
}

import type { Child } from 'hono/jsx'
import { usePageLanguage } from '../../design/index.ts'
import { SectorThread } from './sector-thread.tsx'
import { sectors } from './sectors.ts'
import type { SectorCode } from './sectors.ts'

export interface SectorThreadsProps {
  /** What each sector does, in a short sentence. */
  texts: Record<SectorCode, Child>
}

/** The five threads side by side, each with its name and what it does. */
export function SectorThreads({ texts }: SectorThreadsProps) {
  const lang = usePageLanguage()
  return (
    <ul class="threads">
      {sectors.map((sector) => (
        <li>
          <SectorThread sector={sector.code} size="wide" />
          <b>{sector.name[lang]}</b>
          <span>{texts[sector.code]}</span>
        </li>
      ))}
    </ul>
  )
}

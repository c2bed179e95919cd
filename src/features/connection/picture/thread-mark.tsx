import { defineDrawings, useDrawing, usePageLanguage } from '../../../design/index.ts'
import { SectorThread, sectorCodes, sectorName, type SectorCode } from '../../../field/index.ts'
import { threadPattern } from '../../../field/index.ts'

defineDrawings(
  sectorCodes.map((code) => ({
    id: `thread-mark-${code}`,
    needs: [threadPattern(code)],
    draw: () => (
      <symbol id={`thread-mark-${code}`} viewBox="0 0 34 17">
        <SectorThread sector={code} size="small" />
      </symbol>
    ),
  })),
)

const isSector = (code: string): code is SectorCode => (sectorCodes as readonly string[]).includes(code)

/** A sector’s thread where a page has a great many: each is drawn once for all of them. Nothing for a sector that is not known. */
export function ThreadMark({ sector }: { sector: string }) {
  const lang = usePageLanguage()
  if (!isSector(sector)) return <></>
  return (
    <svg width="34" height="17" role="img" aria-label={sectorName(sector, lang)}>
      <use href={useDrawing(`thread-mark-${sector}`)} />
    </svg>
  )
}

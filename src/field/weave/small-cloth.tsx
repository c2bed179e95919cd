import { useDrawing, usePageLanguage, walnut } from '../../design/index.ts'
import { threadPattern } from '../sectors/thread-patterns.tsx'
import { formatList } from '../../kernel/language.ts'
import { sectors, type SectorCode } from '../sectors/sectors.ts'
import { round, smallLoom, weave, type WovenThread } from './weave-geometry.ts'
import { drawnOnce } from './drawn-once.ts'
import { words } from './words.ts'

export interface SmallClothProps {
  held: readonly SectorCode[]
  /** Side in px; 96 by default. */
  size?: number | undefined
  /** Reads the sectors aloud. Leave out when they are written beside. */
  named?: boolean | undefined
}

/** An alliance at a glance: the threads it holds, dotted lines for those it does not. */
export function SmallCloth({ held, size = 96, named = false }: SmallClothProps) {
  const lang = usePageLanguage()
  return drawnOnce(`small ${lang} ${size} ${named} ${held.join()}`, held, () => (
    <SmallDrawing held={held} size={size} named={named} />
  ))
}

function SmallDrawing({ held, size, named }: { held: readonly SectorCode[]; size: number; named: boolean }) {
  const lang = usePageLanguage()
  const { warps, wefts } = weave(new Set(held), smallLoom)
  const names = sectors.filter((sector) => held.includes(sector.code)).map((sector) => sector.name[lang])
  const label = words[lang].cloth(formatList(names, lang))
  const reading = named ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': 'true' as const }
  const holes = [...warps.map((thread) => hole(thread, true)), ...wefts.map((thread) => hole(thread, false))].join('')
  return (
    <svg viewBox="0 0 120 120" width={size} height={size} {...reading}>
      {holes && <path d={holes} stroke="#6f6250" stroke-dasharray="1.5 3" stroke-linecap="round" />}
      {warps.map((thread) => (
        <SmallThread thread={thread} standing />
      ))}
      {wefts.map((thread) => (
        <SmallThread thread={thread} standing={false} />
      ))}
    </svg>
  )
}

function SmallThread({ thread, standing }: { thread: WovenThread; standing: boolean }) {
  if (!thread.held) return <></>
  const pattern = useDrawing(threadPattern(thread.sector, standing))
  const d = thread.runs.map(({ from, to }) => {
    const length = round(to - from)
    return standing
      ? `M${thread.edge} ${from}h${smallLoom.width}v${length}h-${smallLoom.width}z`
      : `M${from} ${thread.edge}h${length}v${smallLoom.width}h-${length}z`
  })
  return <path d={d.join('')} fill={`url(${pattern})`} stroke={walnut} stroke-width="1.2" />
}

function hole(thread: WovenThread, standing: boolean): string {
  if (thread.held) return ''
  const far = round(thread.edge + smallLoom.width)
  return standing
    ? `M${thread.edge} ${thread.start}V${thread.end}M${far} ${thread.start}V${thread.end}`
    : `M${thread.start} ${thread.edge}H${thread.end}M${thread.start} ${far}H${thread.end}`
}

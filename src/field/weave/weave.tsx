import type { Child } from 'hono/jsx'
import { useDrawing, usePageLanguage, walnut } from '../../design/index.ts'
import { threadPattern } from '../sectors/thread-patterns.tsx'
import { formatList } from '../../kernel/language.ts'
import { sectorOf, sectors, type SectorCode } from '../sectors/sectors.ts'
import { largeLoom, round, weave, type WovenThread } from './weave-geometry.ts'
import { drawnOnce } from './drawn-once.ts'
import { words } from './words.ts'

export interface WeaveProps {
  /** Sectors that hold their thread; the others are dashed holes one can see. All five by default. */
  held?: readonly SectorCode[] | undefined
  /** Read aloud instead of the drawing. Absent: which threads are held, and which are not. */
  label?: string | undefined
  /** Under the drawing. */
  caption?: Child
  /**
   * Where a meeting leads: what the sector of the lying thread gains from that of the standing one. A shortcut for who points at
   * the drawing: the page says the same in words and links.
   */
  crossingHref?: ((gainer: SectorCode, giver: SectorCode) => string) | undefined
}

const shade = 9
const labelSide = 42

/** The round cloth: standing threads are what a sector brings, lying threads what it gains, crossings are meetings. */
export function Weave({ held = sectors.map((sector) => sector.code), label, caption, crossingHref }: WeaveProps) {
  const lang = usePageLanguage()
  const named = (isHeld: boolean) =>
    formatList(
      sectors.filter((sector) => held.includes(sector.code) === isHeld).map((sector) => sector.name[lang]),
      lang,
    )
  const said = label ?? words[lang].weave(named(true), named(false))
  return (
    <figure class="weave">
      {drawnOnce(`large ${lang} ${held.join()} ${said}`, held, () => (
        <Cloth held={held} label={said} />
      ))}
      {crossingHref && <Crossings {...weave(new Set(held), largeLoom)} href={crossingHref} />}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}

function Cloth({ held, label }: { held: readonly SectorCode[]; label: string }) {
  const { warps, wefts } = weave(new Set(held), largeLoom)
  const all = [...warps, ...wefts]
  return (
    <svg viewBox="0 0 646 646" role="img" aria-label={label}>
      <Holes warps={warps} wefts={wefts} />
      {warps.map((thread) => (
        <Thread thread={thread} standing />
      ))}
      {wefts.map((thread) => (
        <Thread thread={thread} standing={false} />
      ))}
      <path d={all.map((thread) => shades(thread, warps.includes(thread))).join('')} opacity=".3" />
      <path
        d={all.map((thread) => fringe(thread, warps.includes(thread))).join('')}
        stroke={walnut}
        stroke-width="1.6"
      />
      {warps.map((thread) => (
        <Letter thread={thread} standing />
      ))}
      {wefts.map((thread) => (
        <Letter thread={thread} standing={false} />
      ))}
    </svg>
  )
}

interface CrossingsProps {
  warps: readonly WovenThread[]
  wefts: readonly WovenThread[]
  href: (gainer: SectorCode, giver: SectorCode) => string
}

/** Laid over the drawing, which a screen reader reads as one picture: links of its own, out of the order of tabs. */
function Crossings({ warps, wefts, href }: CrossingsProps) {
  return (
    <svg class="weave__crossings" viewBox="0 0 646 646" aria-hidden="true" focusable="false">
      {wefts.flatMap((weft) =>
        warps
          .filter((warp) => warp.held && weft.held && warp.sector !== weft.sector)
          .map((warp) => (
            <a href={href(weft.sector, warp.sector)} tabindex={-1}>
              <path d={box(true, warp.edge, weft.edge, largeLoom.width, largeLoom.width)} />
            </a>
          )),
      )}
    </svg>
  )
}

function Thread({ thread, standing }: { thread: WovenThread; standing: boolean }) {
  if (!thread.held) return <></>
  const pattern = useDrawing(threadPattern(thread.sector, standing))
  return (
    <path
      data-thread={thread.sector}
      d={runsPath(thread, standing)}
      fill={`url(${pattern})`}
      stroke={walnut}
      stroke-width="1.6"
    />
  )
}

function runsPath({ edge, runs }: WovenThread, standing: boolean): string {
  return runs.map(({ from, to }) => box(standing, edge, from, largeLoom.width, round(to - from))).join('')
}

/** A rectangle given across and along the thread. */
function box(standing: boolean, across: number, along: number, width: number, length: number): string {
  return standing
    ? `M${round(across)} ${round(along)}h${width}v${length}h-${width}z`
    : `M${round(along)} ${round(across)}h${length}v${width}h-${length}z`
}

function shades({ edge, runs }: WovenThread, standing: boolean): string {
  return runs
    .flatMap(({ from, to, divesAtStart, divesAtEnd }) => [
      divesAtStart ? box(standing, edge, from, largeLoom.width, shade) : '',
      divesAtEnd ? box(standing, edge, to - shade, largeLoom.width, shade) : '',
    ])
    .join('')
}

/** Five loose ends where the thread stops. */
function fringe({ edge, end, held }: WovenThread, standing: boolean): string {
  if (!held) return ''
  return [8.8, 22.7, 36.6, 50.5, 64.5]
    .map((offset, index) => {
      const length = (index % 2 === 0 ? 16 : 12) + 0.4
      return standing
        ? `M${round(edge + offset)} ${round(end)}v${length}`
        : `M${round(end)} ${round(edge + offset)}h${length}`
    })
    .join('')
}

function Holes({ warps, wefts }: { warps: readonly WovenThread[]; wefts: readonly WovenThread[] }) {
  const lines = [...warps, ...wefts].filter((thread) => !thread.held)
  if (lines.length === 0) return <></>
  const d = lines.map((thread) => {
    const far = round(thread.edge + largeLoom.width)
    const length = round(thread.end - thread.start - 40)
    return warps.includes(thread)
      ? `M${thread.edge} ${thread.start}v${length}M${far} ${thread.start}v${length}`
      : `M${thread.start} ${thread.edge}h${length}M${thread.start} ${far}h${length}`
  })
  return <path d={d.join('')} stroke="#6f6250" stroke-width="2" stroke-dasharray="9 7" />
}

function Letter({ thread, standing }: { thread: WovenThread; standing: boolean }) {
  const across = round(thread.edge + (largeLoom.width - labelSide) / 2)
  const along = round(thread.start - 36)
  const [x, y] = standing ? [across, along] : [along, across]
  return (
    <>
      <path
        d={`M${x} ${y}h42v42h-42z`}
        fill="#fff"
        stroke={thread.held ? walnut : '#6f6250'}
        stroke-width="2"
        stroke-dasharray={thread.held ? undefined : '2 4'}
      />
      <text
        x={round(x + 21)}
        y={round(y + 30)}
        font-family="Arial,sans-serif"
        font-weight="700"
        font-size="26"
        text-anchor="middle"
        fill={thread.held ? walnut : '#5d4c3f'}
      >
        {sectorOf(thread.sector).letter[usePageLanguage()]}
      </text>
    </>
  )
}

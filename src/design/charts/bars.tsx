import './chart-drawings.tsx'
import type { Child } from 'hono/jsx'
import { useDrawing } from '../drawings.tsx'
import { border, walnut } from '../inks.ts'
import { Table, type TableProps } from '../table.tsx'
import { fromZero } from './scale.ts'

export interface BarsProps extends Pick<TableProps, 'caption' | 'captionClass' | 'files'> {
  /** Headings of the two columns. */
  head: { name: string; value: string }
  /** `value` null: there is no figure, and `said` says why in words. */
  rows: readonly { name: Child; value: number | null; said: Child }[]
  /** What the longest bar stands for; the largest value unless told (100 for shares). */
  most?: number | undefined
}

/** Bars that are their own table: a row each, the figure written beside its bar. Zero has no bar, a missing figure is dotted. */
export function Bars({ caption, captionClass, files, head, rows, most }: BarsProps) {
  const longest = Math.max(most ?? Math.max(0, ...rows.map(({ value }) => value ?? 0)), 1)
  const along = fromZero(longest, [0, 100])
  const width = (value: number): number => Math.min(100, Math.max(0, along(value)))
  return (
    <Table
      caption={caption}
      captionClass={captionClass}
      files={files}
      head={[{ text: head.name }, { text: head.value, class: 'bars' }]}
      rows={rows.map(({ name, value, said }) => [
        name,
        <Bar width={value === null ? null : width(value)} said={said} />,
      ])}
    />
  )
}

function Bar({ width, said }: { width: number | null; said: Child }) {
  const fill = `url(${useDrawing('woven')})`
  return (
    <span class={width === null ? 'bar bar--unknown' : 'bar'}>
      <svg width="100%" height="16" aria-hidden="true">
        {width === null && (
          <line
            x2="100%"
            y1="8"
            y2="8"
            stroke={border}
            stroke-width="2"
            stroke-dasharray="1 6"
            stroke-linecap="round"
          />
        )}
        {width !== null && width > 0 && (
          <rect y="1" width={`${width.toFixed(2)}%`} height="14" fill={fill} stroke={walnut} stroke-width="1.4" />
        )}
        <path d="M.7 0v16" stroke={walnut} stroke-width="1.4" />
      </svg>
      <span>{said}</span>
    </span>
  )
}

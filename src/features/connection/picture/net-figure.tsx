import type { Child } from 'hono/jsx'
import { Scroll, usePageLanguage } from '../../../design/index.ts'
import { Legend } from './legend.tsx'
import type { NetDrawingProps } from './drawn-parts.tsx'
import { NetPicture } from './net-drawing.tsx'
import { words } from '../map/words.ts'

export interface NetFigureProps extends NetDrawingProps {
  /** Where the same is as a table; null: the page has none of its own. */
  tableHref: string | null
  /** Under the key. */
  children?: Child
}

/** The drawing, which scrolls by itself where it is wider than the page, and how to read it. */
export function NetFigure({ tableHref, children, ...picture }: NetFigureProps) {
  const t = words[usePageLanguage()]
  return (
    <figure class="net-figure">
      <Scroll label={t.map}>
        <NetPicture {...picture} />
      </Scroll>
      <figcaption>
        <Legend drawing={picture.drawing} hanging={picture.hanging} />
        <p class="small mid">
          {t.grouped[picture.drawing.form]} {t.placeSaysNothing}{' '}
          {tableHref !== null && <a href={tableHref}>{t.toTable}</a>}
        </p>
        {children}
      </figcaption>
    </figure>
  )
}

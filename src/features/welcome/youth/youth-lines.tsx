import { answering, wayTo, type Reader, type Way, type WayWords } from '../lines/contact-channel.ts'
import { NowLine } from '../lines/answering.tsx'
import { Row } from './you-page.tsx'

interface YouthLinesProps {
  t: WayWords
  title: string
  reader: Reader
  /** In order: the line, how it is reached, and what to know of it. */
  lines: readonly (readonly [id: string, Way, text: string])[]
}

/** Lines that answer a young person at once: on every youth page, one tap from a human being. */
export function YouthLines({ t, title, reader, lines }: YouthLinesProps) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="doors">
        {lines.map(([id, way, text]) => {
          const reach = wayTo(id, way, t, reader.lang)
          return (
            <Row href={reach.href} title={reach.label}>
              <span>{text}</span> <NowLine answering={answering(id, way, reader)} />
            </Row>
          )
        })}
      </ul>
    </>
  )
}

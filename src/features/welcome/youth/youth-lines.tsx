import {
  answering,
  contactLink,
  type Reader,
  type ContactChannel,
  type ChannelWords,
} from '../lines/contact-channel.ts'
import { NowLine } from '../lines/answering.tsx'
import { DoorRow } from './door-row.tsx'

interface YouthLinesProps {
  t: ChannelWords
  title: string
  reader: Reader
  /** In order: the line, how it is reached, and what to know of it. */
  lines: readonly (readonly [id: string, ContactChannel, text: string])[]
}

/** Lines that answer a young person at once: on every youth page, one tap from a human being. */
export function YouthLines({ t, title, reader, lines }: YouthLinesProps) {
  return (
    <>
      <h2>{title}</h2>
      <ul class="doors">
        {lines.map(([id, channel, text]) => {
          const reach = contactLink(id, channel, t, reader.lang)
          return (
            <DoorRow href={reach.href} title={reach.label}>
              <span>{text}</span> <NowLine answering={answering(id, channel, reader)} />
            </DoorRow>
          )
        })}
      </ul>
    </>
  )
}

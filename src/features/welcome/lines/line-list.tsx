import { findLine, nameOf } from './help-lines.ts'
import { answering, contactLink, type Reader, type ChannelWords } from './contact-channel.ts'
import { Linked, SummaryList } from '../../../design/index.ts'
import { NowLine } from './answering.tsx'

interface LineListProps {
  t: ChannelWords
  reader: Reader
  /** In order: the line's id and what it is for. Each is reached by telephone. */
  lines: readonly { id: string; text: string }[]
}

/** Lines to call: who, the number, whether someone answers now, what for. */
export function LineList({ t, reader, lines }: LineListProps) {
  return (
    <SummaryList
      rows={lines.map(({ id, text }) => {
        const reach = contactLink(id, 'call', t, reader.lang)
        return {
          key: nameOf(findLine(id), reader.lang),
          value: (
            <>
              <Linked class="num nowrap" href={reach.href}>
                <b>{reach.label}</b>
              </Linked>
              <NowLine answering={answering(id, 'call', reader)} />
              {text}
            </>
          ),
        }
      })}
    />
  )
}

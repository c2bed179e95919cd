import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { Danger } from '../emergency-call.tsx'
import type { ContactChannel, Reader } from '../lines/contact-channel.ts'
import { LineSources } from '../lines/line-sources.tsx'
import { Step } from './door-row.tsx'
import type { Words } from './words.ts'
import { YouthLines } from './youth-lines.tsx'

const lines: readonly [keyof Words['writing']['lines']['texts'], ContactChannel][] = [
  ['kids-help-phone', 'text'],
  ['tel-jeunes', 'call'],
]

interface WritingPageProps {
  t: Words['writing']
  you: Words['you']
  reader: Reader
  /** Where one writes, or sees what is shared: the mailbox’s own, or the referral’s. */
  door: Child
  /** How soon teams answer; null: nothing of it is known. */
  answerTimes: Child
}

/** Writing to a team without a name, or seeing what is shared about one; beside it, always, lines that answer at once. */
export function WritingPage({ t, you, reader, door, answerTimes }: WritingPageProps) {
  const { lang } = reader
  return (
    <>
      <h1>{t.title}</h1>
      {door}
      <Danger t={you} />
      <YouthLines
        t={you}
        title={t.lines.title}
        reader={reader}
        lines={lines.map(([id, channel]) => [id, channel, t.lines.texts[id]])}
      />
      {answerTimes}
      <ul class="links">
        <Step lang={lang} to={{ page: 'telling' }}>
          {t.telling}
        </Step>
        <li>
          <a href={href(lang, addresses.you)}>{t.back}</a>
        </li>
      </ul>
      <LineSources t={you.sources} lang={lang} lines={lines} />
    </>
  )
}

import type { Language } from '../../../kernel/language.ts'
import { SummaryList } from '../../../kernel/page/index.ts'
import { nameOf, service } from '../services.ts'
import { wayTo, type WayWords } from '../ways.ts'

interface LineListProps {
  t: WayWords
  lang: Language
  /** In order: the line's id and what it is for. Each is reached by telephone. */
  lines: readonly { id: string; text: string }[]
}

/** Lines to call: who, the number, what for. */
export function LineList({ t, lang, lines }: LineListProps) {
  return (
    <SummaryList
      rows={lines.map(({ id, text }) => {
        const reach = wayTo(id, 'call', t, lang)
        return {
          key: nameOf(service(id), lang),
          value: (
            <>
              <a class="num nowrap" href={reach.href}>
                <b>{reach.label}</b>
              </a>
              <br />
              {text}
            </>
          ),
        }
      })}
    />
  )
}

import type { Child } from 'hono/jsx'
import { formatDay, formatNumber, type Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone } from '../../../kernel/phone/index.ts'
import type { ItemLevel, ToolItem } from '../model.ts'
import { levelNames, toolVersion } from '../shipped-tools.ts'
import { suicideNumbers } from './safety-panel.tsx'
import { words } from './words.ts'

export interface PaperPart {
  title: string | null
  levels: readonly { level: ItemLevel; items: readonly ToolItem[] }[]
}

/** The blank tool, on one Letter page: its boxes are empty whatever is answered on screen, and there is no place for a name. */
export function Paper({
  lang,
  title,
  parts,
  address,
  children,
}: {
  lang: Language
  title: string
  parts: readonly PaperPart[]
  address: string
  children?: Child
}) {
  const t = words[lang].paper
  const numbers = suicideNumbers.map((number) => sayPhone(readPhone(number), lang)).join(', ')
  return (
    <div class="tool-paper">
      <p class="tool-paper__title">{title}</p>
      <p>
        {words[lang].short} {t.noName} {t.legend} {t.safety} {numbers}.
      </p>
      <div class="tool-paper__columns">
        {parts.map((part) => (
          <>
            {part.title && <p class="tool-paper__part">{part.title}</p>}
            {part.levels.map(({ level, items }) => (
              <PaperLevel lang={lang} name={levelNames[level][lang]} items={items} />
            ))}
          </>
        ))}
        {children}
      </div>
      <p>
        {words[lang].version(formatNumber(toolVersion.number, lang), formatDay(toolVersion.on, lang))}{' '}
        {t.where(address)}
      </p>
    </div>
  )
}

function PaperLevel({ lang, name, items }: { lang: Language; name: string; items: readonly ToolItem[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{name}</th>
          {words[lang].paper.heads.map((head) => (
            <th>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr>
            <td>{item.group === 'immediate-safety' ? <b>{item.text[lang]}</b> : item.text[lang]}</td>
            {words[lang].paper.heads.map(() => (
              <td></td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

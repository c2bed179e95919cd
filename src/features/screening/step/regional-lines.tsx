import { Details, PhoneLink } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import { words } from './words.ts'

interface LinesProps {
  lang: Language
  lines: readonly YouthProtection[]
}

/** Where youth protection answers: that of the reader’s regions at once, each other one opened by who needs it. Nothing is chosen in a field. */
export function RegionalLines({ lang, lines }: LinesProps) {
  const t = words[lang].report
  const own = lines.filter(({ isOwn }) => isOwn)
  const others = lines.filter(({ isOwn }) => !isOwn)
  return (
    <>
      {own.map((line) => (
        <>
          <p>
            <b>{line.name}</b>
          </p>
          <LinePhones lang={lang} line={line} />
        </>
      ))}
      {own.length === 0 ? (
        <Folded lang={lang} lines={others} />
      ) : (
        <Details summary={t.otherLines}>
          <Folded lang={lang} lines={others} />
        </Details>
      )}
      <p class="small mid">{t.notCalled}</p>
    </>
  )
}

const Folded = ({ lang, lines }: LinesProps) => (
  <>
    {lines.map((line) => (
      <Details summary={line.name}>
        <LinePhones lang={lang} line={line} />
      </Details>
    ))}
  </>
)

function LinePhones({ lang, line }: { lang: Language; line: YouthProtection }) {
  const t = words[lang].report
  return (
    <>
      {line.phones.length === 0 ? (
        <p>{t.noNumber}</p>
      ) : (
        <ul>
          {line.phones.map(({ number, label }) => (
            <li>
              <PhoneLink number={number} lang={lang} />
              {label && ` (${label})`}
            </li>
          ))}
        </ul>
      )}
      <p class="small mid">{line.isSure ? t.sure : t.toCheck}</p>
    </>
  )
}

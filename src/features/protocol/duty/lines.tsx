import { PhoneLink } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { YouthProtection } from '../agreement/youth-protection.ts'
import { words } from './words.ts'

/** Lines of youth protection, which answer day and night; nothing when there is none. */
export function Lines({ lang, lines }: { lang: Language; lines: readonly YouthProtection[] }) {
  if (lines.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.lines}</h2>
      <p>{t.linesText}</p>
      <ul>
        {lines.map(({ name, phones, isSure }) => (
          <li>
            {t.youthProtection(name)}{' '}
            {phones.map(({ number, label }, index) => (
              <>
                {index > 0 && ', '}
                <PhoneLink number={number} lang={lang} />
                {label && ` (${label})`}
              </>
            ))}
            {!isSure && <span class="small mid"> {t.toCheck}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

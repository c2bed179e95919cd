import { Difference, DifferenceLegend } from '../../design/index.ts'
import { languages, type Language } from '../../kernel/language.ts'
import type { StepChange } from './compose.ts'
import type { KeptStep } from './model.ts'
import { words } from './compare/words.ts'

/** What differs, step by step, in both languages; nothing of the steps that say the same. */
export function StepChanges({ lang, changes }: { lang: Language; changes: readonly StepChange[] }) {
  const differing = changes.filter(({ kind }) => kind !== 'same')
  if (differing.length === 0) return <></>
  const t = words[lang]
  return (
    <>
      <DifferenceLegend words={t.legend} />
      {differing.map(({ kind, before, after }) => (
        <section>
          <h2>{t.kinds[kind](titleOf(after ?? before, lang))}</h2>
          {languages.map((side) => (
            <div lang={side}>
              <p class="difference">
                <b>
                  <Difference before={titleOf(before, side)} after={titleOf(after, side)} />
                </b>
              </p>
              <p class="difference protocol-text">
                <Difference before={textOf(before, side)} after={textOf(after, side)} />
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

const titleOf = (step: KeptStep | null, lang: Language): string => (lang === 'fr' ? step?.titleFr : step?.titleEn) ?? ''
const textOf = (step: KeptStep | null, lang: Language): string => (lang === 'fr' ? step?.textFr : step?.textEn) ?? ''

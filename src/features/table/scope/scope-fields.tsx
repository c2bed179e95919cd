import { Checkboxes, Radios } from '../../../design/index.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import { compareText, type Language } from '../../../kernel/language.ts'
import { RegionBoxes } from '../../network/index.ts'
import { levels, provinces } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** At which level a table works, and what each level asks beside it. */
export function ScopeFields({ lang, state }: { lang: Language; state: FormState }) {
  const { labels, hints } = words[lang]
  const theirs = (name: string, hint: string): string => {
    const saved = state.theirs?.[name]
    return saved === undefined ? hint : formMessages[lang].savedNow(saved)
  }
  return (
    <>
      <Radios
        name="level"
        legend={labels.level}
        hint={theirs('level', hints.level)}
        error={state.errors['level']}
        value={valueOf(state, 'level')}
        items={levels.map((level) => ({ value: level, label: shared[lang].levels[level], hint: hints.levels[level] }))}
      />
      <RegionBoxes state={state} name="regions" label={labels.regions} lang={lang} hint={hints.regions} />
      <Checkboxes
        name="provinces"
        legend={labels.provinces}
        hint={theirs('provinces', hints.provinces)}
        error={state.errors['provinces']}
        class="boxes"
        values={valuesOf(state, 'provinces')}
        items={provinces
          .map((code) => ({ value: code, label: shared[lang].provinces[code] }))
          .toSorted((a, b) => compareText(a.label, b.label, lang))}
      />
    </>
  )
}

import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { control, Input, Textarea } from '../../../design/index.ts'

interface TextPairProps {
  lang: Language
  state: FormState
  /** `name` for the fields nameFr and nameEn. */
  name: string
  label: string
  hint?: string | undefined
  /** Lines of each; one is a single-line field. */
  rows?: number
}

const sideName = (name: string, side: Language): string => `${name}${side === 'fr' ? 'Fr' : 'En'}`

/** One text in both languages side by side, the reader’s first; a side that is missing says so. */
export function TextPair({ lang, state, name, label, hint, rows = 1 }: TextPairProps) {
  const t = words[lang]
  return (
    <div class="cols cols--2 level">
      {[lang, otherLanguage(lang)].map((side) => {
        const field = sideName(name, side)
        const isMissing = valueOf(state, field) === '' && valueOf(state, sideName(name, otherLanguage(side))) !== ''
        const props = {
          ...control(
            state,
            field,
            t.side[side](label),
            lang,
            isMissing ? t.missingSide[side] : side === lang ? hint : undefined,
          ),
          attributes: { lang: side },
        }
        return rows === 1 ? <Input {...props} /> : <Textarea {...props} rows={rows} />
      })}
    </div>
  )
}

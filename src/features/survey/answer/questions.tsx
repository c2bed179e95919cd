import { Radios } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'

interface QuestionsProps {
  lang: Language
  questionnaire: Questionnaire
  /** What was chosen, by question. */
  chosen?: Readonly<Record<string, string>>
}

/** Name of the field of a question: its code, after a sign that keeps it from the fields that every form has. */
export const fieldOf = (code: string): string => `q-${code}`

/** The questions as whoever answers reads them. */
export function Questions({ lang, questionnaire, chosen = {} }: QuestionsProps) {
  return (
    <>
      {questionnaire.questions.map(({ code, text, hint, options }) => (
        <Radios
          name={fieldOf(code)}
          legend={text[lang]}
          {...(hint === null ? {} : { hint: hint[lang] })}
          value={chosen[code] ?? null}
          items={options.map((option) => ({ value: option.code, label: option.text[lang] }))}
        />
      ))}
    </>
  )
}

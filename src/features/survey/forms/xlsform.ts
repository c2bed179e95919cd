import { languages, type Language } from '../../../kernel/language.ts'
import { toWorkbook } from '../../../kernel/table/index.ts'
import type { Questionnaire } from '../model.ts'

/** How a column of a language is headed: `label::Français (fr)`. */
const languageNames: Readonly<Record<Language, string>> = { fr: 'Français (fr)', en: 'English (en)' }
const columnIn = (column: string, lang: Language): string => `${column}::${languageNames[lang]}`

const inBoth = (column: string): string[] => languages.map((lang) => columnIn(column, lang))

/** Name in the file of what stands above the questions. */
const introName = 'intro'

/**
 * A questionnaire as an XLSForm: sheets survey, choices and settings, labels in both languages. What its options feed and by
 * what it is grouped are ours alone, and stay here.
 *
 * @source https://xlsform.org/en/
 */
export const toXlsform = ({ code, version, name, intro, questions }: Questionnaire): Promise<Uint8Array<ArrayBuffer>> =>
  toWorkbook([
    {
      name: 'survey',
      rows: [
        ['type', 'name', ...inBoth('label'), ...inBoth('hint'), 'required'],
        ['note', introName, intro.fr, intro.en, '', '', ''],
        ...questions.map((one) => [
          `select_one ${one.code}`,
          one.code,
          one.text.fr,
          one.text.en,
          one.hint?.fr ?? '',
          one.hint?.en ?? '',
          'no',
        ]),
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', ...inBoth('label')],
        ...questions.flatMap((one) =>
          one.options.map((option) => [one.code, option.code, option.text.fr, option.text.en]),
        ),
      ],
    },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version', 'default_language'],
        [`${name.fr} / ${name.en}`, code, String(version), languageNames.fr],
      ],
    },
  ])

import { pageExamples } from '../../../design/index.ts'
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { at, timeZone, told } from '../initiative.examples.ts'
import { HistoryPage } from './page.tsx'
import { words } from './words.ts'

const item = (lang: Language, day: number, said: string, by: string | null) => ({
  when: formatInstant(at(day), lang, timeZone),
  datetime: at(day).toISOString(),
  said,
  by,
})

export const examples = pageExamples('initiative/history/page', {
  ordinary: (lang) => (
    <HistoryPage
      lang={lang}
      name={told.name[lang]}
      items={[
        item(lang, 20, words[lang].statuses.published, 'Nadine Vallières'),
        item(lang, 12, words[lang].touched, words[lang].someone),
        item(lang, 2, words[lang].added, null),
      ]}
    />
  ),
  empty: (lang) => <HistoryPage lang={lang} name={told.name[lang]} items={[item(lang, 2, words[lang].added, null)]} />,
  many: (lang) => (
    <HistoryPage
      lang={lang}
      name={told.name[lang]}
      items={Array.from({ length: 60 }, (_, index) =>
        item(lang, 28 - (index % 27), words[lang].changed(words[lang].ages), 'Marguerite Lavertu-Desormeaux'),
      )}
    />
  ),
})

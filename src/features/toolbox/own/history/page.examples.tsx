import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { keys, long, owner, text } from '../own.examples.ts'
import { words as edit } from '../edit/words.ts'
import { ToolHistoryPage, type ShownVersion } from './page.tsx'
import { words } from './words.ts'

const version = (lang: Language, number: number, facts: Partial<ShownVersion> = {}): ShownVersion => ({
  number,
  when: `${number + 1} novembre 2026, 9 h 05`,
  datetime: `2026-11-${String(number + 1).padStart(2, '0')}T14:05:00Z`,
  by: words[lang].by('Mireille Exemple', owner),
  isPublished: false,
  restores: null,
  changes: [
    {
      label: edit[lang].labels.summaryFr,
      before: 'Comment notre table se réunit deux heures par mois.',
      after: 'Comment notre table se réunit une heure par semaine.',
    },
  ],
  ...facts,
})
const page = (lang: Language, versions: readonly ShownVersion[]) => (
  <ToolHistoryPage lang={lang} title={text.titleFr ?? ''} action="#" keys={keys} versions={versions} />
)

export const examples = pageExamples('toolbox/own/history/page', {
  ordinary: (lang) =>
    page(lang, [
      version(lang, 4, { restores: 2 }),
      version(lang, 3, { isPublished: true, by: words[lang].by(words[lang].coordination, owner) }),
      version(lang, 2, { changes: [] }),
      version(lang, 1, { changes: null }),
    ]),
  empty: (lang) => page(lang, [version(lang, 1, { changes: null })]),
  many: (lang) =>
    page(
      lang,
      Array.from({ length: 24 }, (_, at) =>
        version(lang, 24 - at, {
          changes: [{ label: edit[lang].labels.bodyFr, before: text.bodyFr ?? '', after: long.bodyFr ?? '' }],
        }),
      ),
    ),
})

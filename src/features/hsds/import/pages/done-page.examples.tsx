import { pageExamples } from '../../../../design/index.ts'
import { formatInstant, type Language } from '../../../../kernel/language.ts'
import { DirectoryDonePage, type DirectoryDonePageProps } from './done-page.tsx'
import { at, large, listedDefects, refusing, shared, staying } from './import.examples.ts'
import type { DirectoryImportShown } from './import-parts.tsx'

const when = (dayOfMonth: number, lang: Language): string => formatInstant(at(dayOfMonth), lang, 'America/Toronto')

const page = (lang: Language, facts: Partial<DirectoryImportShown> = {}): DirectoryDonePageProps => ({
  ...shared(lang, facts),
  undoUntil: when(30, lang),
  undoAction: '#',
  undone: null,
  directoryHref: '#',
  anotherHref: '#',
})

export const examples = pageExamples('hsds/import/pages/done-page', {
  ordinary: (lang) => <DirectoryDonePage {...page(lang)} />,
  many: (lang) => <DirectoryDonePage {...page(lang, { summary: large, defects: listedDefects })} />,
  over: (lang) => <DirectoryDonePage {...page(lang)} undoUntil={null} />,
  undone: (lang) => (
    <DirectoryDonePage
      {...page(lang)}
      undoUntil={null}
      undone={{ when: when(18, lang), counts: { removed: 36, restored: 5, left: 3, stays: staying } }}
    />
  ),
  refused: (lang) => <DirectoryDonePage {...page(lang, { summary: refusing })} />,
})

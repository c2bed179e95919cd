import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { large, listedDefects, refusing, shared, someDefects, unchanged } from './import.examples.ts'
import type { DirectoryImportShown } from './import-parts.tsx'
import { DirectoryPreviewPage, type DirectoryPreviewPageProps } from './preview-page.tsx'
import { words } from './words.ts'

const page = (lang: Language, facts: Partial<DirectoryImportShown> = {}): DirectoryPreviewPageProps => ({
  ...shared(lang, facts),
  action: '#',
  cancelHref: '#',
  refusal: null,
})

export const examples = pageExamples('hsds/import/pages/preview-page', {
  ordinary: (lang) => <DirectoryPreviewPage {...page(lang)} />,
  refused: (lang) => <DirectoryPreviewPage {...page(lang, { summary: refusing, defects: someDefects })} />,
  empty: (lang) => <DirectoryPreviewPage {...page(lang, { summary: unchanged })} />,
  many: (lang) => <DirectoryPreviewPage {...page(lang, { summary: large, defects: someDefects })} />,
  defects: (lang) => <DirectoryPreviewPage {...page(lang, { defects: listedDefects })} />,
  error: (lang) => <DirectoryPreviewPage {...page(lang)} refusal={words[lang].confirmRefusals.busy} />,
})

import { EmptyState } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** Nothing is computed yet, or nothing is shown to members. */
export function NoMeasuresPage({ lang, isCoordinated }: { lang: Language; isCoordinated: boolean }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <EmptyState title={t.notYet.title}>{isCoordinated ? t.notYet.coordinator : t.notYet.member}</EmptyState>
    </>
  )
}

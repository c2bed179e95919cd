import { PrintButton } from '../../../design/index.ts'
import type { SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SeatedFacts } from '../seated.ts'
import { SeatedMembers } from '../seated-members.tsx'
import { words } from './words.ts'

interface SheetPageProps {
  lang: Language
  name: string
  /** Level and regions, in words. */
  where: string
  asOf: string
  seated: readonly SeatedFacts[]
  unseated: readonly SectorCode[]
  files: readonly { label: string; href: string }[]
}

/** Who sits at a table, on paper. */
export function SheetPage({ lang, name, where, asOf, seated, unseated, files }: SheetPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title(name)}</h1>
      <p>{where}</p>
      <p class="small mid">{t.asOf(asOf, seated.length)}</p>
      <div class="row on-screen">
        <PrintButton />
        {files.map(({ label, href }) => (
          <a href={href}>{label}</a>
        ))}
      </div>
      <h2>{t.members}</h2>
      <SeatedMembers lang={lang} seated={seated} unseated={unseated} />
      <p class="small mid">{t.among}</p>
    </>
  )
}

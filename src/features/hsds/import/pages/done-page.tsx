import { DoneHead, UndoImport } from '../../../../design/index.ts'
import type { UndoneRecords } from '../write/queries.ts'
import { DefectList, ImportTally, type DirectoryImportShown } from './import-parts.tsx'
import { Staying } from './staying.tsx'
import { words } from './words.ts'

export interface DirectoryDonePageProps extends DirectoryImportShown {
  /** Until when it can be undone, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was undone, in words, and what that came to; null when it was not. */
  undone: { when: string; counts: UndoneRecords | undefined } | null
  directoryHref: string
  anotherHref: string
}

export function DirectoryDonePage(props: DirectoryDonePageProps) {
  const { lang, fileName, summary, undone, directoryHref, anotherHref } = props
  const t = words[lang]
  const counts = undone?.counts
  const refused = summary.refused ?? 0
  return (
    <>
      <DoneHead
        title={t.doneTitle(fileName)}
        lead={undone === null ? t.doneLead(summary.created, summary.updated) : t.undone(undone.when)}
        detail={counts && <p>{t.undoneCounts(counts.removed, counts.restored, counts.left)}</p>}
        see={{ label: t.seeDirectory, href: directoryHref }}
        another={{ label: t.another, href: anotherHref }}
      />
      {counts?.stays && <Staying lang={lang} counts={counts} />}
      {undone === null && refused > 0 && <p>{t.leftAlone(refused)}</p>}
      <ImportTally {...props} title={t.tallyDone} />
      {undone === null && <UndoImport words={t} until={props.undoUntil} action={props.undoAction} keys={props.keys} />}
      <DefectList {...props} />
    </>
  )
}

import { ConfirmImport, PreviewHead } from '../../../../design/index.ts'
import { DefectList, ImportTally, type DirectoryImportShown } from './import-parts.tsx'
import { words } from './words.ts'

export interface DirectoryPreviewPageProps extends DirectoryImportShown {
  action: string
  cancelHref: string
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
}

export function DirectoryPreviewPage(props: DirectoryPreviewPageProps) {
  const { lang, fileName, keys, summary, action, cancelHref, refusal } = props
  const t = words[lang]
  const changing = summary.created + summary.updated
  const refused = summary.refused ?? 0
  return (
    <>
      <PreviewHead
        title={t.previewTitle(fileName)}
        lead={changing === 0 ? nothingToWrite(props) : t.previewLead}
        refusal={refusal}
      />
      {refused > 0 && <p>{t.leftAlone(refused)}</p>}
      <ImportTally {...props} title={t.tallyTitle} />
      {changing === 0 ? (
        <p>
          <a href={cancelHref}>{t.another}</a>
        </p>
      ) : (
        <ConfirmImport
          action={action}
          keys={keys}
          confirm={t.confirm(changing)}
          cancel={t.cancel}
          cancelHref={cancelHref}
        >
          {changing > 2000 && <p class="small mid">{t.wait}</p>}
        </ConfirmImport>
      )}
      <DefectList {...props} isWaiting={changing > 0} />
    </>
  )
}

/** Why nothing is to be written. Only what was read whole and refused nowhere is called the same. */
function nothingToWrite({ lang, summary, defects }: DirectoryPreviewPageProps): string {
  const t = words[lang]
  if ((summary.refused ?? 0) > 0) return t.nothingAllowed
  if (summary.unchanged === 0) return t.nothingAtAll
  return defects.total === 0 ? t.nothingNew : t.nothingNewOfRead
}

import type { FormState } from '../../../kernel/form/index.ts'
import { valueOf } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { Button, DoneHead, PastImports, Select, UndoImport, UploadImport } from '../../../design/index.ts'
import type { NamedOrganization } from '../queries.ts'
import type { PastEvidenceImport } from './queries.ts'
import { sheetTypes } from '../sheet/sheet-fields.ts'
import { words } from './words.ts'

export interface WorkUploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: FormKeys
  state: FormState
  /** Where the person works. */
  places: readonly NamedOrganization[]
  files: readonly { label: string; href: string }[]
  past: readonly PastEvidenceImport[]
  importHref: (id: string) => string
}

export function WorkUploadPage({
  lang,
  places,
  state,
  files,
  past,
  importHref,
  timeZone,
  ...frame
}: WorkUploadPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <section>
        <UploadImport
          lang={lang}
          words={t}
          {...frame}
          state={state}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          names={['organization', 'type']}
        >
          {places.length > 1 && (
            <Select
              name="organization"
              label={t.organization}
              value={valueOf(state, 'organization')}
              error={state.errors['organization']}
              items={places.map((one) => ({ value: one.id, text: nameIn(one, lang) }))}
            />
          )}
          <Select
            name="type"
            label={t.type}
            hint={t.typeHint}
            value={valueOf(state, 'type')}
            error={state.errors['type']}
            items={sheetTypes.map(({ code, name }) => ({ value: code, text: name[lang] }))}
          />
        </UploadImport>
      </section>
      <section>
        <h2>{t.ownTitle}</h2>
        <p>{t.ownText}</p>
        <ul class="key">
          {files.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
      <PastImports
        lang={lang}
        timeZone={timeZone}
        words={t}
        imports={past.map((one) => ({
          ...one,
          href: importHref(one.id),
          result: one.status === 'preview' ? '' : t.progress(one.doneLines, one.lines),
        }))}
      />
    </>
  )
}

export interface WorkImportedPageProps {
  lang: Language
  fileName: string
  keys: FormKeys
  lines: number
  doneLines: number
  added: number
  corrected: number
  /** Rows that were refused after all, a sentence each. */
  failed: readonly string[]
  undoUntil: string | null
  undoAction: string
  /** When it was taken back, in words; null when it was not. */
  undoneOn: string | null
  /** Records that somebody corrected since, and that taking it back left. */
  left: number
  ownHref: string
  workHref: string
  anotherHref: string
}

export function WorkImportedPage(props: WorkImportedPageProps) {
  const { lang, fileName, undoneOn, lines, doneLines } = props
  const t = words[lang]
  if (doneLines < lines)
    return (
      <>
        <h1>{t.underWayTitle(fileName)}</h1>
        <p class="lead" role="status">
          {t.underWay(formatNumber(doneLines, lang), formatNumber(lines, lang))}
        </p>
        <Button href={props.ownHref}>{t.reload}</Button>
        <Failed {...props} />
      </>
    )
  return (
    <>
      <DoneHead
        title={undoneOn === null ? t.doneTitle(fileName) : t.undoneTitle(fileName)}
        lead={undoneOn === null ? t.doneLead(props.added, props.corrected) : t.undone(undoneOn)}
        detail={undoneOn !== null && props.left > 0 ? <p>{t.leftAlone(props.left)}</p> : null}
        see={{ label: t.toWork, href: props.workHref }}
        another={{ label: t.another, href: props.anotherHref }}
      />
      <Failed {...props} />
      {undoneOn === null && (
        <UndoImport words={t} until={props.undoUntil} action={props.undoAction} keys={props.keys} />
      )}
    </>
  )
}

function Failed({ lang, failed }: WorkImportedPageProps) {
  if (failed.length === 0) return <></>
  return (
    <section>
      <h2>{words[lang].failedTitle}</h2>
      <ul>
        {failed.slice(0, 200).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

import { type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { PlanImportLine } from './queries.ts'
import { Button, ButtonGroup, FileUpload, FormFrame, PastImports, UndoImport } from '../../../design/index.ts'
import { words } from './words.ts'

interface Keys {
  csrf: string
  key: string
}

export interface UploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: Keys
  state: FormState
  /** The plan's own files, to start from. */
  files: readonly { label: string; href: string }[]
  past: readonly PlanImportLine[]
  importHref: (id: string) => string
}

export function UploadPage(props: UploadPageProps) {
  const { lang, state } = props
  const t = words[lang].import
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.takeTitle}</h2>
        <p>{t.takeText}</p>
        <ul class="key">
          {props.files.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={['file']} hasFile>
          <FileUpload
            name="file"
            label={t.file}
            hint={t.fileHint}
            error={state.errors['file']}
            accept=".csv,.tsv,.txt,.xlsx,.json"
          />
          <Button>{t.read}</Button>
        </FormFrame>
      </section>
      <Past {...props} />
    </>
  )
}

function Past({ lang, timeZone, past, importHref }: UploadPageProps) {
  const t = words[lang].import
  return (
    <PastImports
      lang={lang}
      timeZone={timeZone}
      words={t}
      imports={past.map((one) => ({
        ...one,
        href: importHref(one.id),
        result: one.changed === null ? '' : t.changed(one.changed),
      }))}
    />
  )
}

export interface ImportedPageProps {
  lang: Language
  fileName: string
  keys: Keys
  /** How many actions it changed. */
  changed: number
  /** Until when it can be taken back, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was taken back, in words; null when it was not. */
  undoneOn: string | null
  planHref: string
  anotherHref: string
}

export function ImportedPage(props: ImportedPageProps) {
  const { lang, undoneOn, undoUntil } = props
  const t = words[lang].import
  return (
    <>
      <h1>{undoneOn === null ? t.doneTitle(props.fileName) : t.undoneTitle(props.fileName)}</h1>
      <p class="lead">{undoneOn === null ? t.doneLead(props.changed) : t.undone(undoneOn)}</p>
      <ButtonGroup>
        <Button href={props.planHref}>{t.toPlan}</Button>
        <a href={props.anotherHref}>{t.another}</a>
      </ButtonGroup>
      {undoneOn === null && <UndoImport words={t} until={undoUntil} action={props.undoAction} keys={props.keys} />}
    </>
  )
}

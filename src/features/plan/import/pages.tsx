import { type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { DoneHead, PastImports, UndoImport, UploadImport } from '../../../design/index.ts'
import type { ListedPlanImport } from './queries.ts'
import { words } from './words.ts'

export interface PlanUploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: FormKeys
  state: FormState
  /** The plan's own files, to start from. */
  files: readonly { label: string; href: string }[]
  past: readonly ListedPlanImport[]
  importHref: (id: string) => string
}

export function PlanUploadPage(props: PlanUploadPageProps) {
  const { lang, state } = props
  const t = words[lang]
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
        <UploadImport
          lang={lang}
          words={t}
          action={props.action}
          keys={props.keys}
          state={state}
          accept=".csv,.tsv,.txt,.xlsx,.json"
        />
      </section>
      <Past {...props} />
    </>
  )
}

function Past({ lang, timeZone, past, importHref }: PlanUploadPageProps) {
  const t = words[lang]
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

export interface PlanImportedPageProps {
  lang: Language
  fileName: string
  keys: FormKeys
  /** How many actions it changed. */
  changed: number
  /** Until when it can be taken back, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was taken back, in words; null when it was not. */
  undoneOn: string | null
  /** What taking it back left, a sentence an action. */
  left: readonly string[]
  planHref: string
  anotherHref: string
}

export function PlanImportedPage(props: PlanImportedPageProps) {
  const { lang, undoneOn, undoUntil } = props
  const t = words[lang]
  return (
    <>
      <DoneHead
        title={undoneOn === null ? t.doneTitle(props.fileName) : t.undoneTitle(props.fileName)}
        lead={undoneOn === null ? t.doneLead(props.changed) : t.undone(undoneOn)}
        see={{ label: t.toPlan, href: props.planHref }}
        another={{ label: t.another, href: props.anotherHref }}
      />
      {props.left.length > 0 && (
        <section>
          <h2>{t.leftTitle}</h2>
          <p>{t.leftLead}</p>
          <ul>
            {props.left.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {undoneOn === null && <UndoImport words={t} until={undoUntil} action={props.undoAction} keys={props.keys} />}
    </>
  )
}

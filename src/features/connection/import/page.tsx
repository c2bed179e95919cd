import { DoneHead, PastImports, UndoImport, UploadImport } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sayings } from '../model.ts'
import { words as said } from '../said/words.ts'
import type { PastTieImport, Undone } from './queries.ts'
import { words } from './words.ts'

interface TiesUploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: FormKeys
  state: FormState
  past: readonly PastTieImport[]
  importHref: (id: string) => string
  templateHref: string
}

export function TiesUploadPage(props: TiesUploadPageProps) {
  const { lang, past, importHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <UploadImport
        lang={lang}
        words={t}
        action={props.action}
        keys={props.keys}
        state={props.state}
        accept=".csv,.tsv,.txt,.xlsx"
        names={[]}
      />
      <p>
        {t.templateText} <a href={props.templateHref}>{t.template}</a>
      </p>
      <p class="small mid">{t.strengths(sayings.map((one) => said[lang].sayings[one]).join(', '))}</p>
      <PastImports
        lang={lang}
        timeZone={props.timeZone}
        words={t}
        imports={past.map((one) => ({
          ...one,
          href: importHref(one.id),
          result: one.said === null ? '' : t.said(one.said),
        }))}
      />
    </>
  )
}

interface TiesBroughtPageProps {
  lang: Language
  fileName: string
  keys: FormKeys
  /** Ties that it said. */
  said: number
  /** Until when it can be taken back, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was taken back, in words, and what that came to; null: it was not. */
  undone: { on: string; result: Undone | null } | null
  tiesHref: string
  anotherHref: string
}

export function TiesBroughtPage(props: TiesBroughtPageProps) {
  const { lang, undone } = props
  const t = words[lang]
  return (
    <>
      <DoneHead
        title={t.doneTitle(props.fileName)}
        lead={undone === null ? t.doneLead(props.said) : t.undone(undone.on)}
        see={{ label: t.see, href: props.tiesHref }}
        another={{ label: t.another, href: props.anotherHref }}
      />
      {undone?.result && (
        <p>
          {t.undoneCounts(undone.result.ended, undone.result.restored)}
          {undone.result.left > 0 && ` ${t.undoneLeft(undone.result.left)}`}
        </p>
      )}
      {undone === null && <UndoImport words={t} until={props.undoUntil} action={props.undoAction} keys={props.keys} />}
    </>
  )
}

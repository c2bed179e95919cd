import { DoneHead, PastImports, UndoImport, UploadImport } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { NetworkSelect } from '../choices.tsx'
import type { Network } from '../model.ts'
import type { PastOrganizationImport } from './queries.ts'
import { words } from './words.ts'

interface UploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  networks: Network[]
  past: PastOrganizationImport[]
  importHref: (id: string) => string
  templateHref: string
}

export function ListUploadPage(props: UploadPageProps) {
  const { lang, state } = props
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
        state={state}
        accept=".csv,.tsv,.txt,.xlsx,.json,.geojson"
        names={['network']}
      >
        <NetworkSelect lang={lang} state={state} networks={props.networks} />
      </UploadImport>
      <p>
        {t.templateText} <a href={props.templateHref}>{t.template}</a>
      </p>
      <Past {...props} />
    </>
  )
}

function Past({ lang, timeZone, past, importHref }: UploadPageProps) {
  const t = words[lang]
  return (
    <PastImports
      lang={lang}
      timeZone={timeZone}
      words={t}
      imports={past.map((one) => ({
        ...one,
        href: importHref(one.id),
        result: one.added === null ? '' : t.added(one.added),
      }))}
    />
  )
}

interface ImportedPageProps {
  lang: Language
  fileName: string
  keys: MemberRequest['formKeys']
  /** How many it listed. */
  added: number
  /** Until when it can be undone, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was undone, in words; null when it was not. */
  undoneOn: string | null
  listHref: string
  anotherHref: string
}

export function ImportedListPage(props: ImportedPageProps) {
  const { lang, undoneOn, undoUntil } = props
  const t = words[lang]
  return (
    <>
      <DoneHead
        title={t.doneTitle(props.fileName)}
        lead={undoneOn === null ? t.doneLead(props.added) : t.undone(undoneOn)}
        see={{ label: t.seeList, href: props.listHref }}
        another={{ label: t.another, href: props.anotherHref }}
      />
      {undoneOn === null && <UndoImport words={t} until={undoUntil} action={props.undoAction} keys={props.keys} />}
    </>
  )
}

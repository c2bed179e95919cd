import { type FormState } from '../../../../kernel/form/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { words } from './words.ts'
import type { DirectoryImportLine } from '../write/queries.ts'
import { control, Input, PastImports, Radios, UploadImport } from '../../../../design/index.ts'

export interface DirectoryUploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: FormKeys
  state: FormState
  past: readonly DirectoryImportLine[]
  importHref: (one: DirectoryImportLine) => string
}

export function DirectoryUploadPage({
  lang,
  timeZone,
  action,
  keys,
  state,
  past,
  importHref,
}: DirectoryUploadPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <UploadImport
        lang={lang}
        words={t}
        action={action}
        keys={keys}
        state={state}
        accept=".csv,.tsv,.txt,.zip,.xlsx,.json,.ndjson,.jsonl,.geojson"
        names={['source', 'language']}
      >
        <Input {...control(state, 'source', t.source, lang, t.sourceHint)} />
        <Radios
          name="language"
          legend={t.language}
          inline
          value={state.values['language']?.[0] ?? lang}
          error={state.errors['language']}
          items={(['fr', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        />
      </UploadImport>
      <p class="small mid">
        {t.larger} <code>npm run directory:import</code>.
      </p>
      <PastImports
        lang={lang}
        timeZone={timeZone}
        words={t}
        imports={past.map((one) => ({
          ...one,
          href: importHref(one),
          fileName: `${one.source} · ${one.fileName}`,
          result: resultOf(one, lang),
        }))}
      />
    </>
  )
}

function resultOf({ document }: DirectoryImportLine, lang: Language): string {
  if (document.stage !== 'done' && document.stage !== 'preview') return ''
  return words[lang].result(document.created, document.updated)
}

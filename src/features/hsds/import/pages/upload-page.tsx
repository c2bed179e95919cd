import { type FormState } from '../../../../kernel/form/index.ts'
import { formatInstant, formatNumber, type Language } from '../../../../kernel/language.ts'
import { importWords } from './words.ts'
import type { ImportLine } from '../write/queries.ts'
import { Button, control, FileUpload, FormFrame, Input, PastImports, Radios } from '../../../../design/index.ts'

export interface Keys {
  csrf: string
  key: string
}

export interface UploadPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: Keys
  state: FormState
  past: readonly ImportLine[]
  importHref: (one: ImportLine) => string
}

export function UploadPage({ lang, timeZone, action, keys, state, past, importHref }: UploadPageProps) {
  const t = importWords[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['file', 'source', 'language']} hasFile>
        <FileUpload
          name="file"
          label={t.file}
          hint={t.fileHint}
          error={state.errors['file']}
          accept=".csv,.tsv,.txt,.zip,.xlsx,.json,.ndjson,.jsonl,.geojson"
        />
        <Input {...control(state, 'source', t.source, lang, t.sourceHint)} />
        <Radios
          name="language"
          legend={t.language}
          inline
          value={state.values['language']?.[0] ?? lang}
          error={state.errors['language']}
          items={(['fr', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        />
        <Button>{t.read}</Button>
      </FormFrame>
      <p class="small mid">
        {t.larger} <code>npm run directory:import</code>.
      </p>
      <section>
        <h2>{t.pastTitle}</h2>
        {past.length === 0 ? (
          <p class="mid">{t.pastEmpty}</p>
        ) : (
          <PastImports
            title={t.pastTitle}
            heads={t.heads}
            states={t.states}
            imports={past.map((one) => ({
              href: importHref(one),
              fileName: `${one.source} · ${one.fileName}`,
              by: one.by,
              when: formatInstant(one.createdAt, lang, timeZone),
              status: one.status,
              result: resultOf(one, lang),
            }))}
          />
        )}
      </section>
    </>
  )
}

function resultOf({ document }: ImportLine, lang: Language): string {
  if (document.stage !== 'done' && document.stage !== 'preview') return ''
  return importWords[lang].result(formatNumber(document.created, lang), formatNumber(document.updated, lang))
}

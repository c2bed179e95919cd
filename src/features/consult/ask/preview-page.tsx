import { Button, ButtonGroup, HiddenKeys, InsetText } from '../../../design/index.ts'
import type { RawValues } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import type { Bands } from '../model.ts'
import { AskedSummary } from '../asked-summary.tsx'
import type { Draft } from './ask-form.ts'
import { words } from './words.ts'

interface PreviewPageProps {
  lang: Language
  keys: FormKeys
  /** Where it is sent, and where it is changed. */
  send: string
  change: string
  /** What was typed, sent again as it is. */
  values: RawValues
  names: readonly string[]
  draft: Draft
  /** As readers see them. */
  bands: Bands
  /** Names of the organizations. */
  to: readonly string[]
}

/** What readers will see, before it is sent. */
export function PreviewPage({ lang, keys, send, change, values, names, draft, bands, to }: PreviewPageProps) {
  const t = words[lang]
  const isWider = bands.age !== draft.chosen.age || bands.regions.join() !== draft.chosen.regions.join()
  return (
    <>
      <h1>{t.previewTitle}</h1>
      <p class="lead">{t.previewLead}</p>
      <AskedSummary lang={lang} bands={bands} asked={draft} />
      {isWider && <InsetText>{t.wider}</InsetText>}
      <p>{t.sentTo(formatList(to, lang), to.length)}</p>
      <p class="small mid">{t.kept}</p>
      <form method="post" action={send}>
        <HiddenKeys keys={keys} />
        {names.flatMap((name) =>
          (values[name] ?? []).map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <ButtonGroup>
          <Button>{t.send}</Button>
          <Button kind="secondary" name="change" value="1" attributes={{ formaction: change }}>
            {t.change}
          </Button>
        </ButtonGroup>
      </form>
    </>
  )
}

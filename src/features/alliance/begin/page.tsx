import { Button, FormFrame } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  collaborationWords,
  EssentialsFields,
  essentialsNames,
  flowPages,
  PlaceField,
} from '../../collaboration/index.ts'
import { SectorBoxes } from '../../network/index.ts'
import { words } from './words.ts'

interface BeginPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** For whom it may be started; one: nothing is asked. */
  places: readonly { value: string; text: string }[]
}

/** The first page of an alliance: what it is for, for whom and where. */
export function BeginPage({ lang, action, keys, state, places }: BeginPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="small mid">{collaborationWords[lang].step(1, flowPages)}</p>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['place', 'sectors', ...essentialsNames]}>
        <PlaceField lang={lang} state={state} items={places} />
        <SectorBoxes state={state} name="sectors" label={t.sectors} lang={lang} hint={t.sectorsHint} />
        <EssentialsFields lang={lang} state={state} />
        <Button>{t.next}</Button>
      </FormFrame>
    </>
  )
}

import {
  Button,
  ButtonGroup,
  control,
  FormFrame,
  HiddenKeys,
  Input,
  InsetText,
  Select,
  Textarea,
} from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SpokenText } from '../said.ts'
import { Paragraphs, Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import { translationNames } from './translation-form.ts'
import { words } from './words.ts'

export interface TranslatePageProps {
  lang: Language
  /** Language of the translation. */
  into: Language
  name: SpokenText
  keys: FormKeys
  action: string
  backHref: string
  state: FormState
  seats: readonly { value: string; text: string }[]
  /** Version, and latest translation, that are read; empty: there is none. */
  seen: { version: string; translation: string }
  /** The one that waits for a second reader; null: none does. */
  waiting: {
    by: string
    on: string
    /** Null: the person wrote it. */
    confirmAction: string | null
    articles: readonly {
      number: number
      original: { title: SpokenText; text: SpokenText }
      translation: { title: SpokenText; text: SpokenText }
    }[]
  } | null
  /** The one that the network reads, in words; null: none. */
  confirmed: string | null
  isFirst: boolean
}

/** A translation to read again, beside the original; and the way to write or correct it. */
export function TranslatePage(props: TranslatePageProps) {
  const { lang, into, name, keys, action, backHref, state, seats, seen, waiting, confirmed, isFirst } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title[into]}</h1>
      <p>
        <b>
          <Spoken of={name} lang={lang} />
        </b>
      </p>
      <p class="lead">{t.lead}</p>
      {confirmed && (
        <InsetText>
          <p>{confirmed}</p>
        </InsetText>
      )}
      {waiting && <Waiting {...props} waiting={waiting} />}
      <section>
        <h2>{isFirst ? t.write : t.correct}</h2>
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={translationNames}>
          <input type="hidden" name="version-seen" value={seen.version} />
          <input type="hidden" name="seen" value={seen.translation} />
          {seats.length > 1 ? (
            <Select {...control(state, 'seat', t.seat, lang)} items={seats} />
          ) : (
            <input type="hidden" name="seat" value={seats[0]?.value ?? ''} />
          )}
          <Input {...control(state, 'name', t.labels.name, lang)} attributes={{ lang: into }} />
          <Textarea {...control(state, 'draft', t.labels.draft, lang, t.hint)} rows={18} attributes={{ lang: into }} />
          <ButtonGroup>
            <Button kind={waiting?.confirmAction ? 'secondary' : 'main'}>{t.propose}</Button>
            <a href={backHref}>{t.back}</a>
          </ButtonGroup>
        </FormFrame>
      </section>
    </>
  )
}

function Waiting({
  lang,
  keys,
  seats,
  seen,
  waiting,
}: TranslatePageProps & { waiting: NonNullable<TranslatePageProps['waiting']> }) {
  const t = words[lang]
  const { by, on, confirmAction, articles } = waiting
  return (
    <section>
      <h2>{t.waiting.title}</h2>
      <p>
        {t.waiting.by(by, on)} {confirmAction === null ? t.waiting.own : t.waiting.ask}
      </p>
      {articles.map(({ number, original, translation }) => (
        <section class="protocol-article">
          <h3>{shared[lang].article(number)}</h3>
          <div class="cols cols--2">
            {(
              [
                [t.waiting.original, original],
                [t.waiting.translation, translation],
              ] as const
            ).map(([label, said]) => (
              <div>
                <p class="small mid">{label}</p>
                <p>
                  <b>
                    <Spoken of={said.title} lang={lang} />
                  </b>
                </p>
                <Paragraphs of={said.text} lang={lang} />
              </div>
            ))}
          </div>
        </section>
      ))}
      {confirmAction !== null && (
        <form method="post" action={confirmAction} class="panel">
          <HiddenKeys keys={keys} />
          <input type="hidden" name="translation" value={seen.translation} />
          {seats.length > 1 ? (
            <Select name="seat" id="confirm-seat" label={t.seat} items={seats} />
          ) : (
            <input type="hidden" name="seat" value={seats[0]?.value ?? ''} />
          )}
          <Button>{t.waiting.confirm}</Button>
          <p class="small mid">{t.waiting.else}</p>
        </form>
      )}
    </section>
  )
}

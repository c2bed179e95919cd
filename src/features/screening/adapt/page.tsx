import { Button, ButtonGroup, control, FormFrame, Input, InsetText, Select, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { baseText } from '../compose.ts'
import type { BaseStep } from '../model.ts'
import { stepNames } from './step-form.ts'
import { words } from './words.ts'

export interface AdaptPageProps {
  lang: Language
  title: string
  /** Of a step of the base; null: the organization adds it. */
  base: BaseStep | null
  /** Steps that an added one may follow. */
  places: readonly { value: string; text: string }[]
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  version: number
}

/** What the organization writes of a step, in both languages. */
export function AdaptPage({ lang, title, base, places, action, backHref, keys, state, version }: AdaptPageProps) {
  const t = words[lang]
  const isOwn = base === null
  const bodies = (['fr', 'en'] as const).toSorted((a) => (a === lang ? -1 : 1))
  return (
    <>
      <h1>{title}</h1>
      {base && <p class="lead">{base.required === null ? t.replaces : t.beside}</p>}
      {base?.required && (
        <InsetText>
          <b>{t.why}</b>
          <br />
          {base.required[lang]}
        </InsetText>
      )}
      {base && <BaseTexts lang={lang} base={base} />}
      <p>
        {t.lines} {t.both}
      </p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={stepNames(lang, isOwn)}
        labels={t.labels}
        version={version}
      >
        {isOwn && <Select {...control(state, 'after', t.labels.after, lang)} items={places} />}
        {isOwn &&
          bodies.map((side) => (
            <Input
              {...control(
                state,
                side === 'fr' ? 'titleFr' : 'titleEn',
                t.labels[side === 'fr' ? 'titleFr' : 'titleEn'],
                lang,
              )}
            />
          ))}
        {bodies.map((side) => (
          <Textarea
            {...control(
              state,
              side === 'fr' ? 'textFr' : 'textEn',
              t.labels[side === 'fr' ? 'textFr' : 'textEn'],
              lang,
            )}
            rows={7}
          />
        ))}
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{t.cancel}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

const BaseTexts = ({ lang, base }: { lang: Language; base: BaseStep }) => (
  <section>
    <h2>{words[lang].base}</h2>
    {languages.map((side) => (
      <ul lang={side === lang ? undefined : side}>
        {baseText(base, side)
          .split('\n')
          .map((line) => (
            <li>{line}</li>
          ))}
      </ul>
    ))}
  </section>
)

/** A step that no protocol may be without was asked to be left out: it stays, and why. */
export function RequiredPage({
  lang,
  title,
  why,
  adaptHref,
  backHref,
}: {
  lang: Language
  title: string
  why: string
  adaptHref: string
  backHref: string
}) {
  const t = words[lang].refused
  return (
    <>
      <h1>{t.title(title)}</h1>
      <InsetText>
        <p role="alert">
          <strong>{why}</strong>
        </p>
        <p>{t.text}</p>
      </InsetText>
      <ButtonGroup>
        <Button href={adaptHref} kind="secondary">
          {t.adapt}
        </Button>
        <a href={backHref}>{t.back}</a>
      </ButtonGroup>
    </>
  )
}

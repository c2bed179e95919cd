import { Button, control, FormFrame, HiddenKeys, Input } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export interface ReviewPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  /** Where the dates stand, in words. */
  said: readonly string[]
  links: { agreement: string; steps: string; pulse: string }
  /** `agreed`: there is a text to write from; `draft`: one is being written; `none`: neither. */
  text: 'agreed' | 'draft' | 'none'
  draftHref: string
}

/** When the alliance is looked at again, and the way to a new text, each in one step. */
export function ReviewPage({ lang, action, keys, state, version, said, links, text, draftHref }: ReviewPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      {(said.length === 0 ? [t.none] : said).map((one) => (
        <p>
          <strong>{one}</strong>
        </p>
      ))}
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{t.toRead.title}</h2>
        <ul>
          {(['agreement', 'steps', 'pulse'] as const).map((one) => (
            <li>
              <a href={links[one]}>{t.toRead[one]}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.next}</h2>
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={['reviewOn']} version={version}>
          <Input {...control(state, 'reviewOn', t.labels.reviewOn, lang)} type="date" class="govuk-input--width-10" />
          <Button>{t.save}</Button>
        </FormFrame>
      </section>
      <section>
        <h2>{t.text.title}</h2>
        {text === 'agreed' ? (
          <form method="post" action={draftHref}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="compose" value="agreed" />
            <p>{t.text.again}</p>
            <Button kind="secondary">{t.text.begin}</Button>
          </form>
        ) : (
          <>
            {text === 'draft' && <p>{t.text.draft}</p>}
            <p>
              <a href={draftHref}>{text === 'draft' ? t.text.goOn : t.text.first}</a>
            </p>
          </>
        )}
      </section>
    </>
  )
}

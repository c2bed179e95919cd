import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, Doors, InsetText } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ReadProtocol } from '../reader.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface StartPageProps {
  lang: Language
  base: Pick<ReadProtocol, 'steps' | 'version' | 'stepHref' | 'paperHref' | 'cardHref'>
  /** Protocols in force where the reader works. */
  own: readonly { organization: string; href: string; paperHref: string; cardHref: string }[]
  colleagues: Child
  signsHref: string
  /** The list of organizations; null for a visitor. */
  listHref: string | null
}

/** From here, one step a page. */
export function StartPage({ lang, base, own, colleagues, signsHref, listHref }: StartPageProps) {
  const t = words[lang]
  const [first] = own
  const kept = first ?? base
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {shared[lang].danger} <a href="tel:911">911</a>
        </span>
      </p>
      <section>
        <ButtonGroup>
          {own.length === 0 ? (
            <Button href={base.stepHref(1)}>{t.begin}</Button>
          ) : (
            <>
              {own.map(({ organization, href }) => (
                <Button href={href}>{t.beginWith(organization)}</Button>
              ))}
              <a href={base.stepHref(1)}>{t.beginBase}</a>
            </>
          )}
        </ButtonGroup>
      </section>
      {colleagues}
      <section>
        <h2>{t.kept.title}</h2>
        <ul>
          {t.kept.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.steps}</h2>
        <ol class="steps" role="list">
          {base.steps.map(({ number, title, base: step }) => (
            <li>
              <h3>
                <a href={base.stepHref(number)}>{title}</a>
              </h3>
              <p>{step?.short[lang]}</p>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t.also}</h2>
        <Doors
          items={[
            { title: shared[lang].card, text: '', href: kept.cardHref },
            { title: shared[lang].sheet, text: '', href: kept.paperHref },
            { title: t.signs, text: '', href: signsHref },
            ...(listHref === null ? [] : [{ title: t.organizations, text: '', href: listHref }]),
          ]}
        />
      </section>
      <InsetText>{t.status}</InsetText>
      <p class="small mid">
        {base.version} {shared[lang].nothingKept}
      </p>
    </>
  )
}

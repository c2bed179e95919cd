import { Button, HiddenKeys } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { namesOf, titleIn } from '../topics.ts'
import { words as shared } from '../words.ts'
import type { Suggestion } from './suggestions.ts'
import { words } from './words.ts'

/** `listedHref`: the entry that the register has of it; null: it has none. */
export type ShownSuggestion = Suggestion & { listedHref: string | null }

export interface SuggestPageProps {
  lang: Language
  keys: FormKeys
  action: string
  articles: readonly ShownSuggestion[]
  services: readonly ShownSuggestion[]
  /** For whom it is listed, and whom else it could be; one: nothing is asked. */
  seats: readonly { value: string; text: string; href: string; isChosen: boolean }[]
}

export function SuggestPage(props: SuggestPageProps) {
  const { lang, articles, services, seats } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {seats.length > 1 && (
        <nav aria-label={t.seat}>
          <p>{t.seat}</p>
          <ul>
            {seats.map(({ text, href, isChosen }) => (
              <li>{isChosen ? <b aria-current="true">{text}</b> : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </nav>
      )}
      <section>
        <h2>{t.articles}</h2>
        <Suggestions {...props} items={articles} />
      </section>
      <section>
        <h2>{t.services}</h2>
        <p>{t.servicesText}</p>
        <Suggestions {...props} items={services} />
      </section>
    </>
  )
}

function Suggestions({ lang, keys, action, seats, items }: SuggestPageProps & { items: readonly ShownSuggestion[] }) {
  const t = words[lang]
  const seat = seats.find(({ isChosen }) => isChosen)?.value ?? ''
  return (
    <>
      {items.map(({ code, facts, href, listedHref }) => (
        <section class="near">
          <h3>
            <a href={href}>{titleIn(facts, lang)}</a>
          </h3>
          <p class="small mid">
            {[facts.offeredBy, facts.stages.length === 0 ? shared[lang].noStage : namesOf('stage', facts.stages, lang)]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
          {listedHref === null ? (
            <form method="post" action={action}>
              <HiddenKeys keys={keys} />
              <input type="hidden" name="seat" value={seat} />
              <Button
                kind="secondary"
                name="what"
                value={code}
                attributes={{ 'aria-label': t.listing(titleIn(facts, lang)) }}
              >
                {t.list}
              </Button>
            </form>
          ) : (
            <p>
              <a href={listedHref}>{t.listed}</a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
